import { canonicalJson } from '#contract/canonical-json';
import { problemAt } from '#contract/file-places';
import type { FileMechanism, MechanismFile } from '#contract/mechanism-file';
import { nameKey, namesOf } from '#contract/mechanism-name';
import { factKinds } from '#contract/mechanism-terms';
import type { Problem } from '#contract/problem';
import { neededAliases } from './names.rules.js';
import type {
  Names,
  Occasion,
  StandingMechanism,
  StandingRegistry,
  StatedRegistry,
  Statement,
  Theme,
} from './registry.js';

/** What is to become of one mechanism. */
export interface MechanismUpdate {
  id: string;
  /** Null where it is new. */
  before: StandingMechanism | null;
  after: Names;
  /** What is stated beyond what has been stated already. */
  statements: readonly Statement[];
}

/** A theme or an occasion before and after; what is not there yet has no before. */
export interface Update<T> {
  before: T | null;
  after: T;
}

/** All that an import changes. */
export interface RegistryUpdate {
  themes: readonly Update<Theme>[];
  mechanisms: readonly MechanismUpdate[];
  occasions: readonly Update<Occasion>[];
}

/**
 * What a file changes. It adds and renames, and takes nothing away: a former name stays as an alias, a statement beside those
 * that others have made, and what the file does not name as it is. So the same file changes nothing the second time.
 */
export function registryUpdate(file: MechanismFile, standing: StandingRegistry): RegistryUpdate {
  const order = [...standing.mechanisms, ...file.mechanisms].map(({ id }) => id);
  return {
    themes: updatesOf(file.themes, standing.themes),
    mechanisms: file.mechanisms.map((mechanism) => mechanismUpdate(file, mechanism, standing)).filter(isChange),
    occasions: updatesOf(
      (file.occasions ?? []).map((occasion) => occasionOf(file, occasion, order)),
      standing.occasions,
    ),
  };
}

/** What a file says, as a registry that has taken in nothing else. */
export function registryOf(file: MechanismFile): StatedRegistry {
  const { themes, mechanisms } = registryUpdate(file, { themes: [], mechanisms: [], occasions: [] });
  return {
    themes: themes.map(({ after }) => after),
    mechanisms: mechanisms.map(({ id, after, statements }) => ({ id, ...after, statements })),
  };
}

/** Names in a file that are those of a mechanism that the registry holds and the file does not. */
export function takenNames(file: MechanismFile, standing: StandingRegistry): Problem[] {
  const inFile = new Set(file.mechanisms.map(({ id }) => id));
  const others = standing.mechanisms.filter(({ id }) => !inFile.has(id));
  const owners = new Map(others.flatMap((one) => namesOf(one).map((name) => [nameKey(name), one.id] as const)));
  return file.mechanisms.flatMap(({ name, shortName, acronym, aliases = [] }, index) => {
    const named = [
      ...Object.entries({ name, shortName, acronym }).map(([key, value]) => [value, [key]] as const),
      ...aliases.map((alias, place) => [alias, ['aliases', place]] as const),
    ];
    return named.flatMap(([value, path]) => {
      const owner = value === undefined ? undefined : owners.get(nameKey(value));
      const expected = `a name of no other mechanism; ${owner ?? ''} of the registry has this one`;
      return owner === undefined ? [] : [problemAt(['mechanisms', index, ...path], value, expected)];
    });
  });
}

function updatesOf<T extends { id: string }>(wanted: readonly T[], standing: readonly T[]): Update<T>[] {
  return wanted.flatMap((after) => {
    const before = standing.find(({ id }) => id === after.id) ?? null;
    return before && same(before, after) ? [] : [{ before, after }];
  });
}

function mechanismUpdate(file: MechanismFile, mechanism: FileMechanism, standing: StandingRegistry): MechanismUpdate {
  const before = standing.mechanisms.find(({ id }) => id === mechanism.id) ?? null;
  const { id, type, name, shortName, acronym = null, aliases = [] } = mechanism;
  const official = { name, shortName, acronym };
  const former = before ? [...before.aliases, ...namesOf({ ...before, aliases: [] })] : [];
  const claimed = new Set(
    file.mechanisms.filter((other) => other.id !== id).flatMap((other) => namesOf(other).map(nameKey)),
  );
  const said = statementsOf(file, mechanism);
  return {
    id,
    before,
    after: { type, ...official, aliases: neededAliases(official, [...former, ...aliases], claimed) },
    statements: said.filter((statement) => !before?.statements.some((one) => same(statementPart(one), statement))),
  };
}

function isChange({ before, after, statements }: MechanismUpdate): boolean {
  return before === null || statements.length > 0 || !same(namesPart(before), after);
}

function statementPart({ kind, value, asOf, source }: Statement): unknown {
  return { kind, value, asOf, source };
}

/** What can be said anew of a mechanism, apart from facts. */
export function namesPart({ type, name, shortName, acronym, aliases }: Names): Names {
  return { type, name, shortName, acronym, aliases };
}

function statementsOf({ sources }: MechanismFile, { facts }: FileMechanism): Statement[] {
  return facts.flatMap((fact) => {
    const { name: source, asOf } = sources.find(({ id }) => id === fact.source) ?? { name: fact.source, asOf: '' };
    return factKinds
      .filter((kind) => fact[kind] !== undefined)
      .map((kind) => ({ kind, value: fact[kind], asOf: fact.asOf ?? asOf, source }) as Statement);
  });
}

function occasionOf(
  { sources }: MechanismFile,
  { id, name, date, source, mechanisms }: NonNullable<MechanismFile['occasions']>[number],
  order: readonly string[],
): Occasion {
  const among = new Set(mechanisms);
  return {
    ...{ id, name, date: date ?? null, source: sources.find((one) => one.id === source)?.name ?? source },
    mechanisms: [...new Set(order)].filter((one) => among.has(one)),
  };
}

function same(one: unknown, other: unknown): boolean {
  return canonicalJson(one) === canonicalJson(other);
}
