import type { SnapshotSession } from '#contract/meeting-snapshot';
import type { Words } from '#words/words';

/** What a printed title is made of. */
export type TitledSession = Pick<SnapshotSession, 'label' | 'number' | 'title' | 'qualifier'>;

/**
 * A session's title as it is printed: "Session 1: …", "Working Lunch: …" where the session has a label, the title alone
 * otherwise; a qualifier follows in brackets.
 *
 * @param title in place of the session's own, as in a guide that several sessions share
 */
export function printedTitle(session: TitledSession, words: Words, title?: string): string {
  return titleParts(session, words, title)
    .map(({ text }) => text)
    .join('');
}

/** The same in parts, of which some are the product's own words and some those of the programme. */
export function titleParts(
  { label, number, title: ownTitle, qualifier }: TitledSession,
  words: Words,
  title = ownTitle,
): { text: string; isOwn: boolean }[] {
  const qualified = { text: qualifier === undefined ? title : `${title} (${qualifier})`, isOwn: false };
  const name = label ?? (number === undefined ? undefined : words('sessionNumber', { number }));
  if (name === undefined) return [qualified];
  return [{ text: `${name}${words('afterName')}`, isOwn: label === undefined }, qualified];
}
