import type { PrintedRole } from '#contract/meeting-snapshot';
import type { Paragraph, Run } from '#typeset/tree';
import type { Voice } from './voice.js';

/** A person in a role: the name, then what he or she is. An open role says that it is still to be confirmed. */
function personRuns({ name, description }: PrintedRole, { words, own }: Voice, boldName: boolean): Run[] {
  const plain = name === undefined ? own(words('toBeConfirmed')) : { text: name };
  const named: Run = { ...plain, ...(boldName && { bold: true }) };
  return description === undefined ? [named] : [named, { text: `, ${description}` }];
}

/** People as paragraphs of their own, joined by "; " and, before the last, "; and " (Annex 8). */
export function peopleParagraphs(
  roles: readonly PrintedRole[],
  voice: Voice,
  { boldName, label }: { boldName: boolean; label?: string },
): Paragraph[] {
  return roles.map((role, index) => {
    const labelled = label !== undefined && index === 0 ? [{ ...voice.own(`${label} `), bold: true }] : [];
    const runs = [...labelled, ...personRuns(role, voice, boldName), ...joint(index, roles.length, voice)];
    return { kind: 'paragraph', runs };
  });
}

/** The same where the page may break between them: nobody is parted from the “and” before. */
export function keptTogether(people: readonly Paragraph[]): Paragraph[] {
  return people.map((paragraph, index) => ({ ...paragraph, keepWithNext: index < people.length - 1 }));
}

/** What stands after the person at `index` of `count`. The space before the next paragraph is left out. */
function joint(index: number, count: number, { words, own }: Voice): Run[] {
  if (index === count - 1) return [];
  return [own(words(index === count - 2 ? 'lastSeparator' : 'separator').trimEnd())];
}
