import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Author } from '../../apps/api/src/platform/author.js';
import { theSystem } from '../../apps/api/src/platform/author.js';
import { Refusal } from '../../apps/api/src/platform/refusal.js';
import { GroupEditing } from '../../apps/api/src/programme/editing/groups.editing.js';
import { GuideEditing } from '../../apps/api/src/programme/editing/guides.editing.js';
import { ItemEditing } from '../../apps/api/src/programme/editing/items.editing.js';
import { MeetingEditing } from '../../apps/api/src/programme/editing/meeting.editing.js';
import { PeopleEditing } from '../../apps/api/src/programme/editing/people.editing.js';
import type { FieldConflict } from '../../apps/api/src/programme/editing/merge.rules.js';
import { QuestionEditing } from '../../apps/api/src/programme/editing/questions.editing.js';
import { RoleEditing } from '../../apps/api/src/programme/editing/roles.editing.js';
import { RoomEditing } from '../../apps/api/src/programme/editing/rooms.editing.js';
import { SessionEditing } from '../../apps/api/src/programme/editing/sessions.editing.js';
import { UndoService } from '../../apps/api/src/programme/editing/undo.service.js';
import { ProgrammeService } from '../../apps/api/src/programme/programme.service.js';
import { webAuthor } from '../support/accounts.js';
import { startTestApp, type TestApp } from '../support/app.js';
import {
  after,
  type Deed,
  type Fields,
  isSame,
  type Outcome,
  type SharedDraft,
  type Step,
  type Thing,
  type ThingKind,
  thingsOf,
} from '../support/shared-draft.js';
import { smallMeeting } from '../support/small-meeting.js';

let house: TestApp;
let authors: Author[];

beforeAll(async () => {
  house = await startTestApp();
  authors = [await webAuthor(house, 'Olga'), await webAuthor(house, 'Mona')];
}, 60_000);
afterAll(() => house.close());

const values: Record<ThingKind, Record<string, readonly unknown[]>> = {
  session: {
    title: ['Evidence', 'Proof', 'Signs'],
    label: [null, 'Morning', 'Early'],
    qualifier: [null, 'first part', 'plenary'],
    room: [null, 'main', 'side'],
    start: ['2031-05-06T08:45', '2031-05-06T09:00', '2031-05-06T09:15'],
    end: ['2031-05-06T12:00', '2031-05-06T12:15', '2031-05-06T12:30'],
  },
  item: { kind: ['panel', 'presentation', 'discussion'], title: ['Voices', 'Views', 'Words'], minutes: [null, 10, 20] },
  group: {
    name: ['North', 'South', 'East'],
    reportedAs: [null, 'the North', 'the South'],
    room: [null, 'main', 'side'],
  },
  role: { capacity: [null, 'Chair', 'Co-Chair'] },
  person: { familyName: ['One', 'Two', 'Three'], givenName: [null, 'Ann', 'Bea'], position: [null, 'Head', 'Envoy'] },
  room: { name: ['Room 3', 'Room 4', 'Hall'] },
  guide: { title: [null, 'On proof', 'On signs'], objectives: [[], ['To hear'], ['To hear', 'To weigh']] },
  questionSet: { title: [null, 'First', 'Second'] },
  question: { text: ['Why?', 'How?', 'When?'], parts: [[], ['here'], ['here', 'there']] },
};

interface Screen {
  things: ReadonlyMap<string, Thing>;
  steps: Step[];
}

/** What somebody sets about: which thing of those on their screen, and what to do with it. */
const move = fc.record({
  /** Whether they look again before. */
  looks: fc.boolean(),
  which: fc.nat(),
  does: fc.constantFrom('change', 'change', 'change', 'change', 'change', 'remove', 'undo', 'undo'),
  field: fc.nat(),
  alsoField: fc.option(fc.nat()),
  value: fc.nat(2),
});
type Move = typeof move extends fc.Arbitrary<infer T> ? T : never;

/** Two who set about something at once: each where they like, the same thing, or the same field of it. */
const race = fc.record({ moves: fc.tuple(move, move), aim: fc.constantFrom('apart', 'thing', 'field') });

function deedOf({ which, does, field, alsoField, value }: Move, { things, steps }: Screen): Deed | null {
  if (does === 'undo') {
    const step = steps.at(-1 - (which % 3));
    return step ? { does, step } : null;
  }
  const seen = [...things.values()][which % things.size];
  if (!seen) return null;
  // So much goes with a session that little would be left to race for.
  const isSpared = (seen.kind === 'session' || seen.kind === 'room') && value > 0;
  if (does === 'remove' && !isSpared) return { does, seen };
  const names = Object.keys(values[seen.kind]);
  const chosen = [field, ...(alsoField === null ? [] : [alsoField])].map((index) => names[index % names.length] ?? '');
  return {
    does: 'change',
    seen,
    fields: Object.fromEntries(chosen.sort().map((name) => [name, values[seen.kind][name]?.[value]])),
  };
}

