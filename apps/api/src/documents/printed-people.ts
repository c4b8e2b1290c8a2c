import type { PrintedRole } from '#contract/meeting-snapshot';
import type { Paragraph, Run } from '#typeset/tree';
import type { Words } from '#words/words';

/** A person in a role: the name, then what he or she is. An open role says that it is still to be confirmed. */
function personRuns(role: PrintedRole, words: Words, { boldName }: { boldName: boolean }): Run[] {
  const name: Run = { text: role.name ?? words('toBeConfirmed'), ...(boldName && { bold: true }) };
  return role.description === undefined ? [name] : [name, { text: `, ${role.description}` }];
}

/** People as paragraphs of their own, joined by "; " and, before the last, "; and " (Annex 8). */
export function peopleParagraphs(
  roles: readonly PrintedRole[],
  words: Words,
  options: { boldName: boolean; label?: string },
): Paragraph[] {
  return roles.map((role, index) => {
    const runs = personRuns(role, words, options);
    const label: Run[] = options.label !== undefined && index === 0 ? [{ text: `${options.label} `, bold: true }] : [];
    return { kind: 'paragraph', runs: [...label, ...runs, ...joint(index, roles.length, words)] };
  });
}

/** What stands after the person at `index` of `count`. The space before the next paragraph is left out. */
function joint(index: number, count: number, words: Words): Run[] {
  if (index === count - 1) return [];
  return [{ text: words(index === count - 2 ? 'lastSeparator' : 'separator').trimEnd() }];
}
