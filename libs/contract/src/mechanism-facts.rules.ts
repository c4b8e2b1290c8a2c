import { again, type Loose, type Path, placed, problemAt } from './file-places.js';
import type { FactValues } from './mechanism-facts.js';
import { type Problem, printPath } from './problem.js';

/** With what facts are held together, and where they stand. */
export interface FactSurroundings {
  /** A date. */
  today: string;
  /** Ids of the themes that there are. */
  themes: ReadonlySet<string | undefined>;
  /** Of the statement, in its file; its kinds stand below it. */
  place: Path;
}

export type LooseFacts = Partial<{ [K in keyof FactValues]: Loose<FactValues[K]> | undefined }>;

/** The rules of facts that no shape holds. */
export function factProblems(facts: LooseFacts, { today, themes, place }: FactSurroundings): Problem[] {
  return [
    ...yearProblems(facts.established, today, [...place, 'established']),
    ...eachOnce(facts.regions?.covered, 'region', [...place, 'regions', 'covered']),
    ...absenceProblems(facts.organizations, facts.organizations?.names?.length, [...place, 'organizations']),
    ...absenceProblems(facts.chair, inOffice(facts.chair), [...place, 'chair']),
    ...absenceProblems(facts.secretariats, atWork(facts.secretariats), [...place, 'secretariats']),
    ...roleProblems(facts.iomRoles, [...place, 'iomRoles']),
    ...themeProblems(facts.themes, themes, [...place, 'themes']),
  ];
}

function yearProblems(value: LooseFacts['established'], today: string, path: Path): Problem[] {
  const thisYear = Number(today.slice(0, 4));
  const year = value?.year;
  if (year === undefined || year <= thisYear) return [];
  return [problemAt([...path, 'year'], year, `a year that is not after ${thisYear}`)];
}

/** Those in office, as far as they can be told. */
function inOffice(value: LooseFacts['chair']): number | undefined {
  return value?.offices?.filter((office) => office?.as === 'chair' || office?.as === 'coChair').length;
}

function atWork(value: LooseFacts['secretariats']): number | undefined {
  return value?.bodies?.filter((body) => body?.as !== 'past').length;
}

/** Either somebody is named, or it is said that there is nobody. */
function absenceProblems(value: { none?: string | undefined } | undefined, named: number | undefined, path: Path) {
  if (value === undefined || named === undefined) return [];
  if (named > 0 && value.none !== undefined) {
    return [problemAt([...path, 'none'], value.none, 'nothing here, because somebody is named')];
  }
  if (named === 0 && !('none' in value)) {
    return [problemAt([...path, 'none'], undefined, 'none or notApplicable, because nobody is named')];
  }
  return [];
}

function roleProblems(value: LooseFacts['iomRoles'], path: Path): Problem[] {
  const roles = [...placed(value, path)];
  return again(roles, ({ role }) => role).map(([{ role }, place, [, earlier]]) =>
    problemAt([...place, 'role'], role, `each role once; ${printPath(earlier)} is this one`),
  );
}

function themeProblems(value: LooseFacts['themes'], known: ReadonlySet<string | undefined>, path: Path): Problem[] {
  const unknown = [...placed(value, path)]
    .filter(([id]) => !known.has(id))
    .map(([id, place]) => problemAt(place, id, 'the id of a theme'));
  return [...unknown, ...eachOnce(value, 'theme', path)];
}

function eachOnce(value: (string | undefined)[] | undefined, what: string, path: Path): Problem[] {
  return again([...placed(value, path)], (id) => id).map(([id, place, [, earlier]]) =>
    problemAt(place, id, `each ${what} once; ${printPath(earlier)} is this one`),
  );
}
