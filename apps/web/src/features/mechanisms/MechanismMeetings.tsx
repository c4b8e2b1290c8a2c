import type { MechanismMeeting } from '#contract/mechanism-meeting';
import { Anchor, Text } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { printedDates } from '../../lib/printed';
import { Section } from '../../ui/Section';
import { mechanismMeetingsQuery } from './registry.queries';

/** In which released meetings the mechanism has a part, and who comes for it. */
export function MechanismMeetings({ mechanism }: { mechanism: string }) {
  const { t } = useTranslation('mechanisms');
  const { data: meetings } = useSuspenseQuery(mechanismMeetingsQuery(mechanism));
  if (meetings.length === 0) return null;
  return (
    <Section title={t('meetings')} level={2}>
      <ul>
        {meetings.map((meeting) => (
          <Meeting key={meeting.slug} meeting={meeting} />
        ))}
      </ul>
    </Section>
  );
}

const standings = ['invited', 'surveyed', 'tookPart'] as const;

function Meeting({ meeting }: { meeting: MechanismMeeting }) {
  const { t, i18n } = useTranslation('participation');
  const { t: terms } = useTranslation('terms');
  const { slug, shortTitle, startDate, endDate, roles } = meeting;
  const stands = standings.filter((standing) => meeting[standing]).map((standing) => t(standing));
  return (
    <li>
      <Anchor href={`/meetings/${slug}`}>{shortTitle}</Anchor>
      {', '}
      {printedDates(startDate, endDate, i18n.language)}
      {stands.length > 0 && <Text size="sm">{stands.join(' · ')}</Text>}
      {roles.length > 0 && (
        <ul>
          {roles.map(({ role, session, name }) => (
            <li key={`${role} ${session.id} ${name}`}>
              <bdi>{name}</bdi>
              {': '}
              {terms(`roleKind.${role}`)}
              {' – '}
              <bdi>{session.title}</bdi>
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}
