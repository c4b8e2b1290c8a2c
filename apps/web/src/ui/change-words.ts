import type { LogChange } from '#contract/log';
import type { TFunction } from 'i18next';

const rowPart = /^([a-zA-Z]+) [0-9a-f-]{36}$/;

/**
 * Where something differs: `Sessions › session-1 › Title`. Rows of the draft go by their kind alone, because their ids say nothing
 * to anybody; places in lists count from 1.
 */
export function pathWords({ path, of }: LogChange, t: TFunction<'changes'>): string {
  const parts = path.map((part) => {
    if (typeof part === 'number') return String(part + 1);
    if (typeof part === 'object') return 'id' in part ? part.id : part.key;
    return fieldWord(part, t);
  });
  const place = parts.length === 0 ? t('whole') : parts.join(' › ');
  return of === 'order' ? t('orderOf', { place }) : place;
}

function fieldWord(field: string, t: TFunction<'changes'>): string {
  return t(`field.${rowPart.exec(field)?.[1] ?? field}` as 'field.title', { defaultValue: field });
}

/** A value as a text: texts as they are, all that is made of parts a part a line, each under its name. */
export function valueWords(value: unknown, t: TFunction<'changes'>, indent = ''): string {
  if (value === null || value === '') return '–';
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean') return t(value ? 'yes' : 'no');
  if (typeof value !== 'object') return JSON.stringify(value);
  const parts = Array.isArray(value)
    ? value.map((part: unknown, place) => [`${place + 1}.`, part] as const)
    : Object.entries(value).map(([field, part]) => [`${fieldWord(field, t)}:`, part as unknown] as const);
  return parts
    .map(([name, part]) => {
      const inner = valueWords(part, t, `${indent}  `);
      return typeof part === 'object' && part !== null ? `${indent}${name}\n${inner}` : `${indent}${name} ${inner}`;
    })
    .join('\n');
}
