import type { MeetingLogEntry } from '#contract/log';
import type { TFunction } from 'i18next';
import type { NameOfThing } from './thing-names.rules';

/** Actions that read alike for all things. */
const commonActions = ['added', 'changed', 'removed'];

/** Things that are called by their numbers, or by what stands for them in the log. */
const calledById = ['release', 'recommendation', 'organization'];

/** What was done, in a sentence: who, what, to what, by the names that they have. */
export function logSentence(entry: MeetingLogEntry, nameOf: NameOfThing, t: TFunction<'log'>): string {
  const { action, subject } = entry;
  const verb = action.split('.')[1] ?? '';
  const words = { who: actorWords(entry, t), what: thingWords(entry, nameOf, t) };
  const own = t(`action.${action}` as 'action.added', { ...words, defaultValue: '' });
  if (own !== '') return own;
  if (commonActions.includes(verb)) return t(`action.${verb}` as 'action.added', words);
  return t('unknown', { ...words, action, what: subject });
}

function actorWords({ actor, account, via }: MeetingLogEntry, t: TFunction<'log'>): string {
  if (actor !== null) return actor;
  if (account !== null || via === 'web') return t('gone');
  return t(`via.${via}`);
}

function thingWords({ subject, about, changes }: MeetingLogEntry, nameOf: NameOfThing, t: TFunction<'log'>): string {
  const [kind = '', ...rest] = subject.split(' ');
  const id = rest.join(' ');
  const name = about ?? nameOf(kind, id) ?? nameIn(changes) ?? (calledById.includes(kind) ? id : undefined);
  const bare = t(`thing.${kind}` as 'thing.other', { defaultValue: t('thing.other') });
  if (name === undefined) return bare;
  return t(`named.${kind}` as 'named.session', { name, defaultValue: bare });
}

/** What a thing that is gone was called, where the entry itself tells: it is then one of its own changes. */
function nameIn(changes: MeetingLogEntry['changes']): string | undefined {
  for (const { path, before, after } of changes) {
    const row: unknown = before ?? after;
    if (path.length !== 1 || typeof row !== 'object' || row === null) continue;
    const fields = row as Record<string, unknown>;
    const name = fields['title'] ?? fields['name'] ?? fields['text'] ?? fields['familyName'];
    if (typeof name === 'string') return name;
  }
  return undefined;
}
