import type { PlacedRoleView, ProgrammeView } from '#contract/programme-view';

/** What two people edit at once, and what is to become of it: the rules of editing once more, said in the plainest way. */

export type ThingKind =
  'session' | 'item' | 'group' | 'role' | 'person' | 'room' | 'guide' | 'questionSet' | 'question';
export type Fields = Readonly<Record<string, unknown>>;

/** Something of a programme that is changed by itself. */
export interface Thing {
  readonly kind: ThingKind;
  /** As requests name it. */
  readonly id: string;
  readonly fields: Fields;
  readonly version: number;
  /** What it goes away with: whoever takes that away must have seen this. */
  readonly within: readonly string[];
  /** What cannot go away while this is there. */
  readonly needs: readonly string[];
  /** The sessions that a guide is for: it goes with the last of them. */
  readonly serves: readonly string[];
}

export interface SharedDraft {
  readonly things: ReadonlyMap<string, Thing>;
  /** Ids of the steps that have been taken back. */
  readonly undone: ReadonlySet<string>;
}

/** What a step did: things as they were before it and as they were after it; null where there was none. */
type Change = readonly [before: Thing | null, after: Thing | null];

export interface Step {
  readonly id: string;
  readonly undoes: string | null;
  readonly changes: readonly Change[];
}

/** What somebody does, from what they have before them. */
export type Deed =
  | { readonly does: 'change'; readonly seen: Thing; readonly fields: Fields }
  | { readonly does: 'remove'; readonly seen: Thing }
  | { readonly does: 'undo'; readonly step: Step };

export type Outcome =
  | { readonly said: 'done'; readonly changes: readonly Change[] }
  | { readonly said: string; readonly conflicts?: readonly unknown[] };

/** What becomes of a draft by one deed, and what is said to whoever did it. */
export function after(draft: SharedDraft, deed: Deed): { draft: SharedDraft; outcome: Outcome } {
  if (deed.does === 'undo') return afterUndo(draft, deed.step);
  const stands = draft.things.get(deed.seen.id);
  if (!stands) return { draft, outcome: { said: 'not-found' } };
  if (deed.does === 'remove') return afterRemoval(draft, stands, deed.seen);
  const { seen, fields } = deed;
  const conflicts = conflictsOf(fields, seen, stands);
  if (conflicts.length > 0) return { draft, outcome: { said: 'version.conflict', conflicts } };
  const room = fields['room'];
  if (typeof room === 'string' && !draft.things.has(room)) {
    if (stands.version === seen.version) return { draft, outcome: { said: 'input.invalid' } };
    const unseen = conflictsOf({ ...seen.fields, ...fields }, seen, stands);
    return { draft, outcome: { said: 'version.conflict', conflicts: unseen } };
  }
  return applied(draft, [[stands, { ...stands, fields: { ...stands.fields, ...fields } }]]);
}

function conflictsOf(fields: Fields, seen: Thing, stands: Thing) {
  return Object.entries(fields).flatMap(([field, yours]) => {
    const [base, theirs] = [seen.fields[field], stands.fields[field]];
    return isSame(theirs, base) || isSame(theirs, yours) ? [] : [{ field, base, theirs, yours }];
  });
}

/** What it refers to and would go on without, or serves. */
function referents({ fields, serves }: Thing): string[] {
  const room = fields['room'];
  return typeof room === 'string' ? [room, ...serves] : [...serves];
}

function afterRemoval(draft: SharedDraft, stands: Thing, seen: Thing): ReturnType<typeof after> {
  const things = [...draft.things.values()];
  if (stands.version !== seen.version) return { draft, outcome: { said: 'version.conflict' } };
  if (things.some(({ needs }) => needs.includes(stands.id))) return { draft, outcome: { said: 'person.has-roles' } };
  const gone = new Set([stands.id]);
  for (let size = 0; size < gone.size;) {
    size = gone.size;
    for (const { id, within, serves } of things) {
      const isUnserved = serves.length > 0 && serves.every((session) => gone.has(session));
      if (isUnserved || within.some((parent) => gone.has(parent))) gone.add(id);
    }
  }
  return applied(
    draft,
    things.flatMap((thing): Change[] => {
      if (gone.has(thing.id)) return [[thing, null]];
      const isFreed = gone.has(thing.fields['room'] as string);
      return isFreed ? [[thing, { ...thing, fields: { ...thing.fields, room: null } }]] : [];
    }),
  );
}

function afterUndo(draft: SharedDraft, step: Step): ReturnType<typeof after> {
  if (draft.undone.has(step.id)) return { draft, outcome: { said: 'step.undone' } };
  const overtaken = { draft, outcome: { said: 'step.overtaken' } };
  const back: Change[] = [];
  for (const change of step.changes) {
    const reverse = reversed(draft, change);
    if (!reverse) return overtaken;
    back.push(reverse);
  }
  const next = applied(draft, back);
  const { things } = next.draft;
  const isWhole = [...things.values()].every((thing) =>
    [...thing.within, ...thing.needs, ...referents(thing)].every((id) => things.has(id)),
  );
  if (!isWhole) return overtaken;
  const undone = new Set([...draft.undone, step.id]);
  if (step.undoes !== null) undone.delete(step.undoes);
  return { ...next, draft: { things, undone } };
}

