import { canonicalJson } from '#contract/canonical-json';
import type { AccessGiven } from '#contract/meeting-access';
import type { MeetingFile } from '#contract/meeting-file';
import { meetingSnapshot, type MeetingSnapshot } from '#contract/meeting-snapshot';
import type { ReleaseRequest } from '#contract/release';
import { instantAt } from '#time/instant';
import { dateOf } from '#time/wall-time';
import { wallTimeAt } from '#time/zone';
import { Injectable } from '@nestjs/common';
import { createHash } from 'node:crypto';
import { DataSource, type EntityManager } from 'typeorm';
import { Audit, type AuditRecord } from '../platform/audit/audit.js';
import { type Author, theSystem } from '../platform/author.js';
import { Clock } from '../platform/clock.js';
import { Refusal } from '../platform/refusal.js';
import { OpenErrors } from '../programme/findings/open-errors.js';
import { MeetingAccessService } from '../programme/meeting-access.service.js';
import { FileParts, type OpenFileParts } from '../programme/file-parts.js';
import { type Draft, ProgrammeService } from '../programme/programme.service.js';
import { freeze } from './freeze.js';
import { mastheadOf, saysTheSame } from './masthead.rules.js';
import { ReleaseFollowers } from './release-followers.js';
import { ReleaseGates } from './release-gate.js';
import { ReleaseOccasions } from './release-occasions.js';
import { Release } from './release.entity.js';

/** What is asked of a release besides its note. */
type Asked = Omit<ReleaseRequest, 'note'>;

