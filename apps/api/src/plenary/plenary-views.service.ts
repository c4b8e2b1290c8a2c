import type { PlenaryEntry, PlenaryView, PresentationView } from '#contract/plenary';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { Refusal } from '../platform/refusal.js';
import { findPlenary, listPlenaries } from './plenary-room.js';
import { PlenaryScreen } from './plenary-screen.entity.js';
import { listReportingGroups } from './reporting-groups.js';
import { shownSlide } from './shown-slide.rules.js';

/** What groups report to a plenary, and what of it is on the screen, as those see it who lead it or report. */
@Injectable()
export class PlenaryViews {
  constructor(private readonly dataSource: DataSource) {}

  /**
   * In the same number of statements for any number of groups.
   *
   * @throws Refusal `not-found` where no group reports to the session
   */
  async get(sessionId: string): Promise<PlenaryView> {
    return this.dataSource.transaction('REPEATABLE READ', (manager) => readPlenary(manager, sessionId));
  }

  /**
   * The same by the names that stand in addresses.
   *
   * @throws Refusal `not-found`
   */
  async find(slug: string, session: string): Promise<PlenaryView> {
    const [row] = await this.dataSource.query<{ id: string }[]>(
      `SELECT session.id FROM session JOIN meeting ON meeting.id = session.meeting_id
       WHERE meeting.slug = $1 AND session.key = $2`,
      [slug, session],
    );
    if (!row) throw new Refusal('not-found');
    return this.get(row.id);
  }

  /**
   * What the rapporteur of a group needs to present it.
   *
   * @throws Refusal `not-found` where the group reports to no session
   */
  async presentation(groupId: string): Promise<PresentationView> {
    const { groups, shown, ...plenary } = await this.dataSource.transaction('REPEATABLE READ', async (manager) =>
      readPlenary(manager, await plenaryOf(manager, groupId)),
    );
    const group = groups.find(({ id }) => id === groupId);
    if (!group) throw new Refusal('not-found');
    const other = groups.find(({ id }) => id === shown?.group && id !== groupId);
    return {
      ...{ ...plenary, group },
      shown: shown?.group === groupId ? shown.slide : null,
      other: other ? { number: other.number, name: other.name } : null,
    };
  }

  /** The sessions of a meeting to which groups report, in the order of the programme. */
  async list(meetingId: string): Promise<PlenaryEntry[]> {
    return this.dataSource.transaction('REPEATABLE READ', async (manager) => {
      const entries: PlenaryEntry[] = [];
      for (const { id, session } of await listPlenaries(manager, meetingId)) {
        const groups = await listReportingGroups(manager, id);
        const presented = groups.filter(({ state }) => state === 'presented' || state === 'included');
        entries.push({ ...session, groups: groups.length, presented: presented.length });
      }
      return entries;
    });
  }
}

/** @throws Refusal `not-found` */
export async function plenaryOf(manager: EntityManager, groupId: string): Promise<string> {
  const [row] = await manager.query<{ id: string | null }[]>(
    `SELECT session.reports_to_id AS id FROM breakout_group JOIN session ON session.id = breakout_group.session_id
     WHERE breakout_group.id = $1`,
    [groupId],
  );
  if (!row?.id) throw new Refusal('not-found');
  return row.id;
}

async function readPlenary(manager: EntityManager, sessionId: string): Promise<PlenaryView> {
  const plenary = await findPlenary(manager, sessionId);
  if (!plenary) throw new Refusal('not-found');
  const groups = await listReportingGroups(manager, sessionId);
  const screen = await manager.findOneBy(PlenaryScreen, { sessionId });
  const { meeting, language, session } = plenary;
  return { meeting, language, session, groups, shown: shownSlide(screen, groups) };
}
