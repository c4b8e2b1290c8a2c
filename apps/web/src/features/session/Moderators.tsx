import { useTranslation } from 'react-i18next';
import { Section } from '../../ui/Section';
import { RoleList } from './RoleList';
import type { SectionProps } from './section-props';

/** Who moderates the session. */
export function Moderators({ slug, session, level }: SectionProps) {
  const { t } = useTranslation('terms');
  return (
    <Section title={t('roleList.moderators')} level={level} anchor="moderators">
      <RoleList
        slug={slug}
        of="moderators"
        place={{ kind: 'moderator', session: session.id }}
        within={session.id}
        roles={session.moderators}
      />
    </Section>
  );
}