/** Turns drafts into releases. Every method is one transaction. */
@Injectable()
export class ReleaseService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly programme: ProgrammeService,
    private readonly parts: FileParts,
    private readonly access: MeetingAccessService,
    private readonly gates: ReleaseGates,
    private readonly openErrors: OpenErrors,
    private readonly followers: ReleaseFollowers,
    private readonly occasions: ReleaseOccasions,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /**
   * Imports and releases, or does neither.
   *
   * @returns the release's version
   * @throws Refusal as {@link release} does, `meeting.deleted`
   */
  async importAndRelease(file: MeetingFile, note: string, by: Author, asked: Asked = {}): Promise<number> {
    const parts = await this.parts.openFor('operator');
    return this.dataSource.transaction((manager) =>
      this.importAndReleaseDraft(manager, { file, parts }, note, by, asked),
    );
  }

  /**
   * The same for the first meeting of all, with somebody who organizes it, and nothing where there is one: of those who start
   * together, one does it.
   *
   * @returns the release's version; null where there was a meeting
   */
  async importAndReleaseFirst(
    file: MeetingFile,
    note: string,
    organizer: Pick<AccessGiven, 'email' | 'name'>,
  ): Promise<number | null> {
    const parts = await this.parts.openFor('operator');
    return this.dataSource.transaction(async (manager) => {
      await manager.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', ['first meeting']);
      if (!(await this.programme.isEmpty(manager))) return null;
      const version = await this.importAndReleaseDraft(manager, { file, parts }, note, theSystem);
      await this.access.appoint(manager, file.meeting.slug, organizer, theSystem);
      return version;
    });
  }

  /**
   * @returns the release's version
   * @throws Refusal `not-found`, `meeting.archived`, `release.unprintable`, `release.symbol-taken`; `release.unchanged` where it would
   *   show nothing new and tell nobody anything;
   *   `release.has-errors` with the findings, where it is not to be released anyway
   */
  async release(slug: string, note: string, by: Author, asked: Asked = {}): Promise<number> {
    return this.dataSource.transaction(async (manager) => {
      const { version, record } = await this.releaseDraft(manager, slug, note, by, asked);
      await this.audit.write(manager, record);
      return version;
    });
  }

  private async importAndReleaseDraft(
    manager: EntityManager,
    { file, parts }: { file: MeetingFile; parts: OpenFileParts },
    note: string,
    by: Author,
    asked: Asked = {},
  ): Promise<number> {
    const change = await this.programme.replaceDraft(manager, file, by);
    const also = await parts.take(manager, change.meetingId, file, by);
    const { version, record } = await this.releaseDraft(manager, file.meeting.slug, note, by, asked);
    await this.programme.recordImport(manager, change, by, { also });
    await this.audit.write(manager, record);
    return version;
  }

  /** The caller writes the record, as the last statement of its transaction. */
  private async releaseDraft(
    manager: EntityManager,
    slug: string,
    note: string,
    by: Author,
    asked: Asked,
  ): Promise<{ version: number; record: AuditRecord }> {
    const standing = await this.programme.getDraft(manager, slug);
    const { meetingId, isArchived, file } = standing;
    if (isArchived) throw new Refusal('meeting.archived');
    const problems = this.gates.problemsOf(file);
    if (problems.length > 0) throw new Refusal('release.unprintable', problems);
    const last = await manager.findOne(Release, { where: { meetingId }, order: { version: 'DESC' } });
    const frozen = this.frozen(file, last, note, asked);
    if (last && hasNothingNew(meetingSnapshot.parse(JSON.parse(last.snapshot)), frozen)) {
      if (!(await this.occasions.hasAny(manager, slug))) throw new Refusal('release.unchanged');
    }
    const { version, releasedAt, masthead } = frozen;
    const symbol = masthead?.symbol ?? null;
    await refuseTakenSymbol(manager, meetingId, symbol);
    const excused = await this.excusedErrors(manager, standing, asked.anyway);
    const [snapshot, draft] = [canonicalJson(frozen), canonicalJson(file)];
    const sha256 = createHash('sha256').update(snapshot).digest('hex');
    await manager.insert(Release, { meetingId, version, note, releasedAt, snapshot, sha256, symbol, draft });
    await this.followers.follow(manager, { meetingId, slug, version });
    const about = { action: 'meeting.released', scope: meetingId, subject: `release ${version}` };
    const after = { version, note, sha256, ...(masthead && { masthead }), ...excused };
    return { version, record: { by, ...about, after } };
  }

  /**
   * What the record says of errors with which a draft is released: the reason and their keys; nothing where there are none.
   *
   * @throws Refusal `release.has-errors`
   */
  private async excusedErrors(manager: EntityManager, draft: Draft, anyway: string | undefined): Promise<object> {
    const errors = await this.openErrors.of(manager, draft);
    if (errors.length === 0) return {};
    if (anyway === undefined) throw new Refusal('release.has-errors', errors);
    return { anyway, errors: errors.map(({ path }) => path) };
  }

  private frozen(file: MeetingFile, last: Release | null, note: string, asked: Asked): MeetingSnapshot {
    const { timeZone, language } = file.meeting;
    const releasedAt = instantAt(this.clock.now().getTime());
    const masthead = mastheadOf(asked, { today: dateOf(wallTimeAt(releasedAt, timeZone)), language });
    return freeze(file, { version: (last?.version ?? 0) + 1, releasedAt, note, masthead });
  }
}

async function refuseTakenSymbol(manager: EntityManager, meetingId: string, symbol: string | null): Promise<void> {
  if (symbol === null || !(await manager.existsBy(Release, { meetingId, symbol }))) return;
  throw new Refusal('release.symbol-taken');
}

/**
 * Whether two snapshots show the same programme, whatever their version, time and note, and the newer one does not ask for
 * another masthead.
 */
function hasNothingNew(last: MeetingSnapshot, next: MeetingSnapshot): boolean {
  const content = ({ meeting, sessions, guide, mechanisms = [] }: MeetingSnapshot) =>
    canonicalJson({ meeting, sessions, guide, mechanisms });
  if (content(last) !== content(next)) return false;
  return !next.masthead || (last.masthead !== undefined && saysTheSame(last.masthead, next.masthead));
}
