import { printedName } from '#contract/printed-name';
import type { PersonView } from '#contract/programme-view';

/** A text without accents, case and what is neither letter nor digit, for comparing: `Przykład, PhD` as `przykład phd`. */
export function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The people whom somebody may mean who types this: every word begins a word of the name or of the position. */
export function peopleLike<P extends PersonView>(people: readonly P[], typed: string): P[] {
  const words = folded(typed).split(' ').filter(Boolean);
  return people.filter((person) => {
    const known = folded(`${printedName(person)} ${person.position ?? ''}`).split(' ');
    return words.every((word) => known.some((one) => one.startsWith(word)));
  });
}

/** A name as somebody types it in its parts, as far as they can be told: the last word is the family name. */
export function typedName(typed: string): { honorific?: string; givenName?: string; familyName: string } {
  const text = typed.trim().replace(/\s+/g, ' ');
  const honorific = /^((H\. ?E\.|S\. ?E\.|Dr\.?|Prof\.?|Mr|Mrs|Ms|Mme|M\.|Sr\.?|Sra\.?) )+/i.exec(text)?.[0] ?? '';
  const words = text.slice(honorific.length).split(' ');
  const familyName = words.at(-1) ?? text;
  const givenName = words.slice(0, -1).join(' ');
  return {
    ...(honorific !== '' && { honorific: honorific.trim() }),
    ...(givenName !== '' && { givenName }),
    familyName,
  };
}
