import { printedMechanism } from '#contract/printed-mechanism';
import { printedName } from '#contract/printed-name';
import type { ProgrammeView } from '#contract/programme-view';
import { useQuery } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { mechanismsQuery } from '../programme/mechanisms.queries';
import { ownMeetingsQuery } from '../programme/own-meetings.queries';
import { programmeQuery } from '../programme/programme.queries';
import { sessionHeading } from '../programme/headings.rules';
import type { Place } from './places.rules';

/** A screen, as the navigation has it. */
export interface DeskScreen {
  href: string;
  label: string;
}

const documents = [
  ...(['agenda.pdf', 'agenda.docx', 'session-objectives.pdf', 'session-objectives.docx'] as const),
  ...(['participation.pdf', 'participation.docx', 'brief.pdf'] as const),
];

/** Everywhere that one can go: screens, sessions, people and documents of the meeting in which one is, then all meetings and mechanisms. */
export function usePlaces(
  slug: string | undefined,
  screens: readonly DeskScreen[],
  registry: readonly DeskScreen[],
): Place[] {
  const { t } = useTranslation('palette');
  const { t: sessionWords } = useTranslation('session');
  const { data: meetings = [] } = useQuery(ownMeetingsQuery);
  const { data: mechanisms = [] } = useQuery(mechanismsQuery());
  const { data: programme } = useQuery({ ...programmeQuery(slug ?? ''), enabled: slug !== undefined });
  const { buildLocation } = useRouter();
  const organized = meetings.filter((meeting) => meeting.organized);
  return [
    ...(slug === undefined
      ? []
      : [
          ...screens.map(screenPlace),
          ...(programme ? placesIn(programme) : []),
          ...documents.map((file): Place => {
            const href = `/api/meetings/${slug}/draft/${file}`;
            return { id: `document ${file}`, kind: 'document', label: t(file), href };
          }),
        ]),
    { id: 'screen meetings', kind: 'screen', label: t('meetings'), href: buildLocation({ to: '/' }).href },
    ...organized.map(({ slug: other, title }): Place => {
      const { href } = buildLocation({ to: '/$slug/timetable', params: { slug: other } });
      return { id: `meeting ${other}`, kind: 'meeting', label: title, href };
    }),
    ...registry.map(screenPlace),
    ...mechanisms.map((mechanism): Place => {
      const { id } = mechanism;
      const { href } = buildLocation({ to: '/mechanisms/$mechanism', params: { mechanism: id } });
      return { id: `mechanism ${id}`, kind: 'mechanism', label: printedMechanism(mechanism), href };
    }),
  ];

  function placesIn({ sessions, people, meeting }: ProgrammeView): Place[] {
    const params = { slug: meeting.slug };
    return [
      ...sessions.map((one): Place => {
        const { id } = one;
        const { href } = buildLocation({ to: '/$slug/timetable', params, search: { session: id } });
        const label = sessionHeading(one, sessionWords);
        return { id: `session ${id}`, kind: 'session', label, href };
      }),
      ...people.map((person): Place => {
        const { href } = buildLocation({ to: '/$slug/people', params, search: { person: person.id } });
        return { id: `person ${person.id}`, kind: 'person', label: printedName(person), href };
      }),
    ];
  }
}

function screenPlace({ href, label }: DeskScreen): Place {
  return { id: `screen ${href}`, kind: 'screen', label, href };
}
