import type { OutputEntry, OutputView } from '#contract/output';
import { outputParts } from '#contract/output-parts';
import { printedName } from '#contract/printed-name';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { AccountNames, type NameOf } from '../accounts/account-names.js';
import type { Actor } from '../accounts/actor.js';
import { Permissions } from '../accounts/policy/permissions.js';
import { Refusal } from '../platform/refusal.js';
import { GroupOutput } from './group-output.entity.js';
import { OutputClearance } from './output-clearance.entity.js';
import type { StandingEntry } from './output-edits.rules.js';
import { OutputEntryRow } from './output-entry.entity.js';
import { outputLacks } from './output-lacks.rules.js';
import { coFacilitatorsOf, findNameFinder, findRoom, type OutputRoom, settingOf } from './output-room.js';
import { OutputSubmission } from './output-submission.entity.js';
import { saidIn } from './submitted.rules.js';

type Handed = Pick<OutputSubmission, 'number' | 'submittedAt' | 'submittedBy' | 'role'>;

/** Everything of an output at one moment. */
interface Standing {
  room: OutputRoom;
  /** Null where nobody has begun. */
  output: GroupOutput | null;
  entries: StandingEntry[];
  submissions: Handed[];
  clearances: OutputClearance[];
}

/** Outputs as they are shown to those who write them. */
@Injectable()
export class OutputViews {
  constructor(
    private readonly dataSource: DataSource,
    private readonly permissions: Permissions,
    private readonly names: AccountNames,
  ) {}

  /**
   * As it stands, in the same number of statements however much has been written.
   *
   * @throws Refusal `not-found`
   */
  async get(groupId: string, actor: Pick<Actor, 'id' | 'administrator'>): Promise<OutputView> {
    const { standing, findNames } = await this.dataSource.transaction('REPEATABLE READ', async (manager) => {
      const read = await readStanding(manager, groupId);
      return { standing: read, findNames: await findNameFinder(manager, read.room) };
    });
    const { room, output, entries, submissions } = standing;
    const setters = entries.flatMap(({ fields }) => Object.values(fields).map(({ by }) => by));
    const [nameOf, may] = await Promise.all([
      this.names.of([...setters, ...submissions.map((one) => one.submittedBy), output?.reopenedBy ?? null]),
      this.mayOf(standing, actor),
    ]);
    const shown = entries.toSorted(
      (a, b) => outputParts.indexOf(a.part) - outputParts.indexOf(b.part) || a.ordinal - b.ordinal,
    );
    return {
      setting: settingOf(room),
      state: output?.state ?? 'open',
      entries: shown.filter(({ removedAt }) => removedAt === null).map((entry) => entryView(entry, nameOf)),
      removed: shown
        .filter(({ removedAt }) => removedAt !== null)
        .toSorted((a, b) => Number(b.removedAt) - Number(a.removedAt))
        .map((entry) => entryView(entry, nameOf)),
      lacks: outputLacks(saidIn(entries), { limit: room.limit, findNames }),
      clearances: clearancesOf(standing, actor),
      submissions: submissions.map(({ number, submittedAt, submittedBy, role }) => ({
        ...{ number, role, at: submittedAt.toISOString(), by: nameOf(submittedBy) },
      })),
      reopened: reopenedOf(output, nameOf),
      chasedAt: output?.chasedAt?.toISOString() ?? null,
      may,
      version: output?.version ?? 0,
    };
  }

  private async mayOf(standing: Standing, actor: Pick<Actor, 'id' | 'administrator'>): Promise<OutputView['may']> {
    const { room, output } = standing;
    const permits = await this.permissions.within(room.slug, actor);
    const here = [room.session.key, room.group.id] as const;
    const state = output?.state ?? 'open';
    const isOpen = state === 'open';
    const awaited = clearancesOf(standing, actor).filter(({ at }) => at === null);
    const clears = permits('output.chase') ? awaited.length > 0 : awaited.some(({ own }) => own);
    return {
      write: isOpen && permits('output.write', ...here),
      submit: isOpen && permits('output.submit', ...here),
      clear: state === 'submitted' && clears && permits('output.clear', ...here),
      reopen: !isOpen && state !== 'included' && permits('output.reopen', ...here),
      present: room.reportsTo !== null && permits('output.present', ...here),
      oversee: permits('output.oversee'),
    };
  }
}

async function readStanding(manager: EntityManager, groupId: string): Promise<Standing> {
  const room = await findRoom(manager, groupId);
  if (!room) throw new Refusal('not-found');
  return {
    room,
    output: await manager.findOneBy(GroupOutput, { groupId }),
    entries: await manager.findBy(OutputEntryRow, { groupId }),
    submissions: await manager.find(OutputSubmission, {
      where: { groupId },
      order: { number: 'ASC' },
      select: { groupId: true, number: true, submittedAt: true, submittedBy: true, role: true },
    }),
    clearances: await manager.findBy(OutputClearance, { groupId }),
  };
}

function entryView({ id, part, fields, version }: StandingEntry, nameOf: NameOf): OutputEntry {
  const shown = Object.entries(fields).map(([name, { by, ...field }]) => [name, { ...field, by: nameOf(by) }] as const);
  return { id, part, fields: Object.fromEntries(shown), version };
}

/** Of what was handed in last; of nothing while it is being written. */
function clearancesOf(
  { room, output, submissions, clearances }: Standing,
  { id }: Pick<Actor, 'id'>,
): OutputView['clearances'] {
  const last = output === null || output.state === 'open' ? undefined : submissions.at(-1)?.number;
  return coFacilitatorsOf(room).map(({ key, name, accountId }) => {
    const clearance = clearances.find(({ number, person }) => number === last && person === key);
    return {
      ...{ person: key, name: printedName(name), own: accountId === id },
      at: clearance?.clearedAt.toISOString() ?? null,
    };
  });
}

function reopenedOf(output: GroupOutput | null, nameOf: NameOf): OutputView['reopened'] {
  if (!output?.reopenedAt) return null;
  const { reopenedReason, reopenedAt, reopenedBy } = output;
  return { reason: reopenedReason ?? '', at: reopenedAt.toISOString(), by: nameOf(reopenedBy) };
}