/** A meeting of one race after another, and the ids of its rows. */
async function makeMeeting(slug: string) {
  const { meetingId } = await house.app.get(ProgrammeService).importFile(
    {
      ...smallMeeting({ slug }),
      guide: [
        {
          ...{ sessions: ['plenary'], title: 'On proof', objectives: ['To hear'] },
          questionSets: [{ session: 'plenary', questions: [{ text: 'Why?' }, { text: 'How?', parts: ['here'] }] }],
        },
      ],
    },
    theSystem,
  );
  const rows = await house.query<{ key: string; id: string }>(
    ['room', 'session', 'meeting_person']
      .map((table) => `SELECT key, id FROM ${table} WHERE meeting_id = $1`)
      .join(' UNION ALL '),
    [meetingId],
  );
  const ids = new Map(rows.map(({ key, id }) => [key, id]));
  const read = async (): Promise<Map<string, Thing>> => thingsOf(await house.app.get(MeetingEditing).read(meetingId));
  return { meetingId, rowOf: (id: string) => ids.get(id) ?? id, read };
}
type Meeting = Awaited<ReturnType<typeof makeMeeting>>;

/** Does it by the product's own service. */
async function perform({ meetingId, rowOf }: Meeting, deed: Deed, by: Author): Promise<{ step: string | null }> {
  const { app } = house;
  if (deed.does === 'undo') return { step: (await app.get(UndoService).undo(meetingId, deed.step.id, by)).stepId };
  const { kind, id, version } = deed.seen;
  const row = rowOf(id);
  const questions = app.get(QuestionEditing);
  if (kind === 'questionSet') {
    if (deed.does === 'remove') return questions.removeSet(meetingId, row, version, by);
    return questions.changeSet(meetingId, row, deed.fields, version, by);
  }
  const service = {
    session: app.get(SessionEditing),
    item: app.get(ItemEditing),
    group: app.get(GroupEditing),
    role: app.get(RoleEditing),
    person: app.get(PeopleEditing),
    room: app.get(RoomEditing),
    guide: app.get(GuideEditing),
    question: questions,
  }[kind];
  if (deed.does === 'remove') return service.remove(meetingId, row, version, by);
  return service.change(meetingId, row, deed.fields as never, version, by);
}

interface Said {
  said: string;
  conflicts?: unknown;
  step?: string | null;
}

/** The order of conflicts says nothing. */
const inOrder = (conflicts: readonly FieldConflict[]) => [...conflicts].sort((a, b) => a.field.localeCompare(b.field));

async function answerTo(meeting: Meeting, deed: Deed, by: Author): Promise<Said> {
  try {
    return { said: 'done', step: (await perform(meeting, deed, by)).step };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const { conflicts } = error.details;
    return { said: error.code, ...(conflicts !== undefined && { conflicts: inOrder(conflicts as FieldConflict[]) }) };
  }
}

function told(outcome: Outcome) {
  if ('changes' in outcome) return { said: outcome.said, made: outcome.changes.length > 0 };
  return { ...outcome, ...(outcome.conflicts && { conflicts: inOrder(outcome.conflicts as FieldConflict[]) }) };
}

const plain = ({ said, conflicts, step }: Said) => ({
  said,
  ...(said === 'done' && { made: step !== null }),
  ...(conflicts !== undefined && { conflicts }),
});

/** One after the other, in this order: what is left and what each was told. */
function inTurn(draft: SharedDraft, deeds: readonly (readonly [number, Deed])[]) {
  const outcomes: Outcome[] = [];
  for (const [who, deed] of deeds) {
    const next = after(draft, deed);
    draft = next.draft;
    outcomes[who] = next.outcome;
  }
  return { draft, outcomes };
}

type Race = typeof race extends fc.Arbitrary<infer T> ? T : never;

/** Whether the second of two made its step first, as the history has it. */
async function isReversed(deeds: readonly (readonly [number, Deed])[], answers: readonly Said[]): Promise<boolean> {
  const [first, second] = deeds.map(([who]) => answers[who]?.step ?? null);
  const steps = await house.query<{ id: string }>(`SELECT id FROM draft_step WHERE id = ANY($1) ORDER BY revision`, [
    [first, second].filter((id) => id != null),
  ]);
  return second != null && steps.length === 2 && steps[0]?.id === second;
}

