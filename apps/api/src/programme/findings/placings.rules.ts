import type { Finding } from '#contract/finding';
import type { FileGroup, FileSession, MeetingFile } from '#contract/meeting-file';
import { unmetWishes } from '../placing/unmet-wishes.rules.js';
import type { DraftLinks } from './draft-links.js';
import type { IndexedDraft } from './indexed-draft.js';
import { groupKey, makeFinding } from './make-finding.js';

/**
 * Who sits in no group of a breakout and which group has nobody, once anybody has been placed; whose room has too few seats; which
 * wishes are not met. Nothing in a meeting that invites no mechanisms.
 */
export function* placingFindings({ file, sessions, link }: IndexedDraft): Generator<Finding> {
  const invited = (file.mechanisms ?? []).filter((mechanism) => mechanism.invited).map(({ id }) => id);
  for (const session of sessions) {
    const { groups = [] } = session;
    const placed = new Map(
      groups.flatMap((group) => (group.mechanisms ?? []).map((mechanism) => [mechanism, group] as const)),
    );
    if (placed.size > 0) {
      yield* leftOut(session, placed, invited, link);
      yield* crowded(session, file, link);
    } else if (groups.length > 0 && invited.length > 0) {
      yield makeFinding('breakout.no-placings', [session.id], [link.session(session)]);
    }
    yield* againstWishes(session, placed, link);
  }
}

function* leftOut(
  session: FileSession,
  placed: ReadonlyMap<string, FileGroup>,
  invited: readonly string[],
  link: DraftLinks,
): Generator<Finding> {
  for (const group of session.groups ?? []) {
    if (group.mechanisms?.length) continue;
    yield makeFinding('group.empty', [groupKey(session, group)], [link.group(session, group)]);
  }
  for (const id of invited) {
    if (placed.has(id)) continue;
    yield makeFinding('mechanism.no-group', [id, session.id], [link.mechanism(id), link.session(session)]);
  }
}

/** A mechanism takes as many seats as people come for it, one at least. */
function* crowded(session: FileSession, { people = [], rooms }: MeetingFile, link: DraftLinks): Generator<Finding> {
  const seatsIn = new Map(rooms?.map(({ id, seats }) => [id, seats]));
  const coming = new Map<string | undefined, number>();
  for (const { mechanism } of people) coming.set(mechanism, (coming.get(mechanism) ?? 0) + 1);
  for (const group of session.groups ?? []) {
    const seats = seatsIn.get(group.room ?? '');
    const needed = (group.mechanisms ?? []).reduce((sum, id) => sum + (coming.get(id) ?? 1), 0);
    if (group.room === undefined || seats === undefined || needed <= seats) continue;
    const concerns = [link.group(session, group), link.room(group.room)];
    yield makeFinding('group.too-many', [groupKey(session, group)], concerns, { needed, seats });
  }
}

function* againstWishes(
  session: FileSession,
  placed: ReadonlyMap<string, FileGroup>,
  link: DraftLinks,
): Generator<Finding> {
  const groupOf = (id: string) => placed.get(id)?.number.toString() ?? null;
  for (const { kind, mechanisms } of unmetWishes(session.wishes ?? [], groupOf)) {
    const rule = kind === 'together' ? 'wish.not-together' : 'wish.not-apart';
    const keys = [session.id, ...mechanisms.toSorted()];
    yield makeFinding(rule, keys, [link.session(session), ...mechanisms.map((id) => link.mechanism(id))]);
  }
}
