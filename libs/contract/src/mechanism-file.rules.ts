import { again, type Loose, type Path, placed, problemAt, repeated } from './file-places.js';
import { factProblems } from './mechanism-facts.rules.js';
import type { FileMechanism, FileStatement, MechanismFile } from './mechanism-file.js';
import { nameKey } from './mechanism-name.js';
import { factKinds } from './mechanism-terms.js';
import { type Problem, printPath } from './problem.js';

export type LooseMechanismFile = Loose<MechanismFile>;
type LooseMechanism = Loose<FileMechanism>;

/**
 * The rules of a registry file that hold between fields. The order is that of the file's parts.
 *
 * @param today a date; nothing is stated of a later one
 */
export function mechanismFileProblems(file: LooseMechanismFile, today: string): Problem[] {
  const sources = [...placed(file.sources, ['sources'])];
  const late = sources.flatMap(([{ asOf }, path]) => laterThan(today, asOf, [...path, 'asOf']));
  return [
    ...repeated(sources, 'id'),
    ...late,
    ...repeated([...placed(file.themes, ['themes'])], 'id'),
    ...sameNames([...placed(file.themes, ['themes'])]),
    ...repeated(mechanismsOf(file), 'id'),
    ...acronymProblems(file),
    ...nameProblems(file),
    ...statementProblems(file, today),
    ...occasionProblems(file, today),
    ...[...placed(file.slips, ['slips'])].flatMap(([slip, path]) => sourceProblems(file, slip.source, path)),
  ];
}

function mechanismsOf(file: LooseMechanismFile): [LooseMechanism, Path][] {
  return [...placed(file.mechanisms, ['mechanisms'])];
}

function laterThan(today: string, date: string | undefined, path: Path): Problem[] {
  return date === undefined || date <= today ? [] : [problemAt(path, date, `a date that is not after ${today}`)];
}

function sameNames(themes: [{ name?: string | undefined }, Path][]): Problem[] {
  return again(themes, ({ name }) => name && nameKey(name)).map(([{ name }, path, [, earlier]]) =>
    problemAt([...path, 'name'], name, `a name of its own; ${printPath(earlier)} has this one`),
  );
}

function acronymProblems(file: LooseMechanismFile): Problem[] {
  return again(mechanismsOf(file), ({ acronym }) => acronym && nameKey(acronym)).map(
    ([{ acronym }, path, [, earlier]]) =>
      problemAt([...path, 'acronym'], acronym, `an acronym of its own; ${printPath(earlier)} has this one`),
  );
}

/** A name of one mechanism that is one of another's too; of two acronyms that is told already. */
function nameProblems(file: LooseMechanismFile): Problem[] {
  const first = new Map<string, { owner: LooseMechanism; path: Path; isAcronym: boolean }>();
  return mechanismsOf(file).flatMap(([owner, place]) =>
    [...namedAt(owner, place)].flatMap(([name, path]) => {
      const isAcronym = path.at(-1) === 'acronym';
      const earlier = first.get(nameKey(name));
      if (earlier === undefined) first.set(nameKey(name), { owner, path, isAcronym });
      if (earlier === undefined || earlier.owner === owner || (isAcronym && earlier.isAcronym)) return [];
      return [problemAt(path, name, `a name of this mechanism alone; ${printPath(earlier.path)} is this one`)];
    }),
  );
}

function* namedAt({ name, shortName, acronym, aliases }: LooseMechanism, path: Path): Generator<[string, Path]> {
  // The acronym first: where two are alike, that is what is said of them.
  for (const [key, value] of Object.entries({ acronym, name, shortName })) {
    if (value !== undefined) yield [value, [...path, key]];
  }
  yield* placed(aliases, [...path, 'aliases']);
}

function statementProblems(file: LooseMechanismFile, today: string): Problem[] {
  const asOf = new Map(file.sources?.map((source) => [source?.id, source?.asOf]));
  const themes = new Set(file.themes?.map((theme) => theme?.id));
  return mechanismsOf(file).flatMap(([{ facts }, path]) => {
    const statements = [...placed(facts, [...path, 'facts'])];
    return [
      ...statements.flatMap(([statement, place]) => [
        ...sourceProblems(file, statement.source, place),
        ...laterThan(today, statement.asOf, [...place, 'asOf']),
        ...factProblems(statement, { today, themes, place }),
      ]),
      ...statedTwice(statements, asOf),
    ];
  });
}

/** Of two statements of one fact and one date nobody could tell which holds. */
function statedTwice(
  statements: [Loose<FileStatement>, Path][],
  asOf: ReadonlyMap<string | undefined, string | undefined>,
): Problem[] {
  return factKinds.flatMap((kind) => {
    const stating = statements.filter(([statement]) => statement[kind] !== undefined);
    const dated = again(stating, (statement) => statement.asOf ?? asOf.get(statement.source));
    return dated.map(([statement, path, [, earlier]]) =>
      problemAt([...path, kind], statement[kind], `one value of one date; ${printPath([...earlier, kind])} is another`),
    );
  });
}

function sourceProblems(file: LooseMechanismFile, source: string | undefined, path: Path): Problem[] {
  if (source === undefined || file.sources?.some((one) => one?.id === source)) return [];
  return [problemAt([...path, 'source'], source, 'the id of a source in this file')];
}

function occasionProblems(file: LooseMechanismFile, today: string): Problem[] {
  const ids = new Set(file.mechanisms?.map((mechanism) => mechanism?.id));
  const occasions = [...placed(file.occasions, ['occasions'])];
  return [
    ...repeated(occasions, 'id'),
    ...occasions.flatMap(([occasion, path]) => {
      const named = [...placed(occasion.mechanisms, [...path, 'mechanisms'])];
      return [
        ...laterThan(today, occasion.date, [...path, 'date']),
        ...sourceProblems(file, occasion.source, path),
        ...named
          .filter(([id]) => !ids.has(id))
          .map(([id, place]) => problemAt(place, id, 'the id of a mechanism in this file')),
        ...again(named, (id) => id).map(([id, place, [, earlier]]) =>
          problemAt(place, id, `each mechanism once; ${printPath(earlier)} is this one`),
        ),
      ];
    }),
  ];
}
