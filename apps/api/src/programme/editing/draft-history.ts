import type { ChangeInHistory, ChangeInSession, HistoryPage, StepView } from '#contract/history';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, LessThan } from 'typeorm';
import { Refusal } from '../../platform/refusal.js';
import { DraftChange, type Fields } from './draft-change.entity.js';
import { DraftStep } from './draft-step.entity.js';

/** How a draft has come to be what it is. */
@Injectable()
export class DraftHistory {
  constructor(private readonly dataSource: DataSource) {}

  /** What fields a row had before each of its changes after a version, oldest first. */
  async changesSince(manager: EntityManager, objectId: string, version: number): Promise<Fields[]> {
    const rows = await manager.query<{ before: Fields }[]>(
      `SELECT "before" FROM draft_change
       WHERE object_id = $1 AND version > $2 AND "before" IS NOT NULL AND "after" IS NOT NULL
       ORDER BY version`,
      [objectId, version],
    );
    return rows.map(({ before }) => before);
  }

  /** By which names rows were known last that are gone. */
  async formerKeys(manager: EntityManager, objectIds: readonly string[]): Promise<Map<string, string>> {
    const rows = await manager.query<{ id: string; key: string }[]>(
      `SELECT DISTINCT ON (object_id) object_id AS id, "before" ->> 'key' AS key FROM draft_change
       WHERE object_id = ANY($1) AND "after" IS NULL ORDER BY object_id, version DESC`,
      [objectIds],
    );
    return new Map(rows.map(({ id, key }) => [id, key]));
  }

  /** The steps of a meeting, the latest first. */
  async steps(meetingId: string, { before, limit }: HistoryPage): Promise<StepView[]> {
    const steps = await this.dataSource.getRepository(DraftStep).find({
      where: { meetingId, ...(before !== undefined && { revision: LessThan(before) }) },
      relations: { account: true },
      order: { revision: 'DESC' },
      take: limit,
    });
    const undone = await this.undoneAmong(steps.map(({ id }) => id));
    return steps.map(({ id, revision, at, account, via, action, subject, undoesId }) => ({
      id,
      revision,
      at: at.toISOString(),
      by: account?.name ?? null,
      via,
      action,
      subject,
      undoes: undoesId,
      undone: undone.has(id),
    }));
  }

  /** What became of one thing of a meeting, the latest first: who wrote what. */
  async changesOf(meetingId: string, objectId: string): Promise<ChangeInHistory[]> {
    const rows = await this.dataSource.query<(Omit<ChangeInHistory, 'at'> & { at: Date })[]>(
      `SELECT step.id AS step, step.at, account.name AS by, step.via, step.action, change.version,
              change."before", change."after"
       FROM draft_change change
       JOIN draft_step step ON step.id = change.step_id
       LEFT JOIN account ON account.id = step.account_id
       WHERE step.meeting_id = $1 AND change.object_id = $2
       ORDER BY step.revision DESC LIMIT 200`,
      [meetingId, objectId],
    );
    return rows.map(({ at, ...row }) => ({ ...row, at: at.toISOString() }));
  }

  /** What became of a session and of all that is in it now, its guides included, the latest first. */
  async changesInSession(meetingId: string, sessionId: string): Promise<ChangeInSession[]> {
    const rows = await this.dataSource.query<(Omit<ChangeInSession, 'at'> & { at: Date })[]>(
      `WITH guides AS (SELECT guide_id AS id FROM guide_session WHERE session_id = $2),
         sets AS (SELECT id FROM question_set WHERE session_id = $2),
         parts AS (
           SELECT $2::uuid AS id
           UNION ALL SELECT id FROM item WHERE session_id = $2
           UNION ALL SELECT id FROM breakout_group WHERE session_id = $2
           UNION ALL SELECT id FROM guides
           UNION ALL SELECT id FROM sets
           UNION ALL SELECT id FROM question WHERE question_set_id IN (SELECT id FROM sets))
       SELECT step.id AS step, step.at, account.name AS by, step.via, step.action, change.kind,
              change.object_id AS object, change.version, change."before", change."after"
       FROM draft_change change
       JOIN parts ON parts.id = change.object_id
       JOIN draft_step step ON step.id = change.step_id
       LEFT JOIN account ON account.id = step.account_id
       WHERE step.meeting_id = $1
       ORDER BY step.revision DESC, change.ordinal LIMIT 200`,
      [meetingId, sessionId],
    );
    return rows.map(({ at, ...row }) => ({ ...row, at: at.toISOString() }));
  }

  /**
   * @returns the step with what it changed
   * @throws Refusal `not-found`, also where the step is of another meeting
   */
  async getStep(
    manager: EntityManager,
    meetingId: string,
    id: string,
  ): Promise<{ step: DraftStep; changes: DraftChange[] }> {
    const step = await manager.findOneBy(DraftStep, { id, meetingId });
    if (!step) throw new Refusal('not-found');
    return { step, changes: await manager.find(DraftChange, { where: { stepId: id }, order: { ordinal: 'ASC' } }) };
  }

  /** Those of these steps that have been taken back, and not restored since. */
  async undoneAmong(stepIds: readonly string[], manager = this.dataSource.manager): Promise<Set<string>> {
    const rows = await manager.query<{ id: string }[]>(
      `WITH RECURSIVE chain (id, origin, depth) AS (
         SELECT undoes.id, undoes.undoes_id, 1 FROM draft_step undoes WHERE undoes.undoes_id = ANY($1)
         UNION ALL
         SELECT next.id, chain.origin, chain.depth + 1 FROM draft_step next JOIN chain ON next.undoes_id = chain.id
       )
       SELECT origin AS id FROM chain GROUP BY origin HAVING max(depth) % 2 = 1`,
      [stepIds],
    );
    return new Set(rows.map(({ id }) => id));
  }

  /** Who was named so last in a meeting that names nobody so now. */
  async formerPeople(
    manager: EntityManager,
    meetingId: string,
  ): Promise<Map<string, { id: string; personId: string }>> {
    const rows = await manager.query<{ key: string; id: string; personId: string }[]>(
      `SELECT DISTINCT ON (change."before" ->> 'key')
              change."before" ->> 'key' AS key, change.object_id AS id, change."before" ->> 'personId' AS "personId"
       FROM draft_change change JOIN draft_step step ON step.id = change.step_id
       WHERE step.meeting_id = $1 AND change.kind = 'person' AND change."after" IS NULL
       ORDER BY change."before" ->> 'key', step.revision DESC`,
      [meetingId],
    );
    return new Map(rows.map(({ key, id, personId }) => [key, { id, personId }]));
  }
}
