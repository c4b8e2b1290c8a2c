import { Button, Group, NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Empty } from '../../ui/Empty';
import { ProblemNote } from '../../ui/ProblemNote';
import { Section } from '../../ui/Section';
import { useAttempt } from '../../ui/use-attempt';
import { useProgramme } from '../programme/programme.queries';
import { GuideEditor } from './GuideEditor';
import type { SectionProps } from './section-props';
import { useSessionEdits } from './use-session-edits';

/** The session's guides: its own, and those that it shares with other sessions. */
export function Guides({ slug, session, level }: SectionProps) {
  const { t } = useTranslation('guide');
  const { guides } = useProgramme(slug);
  const own = guides.filter(({ sessions }) => sessions.includes(session.id));
  return (
    <Section title={t('guide')} level={level} anchor="guide">
      {own.length === 0 && <Empty>{t('noGuide')}</Empty>}
      {own.map((guide) => (
        <GuideEditor key={guide.id} slug={slug} session={session} guide={guide} />
      ))}
      {own.length === 0 && <FirstGuide slug={slug} session={session} />}
    </Section>
  );
}

/** A guide of its own, or one that is there already. */
function FirstGuide({ slug, session }: Pick<SectionProps, 'slug' | 'session'>) {
  const { t } = useTranslation('guide');
  const { guides: others, sessions } = useProgramme(slug);
  const { guides } = useSessionEdits(slug);
  const { failure, attempt } = useAttempt();
  const titleOf = (key: string | undefined) => sessions.find(({ id }) => id === key)?.title ?? '';
  const share = (id: string) => {
    const guide = others.find((one) => one.id === id);
    if (!guide) return;
    void attempt(() => guides.share(id, [...guide.sessions, session.id]));
  };
  return (
    <>
      <Group gap="sm" align="flex-end">
        <Button
          variant="default"
          size="compact-sm"
          onClick={() => void attempt(() => guides.add({ sessions: [session.id], objectives: [] }))}
        >
          {t('write')}
        </Button>
        {others.length > 0 && (
          <NativeSelect
            label={t('shareOther')}
            value=""
            data={[
              { value: '', label: t('choose') },
              ...others.map((guide) => ({ value: guide.id, label: guide.title ?? titleOf(guide.sessions[0]) })),
            ]}
            onChange={({ currentTarget: { value } }) => share(value)}
          />
        )}
      </Group>
      <ProblemNote error={failure} />
    </>
  );
}