/** What takes a change back; null where something has come after it. */
function reversed({ things }: SharedDraft, [before, made]: Change): Change | null {
  const stands = things.get((before ?? made)?.id ?? '');
  if (!made) return stands || !before ? null : [null, { ...before, version: before.version + 2 }];
  if (!stands) return null;
  if (!before) return isAsMade(stands, made) ? [stands, null] : null;
  const changed = Object.keys(made.fields).filter((field) => !isSame(before.fields[field], made.fields[field]));
  if (changed.some((field) => !isSame(stands.fields[field], made.fields[field]))) return null;
  const restored = Object.fromEntries(changed.map((field) => [field, before.fields[field]]));
  return [stands, { ...stands, fields: { ...stands.fields, ...restored } }];
}

/** What was put into a room, and is there no longer, has done nothing to it. */
function isAsMade(stands: Thing, made: Thing): boolean {
  return stands.version === made.version || (stands.kind === 'room' && isSame(stands.fields, made.fields));
}

/**
 * Everything that has changed, and all that it is in or begins to refer to, gets the version after its own; what is made has one
 * already.
 */
function applied({ things, undone }: SharedDraft, wanted: readonly Change[]): ReturnType<typeof after> {
  const changes = wanted.filter(([before, made]) => !isSame(before, made));
  const next = new Map(things);
  for (const [before, made] of changes) {
    if (made) next.set(made.id, made);
    else if (before) next.delete(before.id);
  }
  const made = new Set(changes.flatMap(([before, after]) => (!before && after ? [after.id] : [])));
  for (const id of raisedBy(changes, new Map([...things, ...next]))) {
    const thing = next.get(id);
    if (thing && !made.has(id)) next.set(id, { ...thing, version: thing.version + 1 });
  }
  const stood = changes.map(([before, after]): Change => [before, after && (next.get(after.id) ?? null)]);
  return { draft: { things: next, undone }, outcome: { said: 'done', changes: stood } };
}

function raisedBy(changes: readonly Change[], things: ReadonlyMap<string, Thing>): Set<string> {
  const raised = new Set<string>();
  const raise = (id: string): void => {
    raised.add(id);
    things.get(id)?.within.forEach(raise);
  };
  for (const [before, made] of changes) {
    raise((before ?? made)?.id ?? '');
    const known = before ? referents(before) : [];
    for (const id of made ? referents(made) : []) if (!known.includes(id)) raised.add(id);
  }
  return raised;
}

export function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** What can be changed of each kind, as far as it is raced for. */
const fieldNames: Record<ThingKind, readonly string[]> = {
  session: ['title', 'label', 'qualifier', 'room', 'start', 'end'],
  item: ['kind', 'title', 'minutes'],
  group: ['name', 'reportedAs', 'room'],
  role: ['capacity'],
  person: ['familyName', 'givenName', 'position'],
  room: ['name'],
  guide: ['title', 'objectives'],
  questionSet: ['title'],
  question: ['text', 'parts'],
};

/** The things of a draft, by their ids. */
export function thingsOf({ rooms, people, sessions, guides }: ProgrammeView): Map<string, Thing> {
  const things = new Map<string, Thing>();
  const add = (
    kind: ThingKind,
    view: { id: string; version: number },
    within: string[],
    { needs = [], serves = [] }: Partial<Pick<Thing, 'needs' | 'serves'>> = {},
  ) => {
    const fields = Object.fromEntries(Object.entries(view).filter(([name]) => fieldNames[kind].includes(name)));
    things.set(view.id, { kind, id: view.id, version: view.version, fields, within, needs, serves });
  };
  const addRoles = (roles: PlacedRoleView[], within: string[]) => {
    for (const role of roles) add('role', role, within, { needs: role.person === null ? [] : [role.person] });
  };
  for (const room of rooms) add('room', room, []);
  for (const person of people) add('person', person, []);
  for (const session of sessions) {
    add('session', session, []);
    addRoles(session.moderators, [session.id]);
    for (const item of session.items) {
      add('item', item, [session.id]);
      addRoles(item.speakers, [session.id, item.id]);
    }
    for (const group of session.groups) {
      add('group', group, [session.id]);
      addRoles([...group.coFacilitators, ...group.rapporteurs, ...group.noteTakers], [session.id, group.id]);
    }
  }
  for (const guide of guides) {
    add('guide', guide, [], { serves: guide.sessions });
    for (const set of guide.questionSets) {
      add('questionSet', set, [guide.id, set.session]);
      for (const question of set.questions) add('question', question, [set.id]);
    }
  }
  return things;
}
