import type { GuideView, SessionView } from '#contract/programme-view';
import { Button, Group, List, NativeSelect, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { AnchorLink } from '../../ui/AnchorLink';
import { ProblemNote } from '../../ui/ProblemNote';
import { useAttempt } from '../../ui/use-attempt';
import { useProgramme } from '../programme/programme.queries';
import { sessionHeading } from '../programme/headings.rules';
import { useSessionEdits } from './use-session-edits';

interface Props {
  slug: string;
  session: SessionView;
  guide: GuideView;
}

/** The other sessions that a guide is for. */
export function GuideSessions({ slug, session, guide }: Props) {
  const { t } = useTranslation('guide');
  const { t: words } = useTranslation('session');
  const { sessions } = useProgramme(slug);
  const { guides } = useSessionEdits(slug);
  const { failure, attempt } = useAttempt();
  const others = sessions.filter(({ id }) => id !== session.id && guide.sessions.includes(id));
  const free = sessions.filter(({ id, kind }) => kind !== 'break' && !guide.sessions.includes(id));
  const become = (keys: string[]) => void attempt(() => guides.share(guide.id, keys));
  return (
    <div>
      {others.length > 0 && (
        <>
          <Text size="sm">{t('sharedWith')}</Text>
          <List size="sm">
            {others.map((one) => (
              <List.Item key={one.id}>
                <Group gap="xs">
                  <AnchorLink to="/$slug/sessions/$session" params={{ slug, session: one.id }}>
                    {sessionHeading(one, words)}
                  </AnchorLink>
                  <Button
                    variant="subtle"
                    size="compact-sm"
                    aria-label={t('unshareName', { name: one.title })}
                    onClick={() => become(guide.sessions.filter((key) => key !== one.id))}
                  >
                    {t('unshare')}
                  </Button>
                </Group>
              </List.Item>
            ))}
          </List>
        </>
      )}
      {free.length > 0 && (
        <NativeSelect
          label={t('share')}
          value=""
          data={[
            { value: '', label: t('choose') },
            ...free.map((one) => ({ value: one.id, label: sessionHeading(one, words) })),
          ]}
          onChange={({ currentTarget: { value } }) => {
            if (value !== '') become([...guide.sessions, value]);
          }}
        />
      )}
      <ProblemNote error={failure} />
    </div>
  );
}
