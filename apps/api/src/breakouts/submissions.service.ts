import type { NewClearance } from '#contract/output';
import type { OutputState } from '#contract/output-parts';
import type { Problem } from '#contract/problem';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { type Actor, authorOf } from '../accounts/actor.js';
import { Permissions } from '../accounts/policy/permissions.js';
import { Audit } from '../platform/audit/audit.js';
import type { Author } from '../platform/author.js';
import { Clock } from '../platform/clock.js';
import { Refusal } from '../platform/refusal.js';
import { MeetingLive } from '../programme/live/meeting-live.js';
import { GroupOutput } from './group-output.entity.js';
import { openOutput } from './open-output.js';
import { OutputClearance } from './output-clearance.entity.js';
import { OutputEntryRow } from './output-entry.entity.js';
import { outputLacks } from './output-lacks.rules.js';
import { coFacilitatorsOf, findNameFinder, findRoom, type OutputRoom } from './output-room.js';
import { OutputSubmission } from './output-submission.entity.js';
import { saidIn } from './submitted.rules.js';
import { problemOf } from './lack-problem.js';

/** An output taken for a change of its state. */
interface Opened {
  output: GroupOutput;
  room: OutputRoom;
}

/** Hands outputs in, clears them and opens them again. */
@Injectable()
export class SubmissionsService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly permissions: Permissions,
    private readonly live: MeetingLive,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /**
   * Hands an output in as it stands. Where no co-facilitator takes part, it is cleared with that.
   *
   * @throws Refusal `not-found`, `meeting.archived`, `output.not-open`, `output.incomplete` with everything that stands in the way
   */
  async submit(groupId: string, by: Author): Promise<void> {
    await this.change(groupId, by, 'output.submitted', async (manager, { output, room }) => {
      if (output.state !== 'open') throw new Refusal('output.not-open');
      const said = saidIn(await manager.findBy(OutputEntryRow, { groupId }));
      const findNames = await findNameFinder(manager, room);
      const problems = outputLacks(said, { limit: room.limit, findNames }).flatMap((lack): Problem[] =>
        lack.blocks ? [problemOf(lack, said, room.limit)] : [],
      );
      if (problems.length > 0) throw new Refusal('output.incomplete', problems);
      const number = (await lastNumber(manager, groupId)) + 1;
      const own = room.members.filter(({ accountId }) => accountId !== null && accountId === by.accountId);
      const role = own.find(({ role: one }) => one === 'rapporteur') ?? own[0];
      await manager.insert(OutputSubmission, {
        ...{ groupId, number, content: said, submittedAt: this.clock.now(), submittedBy: by.accountId },
        role: role?.role ?? null,
      });
      const state: OutputState = coFacilitatorsOf(room).length === 0 ? 'cleared' : 'submitted';
      return { change: { state }, after: { state, submission: number } };
    });
  }

  /**
   * Notes that a co-facilitator stands by what was handed in; with the last of them it is cleared.
   *
   * @throws Refusal `not-found`, also where somebody else than an organizer says it for another; `meeting.archived`,
   * `output.not-submitted`, `output.not-awaited`, also where something else has been handed in since
   */
  async clear(groupId: string, { person, submission }: NewClearance, actor: Actor): Promise<void> {
    const by = authorOf(actor);
    await this.change(groupId, by, 'output.cleared', async (manager, { output, room }) => {
      if (output.state === 'open') throw new Refusal('output.not-submitted');
      const awaited = coFacilitatorsOf(room);
      const whose = awaited.find(({ key, accountId }) =>
        person === undefined ? accountId === actor.id : key === person,
      );
      if (!whose) throw new Refusal('output.not-awaited');
      if (whose.accountId !== actor.id && !(await this.oversees(actor, room))) throw new Refusal('not-found');
      const number = await lastNumber(manager, groupId);
      if (number !== submission) throw new Refusal('output.not-awaited');
      const standing = await manager.findBy(OutputClearance, { groupId, number });
      const cleared = new Set(standing.map(({ person: key }) => key));
      if (cleared.has(whose.key)) return null;
      const clearance = { groupId, number, person: whose.key, clearedAt: this.clock.now(), clearedBy: by.accountId };
      await manager.insert(OutputClearance, clearance);
      cleared.add(whose.key);
      const isLast = awaited.every(({ key }) => cleared.has(key));
      const state = output.state === 'submitted' && isLast ? 'cleared' : output.state;
      return { change: { state }, after: { state, submission: number, person: whose.key } };
    });
  }

  /**
   * Notes that the plenary has been told of an output, or that it has not after all. What is so already changes nothing.
   *
   * @throws Refusal `not-found`, `meeting.archived`; `output.not-cleared` where co-facilitators have not cleared it;
   * `output.decided` where it is not to have been told of what it has decided on
   */
  async present(groupId: string, isPresented: boolean, by: Author): Promise<void> {
    await this.change(groupId, by, isPresented ? 'output.presented' : 'output.not-presented', (_, { output }) => {
      const { state } = output;
      if (state === 'open' || state === 'submitted') throw new Refusal('output.not-cleared');
      if (state === 'included' && !isPresented) throw new Refusal('output.decided');
      const next: OutputState = isPresented ? 'presented' : 'cleared';
      const isSo = state === next || state === 'included';
      return Promise.resolve(isSo ? null : { change: { state: next }, after: { state: next } });
    });
  }

  /**
   * Lets an output be written in again; what was handed in stays on the record.
   *
   * @throws Refusal `not-found`, `meeting.archived`, `output.not-submitted`; `output.decided` where the plenary has decided on it
   */
  async reopen(groupId: string, reason: string, by: Author): Promise<void> {
    await this.change(groupId, by, 'output.reopened', (_manager, { output }) => {
      if (output.state === 'open') throw new Refusal('output.not-submitted');
      if (output.state === 'included') throw new Refusal('output.decided');
      const reopened = { reopenedReason: reason, reopenedAt: this.clock.now(), reopenedBy: by.accountId };
      return Promise.resolve({
        change: { state: 'open' as const, ...reopened },
        after: { state: 'open' as const, reason },
      });
    });
  }

  private oversees(actor: Actor, { slug }: OutputRoom): Promise<boolean> {
    return this.permissions.has(actor, 'output.chase', { meeting: slug });
  }

  /** @param decide what becomes of the output, and what the record tells of it; null where nothing is to do */
  private async change(
    groupId: string,
    by: Author,
    action: string,
    decide: (
      manager: EntityManager,
      opened: Opened,
    ) => Promise<{ change: Partial<GroupOutput>; after: object & { state: OutputState } } | null>,
  ): Promise<void> {
    await this.dataSource.transaction(async (manager) => {
      const { output } = await openOutput(manager, groupId);
      const room = await findRoom(manager, groupId);
      if (!room) throw new Refusal('not-found');
      const decided = await decide(manager, { output, room });
      if (!decided) return;
      await manager.update(GroupOutput, { groupId }, { ...decided.change, version: output.version + 1 });
      const { meetingId, session, reportsTo } = room;
      await this.live.tell(manager, meetingId, { kind: 'output.changed', session: session.key, group: groupId });
      if (reportsTo) await this.live.tell(manager, meetingId, { kind: 'plenary.changed', session: reportsTo });
      await this.audit.write(manager, {
        ...{ by, action, scope: meetingId, subject: `group ${groupId}` },
        before: { state: output.state },
        after: decided.after,
      });
    });
  }
}

/** 0 where nothing has been handed in yet. */
async function lastNumber(manager: EntityManager, groupId: string): Promise<number> {
  return (await manager.maximum(OutputSubmission, 'number', { groupId })) ?? 0;
}
