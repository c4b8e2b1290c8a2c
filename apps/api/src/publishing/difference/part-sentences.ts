import type { GroupChange, GroupHead, ItemChange, ItemHead } from '#contract/difference';
import { languageName } from '#words/language-name';
import { itemKindIn, type Phrases } from './phrases.js';

/** What has become of an item of a session. */
export function itemSentences(change: ItemChange, phrases: Phrases): string[] {
  const { words, item } = phrases;
  if (change.kind === 'new') return [words('itemNew', { item: item(change.after) })];
  if (change.kind === 'gone') return [words('itemGone', { item: item(change.before) })];
  const { before, after } = change;
  const sentences = {
    kind: () => {
      const [was, is] = [itemKindIn(words, before.kind), itemKindIn(words, after.kind)];
      return words('kindChanged', { name: item(after), before: was, after: is });
    },
    title: () =>
      after.title === undefined
        ? words('itemTitleGone', { before: item(before) })
        : words('renamed', { before: item(before), after: item(after) }),
    minutes: () => minutesSentence(before, after, phrases),
  };
  return change.fields.map((field) => sentences[field]());
}

function minutesSentence(before: ItemHead, after: ItemHead, { words, item: name }: Phrases): string {
  const item = name(after);
  const length = (count: number): string => words('minutes', { count });
  const [was, is] = [before.minutes, after.minutes];
  if (was === undefined) return words('itemMinutesNew', { item, after: length(is ?? 0) });
  if (is === undefined) return words('itemMinutesGone', { item, before: length(was) });
  return words('itemMinutes', { item, before: length(was), after: length(is) });
}

/** What has become of a breakout group. */
export function groupSentences(change: GroupChange, phrases: Phrases): string[] {
  const { words, group } = phrases;
  if (change.kind === 'new') {
    return [words('groupNew', { group: group(change.after) }), ...mechanismsIn(change.after, phrases)];
  }
  if (change.kind === 'gone') return [words('groupGone', { group: group(change.before) })];
  const { before, after } = change;
  const isRenamed = before.name !== after.name || before.number !== after.number;
  return [
    ...(isRenamed ? [words('renamed', { before: group(before), after: group(after) })] : []),
    ...(isReportedAnew(before, after)
      ? [words('groupReportedAs', { group: group(after), after: phrases.quoted(after.reportedAs) })]
      : []),
    ...(before.room === after.room ? [] : [placeSentence(group(after), before.room, after.room, phrases)]),
    ...(change.fields.includes('languages') ? [languagesSentence(after, phrases)] : []),
    ...mechanismsIn(after, phrases, before),
  ];
}

/** Which mechanisms have come into a group, and which have left it. */
function mechanismsIn(
  after: GroupHead,
  { words, group }: Phrases,
  { mechanisms: earlier = [] }: Partial<GroupHead> = {},
): string[] {
  const { mechanisms = [] } = after;
  const names = (these: typeof mechanisms, others: typeof mechanisms) =>
    these.filter(({ id }) => others.every((other) => other.id !== id)).map(({ name }) => name);
  const [come, left] = [names(mechanisms, earlier), names(earlier, mechanisms)];
  const sentence = (key: 'groupJoined' | 'groupLeft', who: string[]) =>
    who.length === 0 ? [] : [words(key, { group: group(after), mechanisms: who.join('; ') })];
  return [...sentence('groupJoined', come), ...sentence('groupLeft', left)];
}

function languagesSentence(after: GroupHead, { words, group }: Phrases): string {
  const { languages = [] } = after;
  if (languages.length === 0) return words('groupLanguagesGone', { group: group(after) });
  const names = languages.map((tag) => languageName(tag, words));
  return words('groupLanguages', { group: group(after), languages: names.join(', ') });
}

/** A group that reports under its own name does so under its new one without saying. */
function isReportedAnew(before: GroupHead, after: GroupHead): boolean {
  if (before.reportedAs === after.reportedAs) return false;
  return before.name === after.name || after.reportedAs !== after.name;
}

/** What meets in another room than before, or in one at last, or in none any more. */
export function placeSentence(
  name: string,
  before: string | undefined,
  after: string | undefined,
  { words }: Phrases,
): string {
  if (before === undefined) return words('placeNew', { name, after: after ?? '' });
  return after === undefined ? words('placeGone', { name, before }) : words('placeChanged', { name, before, after });
}
