import type { DraftLink } from '#contract/finding';
import type { FileGroup, FileSession, MeetingFile } from '#contract/meeting-file';
import { printedName } from '#contract/printed-name';

/** The things in a draft as findings name them. */
export interface DraftLinks {
  meeting: () => DraftLink;
  session: (session: FileSession) => DraftLink;
  group: (session: FileSession, group: FileGroup) => DraftLink;
  /** @param index of the item in its session, from 0 */
  item: (session: FileSession, index: number) => DraftLink;
  person: (id: string) => DraftLink;
  mechanism: (id: string) => DraftLink;
  room: (id: string) => DraftLink;
  /** @param index of the guide in the draft, from 0 */
  guide: (index: number) => DraftLink;
}

export function linksIn(file: MeetingFile): DraftLinks {
  const people = new Map(file.people?.map((person) => [person.id, person]));
  const rooms = new Map(file.rooms?.map(({ id, name }) => [id, name]));
  const mechanisms = new Map(file.mechanisms?.map(({ id, name }) => [id, name]));
  const titles = new Map(file.sessions.map(({ id, title }) => [id, title]));
  const within = ({ id, title }: FileSession) => ({ key: id, title });
  return {
    meeting: () => ({ kind: 'meeting', key: file.meeting.slug, title: file.meeting.shortTitle }),
    session: (session) => ({ kind: 'session', ...within(session) }),
    group: (session, { number, name }) => ({
      ...{ kind: 'group', key: String(number), title: name },
      session: within(session),
    }),
    item: (session, index) => {
      const { title, kind } = session.items?.[index] ?? {};
      return { kind: 'item', key: String(index + 1), title: title ?? kind ?? '', session: within(session) };
    },
    person: (id) => {
      const person = people.get(id);
      return { kind: 'person', key: id, title: person ? printedName(person) : id };
    },
    mechanism: (id) => ({ kind: 'mechanism', key: id, title: mechanisms.get(id) ?? id }),
    room: (id) => ({ kind: 'room', key: id, title: rooms.get(id) ?? id }),
    guide: (index) => {
      const { title, sessions = [] } = file.guide?.[index] ?? {};
      return { kind: 'guide', key: String(index + 1), title: title ?? titles.get(sessions[0] ?? '') ?? '' };
    },
  };
}
