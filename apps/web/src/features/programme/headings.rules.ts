import type { ItemView, SessionView } from '#contract/programme-view';
import type { TFunction } from 'i18next';

/** How a session is called, as the documents print it: `Session 1: Evidence`, `Working Lunch: Means`. */
export function sessionHeading(
  { label, number, title }: Pick<SessionView, 'label' | 'number' | 'title'>,
  t: TFunction<'session'>,
): string {
  if (label !== null) return `${label}: ${title}`;
  return number === null ? title : t('numbered', { number, title });
}

/** The same where a line holds much else: `Session 1`, `Working Lunch`, the title of what has neither. */
export function sessionShortName(
  { label, number, title }: Pick<SessionView, 'label' | 'number' | 'title'>,
  t: TFunction<'session'>,
): string {
  return label ?? (number === null ? title : t('numberOnly', { number }));
}

/** How an item is called where one line has to do. */
export function itemName({ kind, title }: Pick<ItemView, 'kind' | 'title'>, t: TFunction<'terms'>): string {
  return title ?? t(`itemKind.${kind}`);
}