/** Each race ends as if one had come after the other, whichever; after the last, the draft is what that makes of it. */
async function run(slug: string, races: readonly Race[]): Promise<void> {
  const meeting = await makeMeeting(slug);
  let draft: SharedDraft = { things: await meeting.read(), undone: new Set() };
  const screens: Screen[] = authors.map(() => ({ things: draft.things, steps: [] }));
  for (const { moves, aim } of races) {
    const deeds = moves.flatMap((one, who) => {
      const screen = screens[who]!;
      if (one.looks) screen.things = draft.things;
      const { which, field } = moves[0];
      const aimed = { apart: one, thing: { ...one, which }, field: { ...one, which, field } }[aim];
      const deed = deedOf(aimed, screen);
      return deed ? [[who, deed] as const] : [];
    });
    const answers: Said[] = [];
    await Promise.all(deeds.map(async ([who, deed]) => (answers[who] = await answerTo(meeting, deed, authors[who]!))));
    const orders = [inTurn(draft, deeds), inTurn(draft, [...deeds].reverse())];
    const fitting = orders.filter(({ outcomes }) => isSame(outcomes.map(told), answers.map(plain)));
    if (fitting.length === 0) expect({ draft: [...draft.things], deeds, answers }).toEqual(orders);
    // Where both orders would be told the same, they may still have left different things to be taken back.
    const end = fitting.length === 1 || !(await isReversed(deeds, answers)) ? fitting[0] : fitting[1];
    for (const [who, deed] of deeds) {
      const outcome = end!.outcomes[who]!;
      tell(`${deed.does}: ${outcome.said}`);
      const id = answers[who]?.step;
      if (id == null || !('changes' in outcome)) continue;
      screens[who]!.steps.push({ id, undoes: deed.does === 'undo' ? deed.step.id : null, changes: outcome.changes });
    }
    draft = end!.draft;
  }
  expect(byId(await meeting.read())).toEqual(byId(draft.things));
}

const byId = (things: ReadonlyMap<string, Thing>) => [...things.values()].sort((a, b) => a.id.localeCompare(b.id));

/** How often each thing was done and how it ended, so that races of which none ends badly cannot pass unseen. */
const endings = new Map<string, number>();
const tell = (ending: string) => endings.set(ending, (endings.get(ending) ?? 0) + 1);

/** In as many meetings at once as there are connections to keep busy. */
const atOnce = 8;
const racesOfMeeting = 50;
/** The figure to reach is 10,000: `RACES=10000 npm test -- racing-edits`. */
const races = Number(process.env['RACES'] ?? 400);

describe('two people who edit one programme at once', () => {
  it(
    `lose nothing in ${races} races, and are told of each conflict what it is`,
    async () => {
      let meetings = 0;
      const chain = fc.array(race, { minLength: racesOfMeeting, maxLength: racesOfMeeting });
      await fc.assert(
        fc.asyncProperty(fc.array(chain, { minLength: atOnce, maxLength: atOnce }), async (chains) => {
          await Promise.all(chains.map((one) => run(`race-${++meetings}`, one)));
        }),
        { numRuns: Math.ceil(races / atOnce / racesOfMeeting), endOnFailure: true },
      );
      for (const ending of [
        'change: done',
        'change: version.conflict',
        'remove: version.conflict',
        'undo: done',
        'undo: step.overtaken',
      ]) {
        expect([ending, (endings.get(ending) ?? 0) > races / 200]).toEqual([ending, true]);
      }
    },
    60_000 + 200 * races,
  );
});

describe('somebody who takes something away or a step back', () => {
  const [olga, mona] = [0, 1];
  const as = (who: number, meeting: Meeting, deed: Deed) => answerTo(meeting, deed, authors[who]!);

  /** Mona changes the second while Olga, who has not seen it, takes away the first. */
  async function unseen(
    slug: string,
    taken: (thing: Thing) => boolean,
    changed: (thing: Thing) => boolean,
    fields: Fields,
  ) {
    const meeting = await makeMeeting(slug);
    const things = [...(await meeting.read()).values()];
    await as(mona, meeting, { does: 'change', seen: things.find(changed)!, fields });
    return as(olga, meeting, { does: 'remove', seen: things.find(taken)! });
  }

  it('must have seen all that goes with it', async () => {
    const refused = { said: 'version.conflict' };
    const item = ({ kind }: Thing) => kind === 'item';
    const speaker = ({ kind, within }: Thing) => kind === 'role' && within.length === 2;
    expect(await unseen('item', item, speaker, { capacity: 'Envoy' })).toEqual(refused);
    const session = ({ id }: Thing) => id === 'plenary';
    const question = ({ kind }: Thing) => kind === 'question';
    expect(await unseen('session', session, question, { text: 'Who?' })).toEqual(refused);
  });

  it('must have seen it as it is, where the step made it', async () => {
    const meeting = await makeMeeting('made');
    const { id: session } = [...(await meeting.read()).values()].find(({ kind }) => kind === 'session')!;
    const added = await house.app
      .get(ItemEditing)
      .add(meeting.meetingId, meeting.rowOf(session), { kind: 'panel', title: 'New' }, authors[olga]!);
    const seen = (await meeting.read()).get(added.id)!;
    await as(mona, meeting, { does: 'change', seen, fields: { title: 'Newer' } });
    const step = { id: added.step!, undoes: null, changes: [] };
    expect(await as(olga, meeting, { does: 'undo', step })).toEqual({ said: 'step.overtaken' });
  });
});
