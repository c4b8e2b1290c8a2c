import type { OutputEntry, OutputLack, OutputPresence, OutputValue } from '#contract/output';
import {
  listFields,
  type OutputFieldName,
  type PartnershipActor,
  partnershipActors,
  type RecommendationLevel,
  recommendationLevels,
} from '#contract/output-parts';
import type { TFunction } from 'i18next';
import { isOfField } from '../../lib/outbox/fields.rules';
import type { Printed } from '../../lib/use-printed';
import { whoWrote } from '../../ui/writing/who-wrote';
import { lacksIn } from './lacks.rules';
import type { UnsettledOutput } from './output-outboxes';

/** What is known around a field. */
export interface Around {
  lacks: readonly OutputLack[];
  here: readonly OutputPresence[];
  unsettled: readonly UnsettledOutput[];
  /** The entry as it is on the server; undefined where it is not there yet. */
  standing: OutputEntry | undefined;
}

type T = TFunction<'outputs'>;

/** A value as people read it. */
export function printValue(value: OutputValue, t: T): string {
  if (typeof value === 'string') return value;
  return value.map((one) => listedWord(one, t)).join('\n');
}

/** One of a list, in words where it is one of those that are offered. */
function listedWord(one: string, t: T): string {
  if (isOneOf<RecommendationLevel>(recommendationLevels, one)) return t(`level.${one}`);
  return isOneOf<PartnershipActor>(partnershipActors, one) ? t(`actor.${one}`) : one;
}

/** What stands in a field, and over which version of it one then writes: 0 where it was never set. */
function fieldOf(entry: Pick<OutputEntry, 'fields'> | undefined, field: OutputFieldName) {
  const empty: OutputValue = isOneOf(listFields, field) ? [] : '';
  return entry?.fields[field] ?? { value: empty, version: 0 };
}

/** What is shown of one field, in words. */
export function fieldFacts(
  entry: OutputEntry,
  field: OutputFieldName,
  around: Around,
  print: Printed,
  t: T,
  writing: TFunction<'writing'>,
) {
  const place = { entry: entry.id, field };
  const aside = around.unsettled.filter((one) => isOfField(one.edit, place));
  const isConflict = aside.some(({ why }) => why === 'conflict');
  const isRefused = aside.some(({ why }) => why === 'refused');
  const lacks = lacksIn(around.lacks, entry.id, field);
  return {
    ...fieldOf(entry, field),
    theirs: isConflict ? fieldOf(around.standing, field).value : null,
    by: whoWrote(entry.fields[field], print.time, writing),
    here: print.list(
      around.here.filter((one) => one.entry === entry.id && one.field === field).map(({ name }) => name),
    ),
    needed: [
      ...(isRefused ? [t('refusedHere')] : []),
      ...lacks.filter(({ blocks }) => blocks).map((lack) => neededWords(lack, t)),
    ].join('. '),
    isMissing: lacks.some(({ blocks }) => !blocks),
  };
}

function neededWords({ kind, found }: OutputLack, t: T): string {
  return kind === 'named' ? t('namedHere', { name: found ?? '' }) : t('neededHere');
}

function isOneOf<T extends string>(list: readonly T[], one: string): one is T {
  return (list as readonly string[]).includes(one);
}
