import type { Edited } from '#contract/programme-editing';
import type {
  GroupView,
  GuideView,
  ItemView,
  MeetingMechanismView,
  PersonView,
  PlacedRoleView,
  ProgrammeView,
  QuestionSetView,
  QuestionView,
  RoomView,
  SessionView,
} from '#contract/programme-view';
import { Refusal } from '../../platform/refusal.js';
import type { WrittenDraft } from './draft-writer.js';
import { programmeViewOf } from './programme-view.js';

/** A thing as an edit has left it, with the step that can be taken back. */
export type EditedOf<View> = View & Pick<Edited, 'step'>;

type Find<View> = (programme: ProgrammeView) => View | undefined;

/** @throws Refusal `not-found` where the edit has taken the thing away */
export function answer<View extends object>({ draft, stepId }: WrittenDraft, find: Find<View>): EditedOf<View> {
  const view = find(programmeViewOf(draft));
  if (!view) throw new Refusal('not-found');
  return { ...view, step: stepId };
}

export function done({ draft, stepId }: WrittenDraft): Edited {
  return { step: stepId, version: draft.meeting.version };
}

export const roomIn = (key: string): Find<RoomView> => withId(({ rooms }) => rooms, key);
export const personIn = (key: string): Find<PersonView> => withId(({ people }) => people, key);
export const mechanismIn = (key: string): Find<MeetingMechanismView> => withId(({ mechanisms }) => mechanisms, key);
export const sessionIn = (key: string): Find<SessionView> => withId(({ sessions }) => sessions, key);
export const itemIn = (id: string): Find<ItemView> => withId(itemsOf, id);
export const groupIn = (id: string): Find<GroupView> => withId(groupsOf, id);
export const roleIn = (id: string): Find<PlacedRoleView> => withId(rolesOf, id);
export const guideIn = (id: string): Find<GuideView> => withId(({ guides }) => guides, id);
export const questionSetIn = (id: string): Find<QuestionSetView> => withId(setsOf, id);
export const questionIn = (id: string): Find<QuestionView> =>
  withId((programme) => setsOf(programme).flatMap(({ questions }) => questions), id);

function withId<View extends { id: string }>(listOf: (programme: ProgrammeView) => View[], id: string): Find<View> {
  return (programme) => listOf(programme).find((view) => view.id === id);
}

const itemsOf = ({ sessions }: ProgrammeView) => sessions.flatMap(({ items }) => items);
const groupsOf = ({ sessions }: ProgrammeView) => sessions.flatMap(({ groups }) => groups);
const setsOf = ({ guides }: ProgrammeView) => guides.flatMap(({ questionSets }) => questionSets);

function rolesOf(programme: ProgrammeView): PlacedRoleView[] {
  return [
    ...programme.sessions.flatMap(({ moderators }) => moderators),
    ...itemsOf(programme).flatMap(({ speakers }) => speakers),
    ...groupsOf(programme).flatMap((group) => [...group.coFacilitators, ...group.rapporteurs, ...group.noteTakers]),
  ];
}
