import type { OwnerLinkView, OwnersOfMeeting, OwnerStanding } from '#contract/owner-link';
import type { ReportingOwner } from '#contract/recommendation-report';
import type { RecommendationStatus } from '#contract/recommendation-terms';

type State = 'waiting' | 'accepted' | 'declined';

/** What of a recommendation counts here. */
export interface TakenUp {
  number: number;
  status: RecommendationStatus;
  owners: readonly ReportingOwner[];
  reports: readonly { owner: ReportingOwner; year: number; state: State }[];
}

/** The link of an owner that stands, good or not. */
export type StandingLink = OwnerLinkView & { owner: ReportingOwner };

/** Mechanisms are one by their ids, whatever they are called by now; organizations by what they are called. */
export function isSameOwner(one: ReportingOwner, other: ReportingOwner): boolean {
  if (one.mechanism !== null || other.mechanism !== null) return one.mechanism === other.mechanism;
  return one.name === other.name;
}

/** On which years one can report: this one, and the last, of which the result may be known only now. @param today `YYYY-MM-DD` */
export function reportYears(today: string): [current: number, last: number] {
  const year = Number(today.slice(0, 4));
  return [year, year - 1];
}

/** Of these years those for which an owner's report can still be sent, or sent again. */
export function openYears(
  { reports }: Pick<TakenUp, 'reports'>,
  owner: ReportingOwner,
  years: readonly number[],
): number[] {
  const accepted = reports.filter((report) => report.state === 'accepted' && isSameOwner(report.owner, owner));
  return years.filter((year) => accepted.every((report) => report.year !== year));
}

/** Whether an owner has said about a recommendation for a year what was not declined. */
function hasReported({ reports }: TakenUp, owner: ReportingOwner, year: number): boolean {
  return reports.some(
    (report) => report.year === year && report.state !== 'declined' && isSameOwner(report.owner, owner),
  );
}

/** What an owner still has to report on in a year: what is open or in progress. */
export function missingOf<One extends TakenUp>(taken: readonly One[], owner: ReportingOwner, year: number): One[] {
  return taken.filter(
    (one) =>
      (one.status === 'open' || one.status === 'inProgress') &&
      one.owners.some((other) => isSameOwner(other, owner)) &&
      !hasReported(one, owner, year),
  );
}

/**
 * Those who have taken up recommendations of a meeting, by name, and how far each is with its reports.
 *
 * @param today `YYYY-MM-DD`, where the meeting is
 */
export function ownersStanding(
  recommendations: readonly TakenUp[],
  links: readonly StandingLink[],
  today: string,
): OwnerStanding[] {
  const [year] = reportYears(today);
  const every = recommendations.flatMap(({ owners }) => owners);
  const owners = every.filter((owner, index) => every.findIndex((one) => isSameOwner(one, owner)) === index);
  return owners
    .map((owner): OwnerStanding => {
      const taken = recommendations.filter((one) => one.owners.some((other) => isSameOwner(other, owner)));
      const missing = missingOf(taken, owner, year).length;
      const reported = taken.filter((one) => hasReported(one, owner, year)).length;
      const waiting = taken.flatMap(({ reports }) =>
        reports.filter(({ state, owner: other }) => state === 'waiting' && isSameOwner(other, owner)),
      );
      const found = links.find((link) => isSameOwner(link.owner, owner));
      return {
        ...{ owner, recommendations: taken.map(({ number }) => number) },
        ...{ awaited: missing + reported, reported, waiting: waiting.length },
        ...{ link: found ? linkView(found) : null, reminder: reminderState(missing, found, today) },
      };
    })
    .toSorted((a, b) => a.owner.name.localeCompare(b.owner.name, 'en'));
}

function linkView({ id, email, language, madeAt, until, isOver, remindedOn }: StandingLink): OwnerLinkView {
  return { id, email, language, madeAt, until, isOver, remindedOn };
}

function reminderState(missing: number, link: StandingLink | undefined, today: string): OwnerStanding['reminder'] {
  if (missing === 0) return 'complete';
  if (!link) return 'linkMissing';
  if (link.remindedOn === today) return 'remindedToday';
  return link.email === null ? 'addressMissing' : 'possible';
}

/** What of a meeting tells of which series it is, and when it begins. */
export interface Edition {
  slug: string;
  shortTitle: string;
  /** `YYYY-MM-DD` */
  startDate: string;
}

/**
 * The next edition of a meeting's series that is still to come: a series is known by the short title without its figures (“GRCP 8”,
 * “GRCP 9”), so that no other meeting of the house is mistaken for it.
 */
export function nextEdition(editions: readonly Edition[], meeting: Edition, today: string): OwnersOfMeeting['next'] {
  const series = seriesOf(meeting);
  const later = editions.filter(
    (one) =>
      one.slug !== meeting.slug &&
      series !== '' &&
      seriesOf(one) === series &&
      one.startDate > meeting.startDate &&
      one.startDate > today,
  );
  const [next] = later.toSorted((a, b) => (a.startDate < b.startDate ? -1 : 1));
  return next ? { shortTitle: next.shortTitle, startDate: next.startDate } : null;
}

function seriesOf({ shortTitle }: Edition): string {
  return shortTitle
    .replaceAll(/[\d\s]+/g, ' ')
    .trim()
    .toLowerCase();
}
