import type { FileOutput } from './file-output.js';
import { again, type Loose, type Path, placed, problemAt, repeated } from './file-places.js';
import type { FileRecommendation } from './file-recommendation.js';
import type { LooseMeetingFile } from './meeting-file.rules.js';
import { type Problem, printPath } from './problem.js';

/** The rules between the fields of what has come of a meeting: what its groups have written, and its register. */
export function meetingResultProblems(file: LooseMeetingFile): Problem[] {
  const recommendations = [...placed(file.recommendations, ['recommendations'])];
  return [
    ...outputProblems(file),
    ...repeated(recommendations, 'number'),
    ...recommendations.flatMap(([one, path]) => [
      ...sourceProblems(one, path),
      ...eachOnce(one, path),
      ...historyProblems(one, path),
      ...supersedingProblems(file, one, path),
    ]),
  ];
}

function outputProblems(file: LooseMeetingFile): Problem[] {
  const outputs = [...placed(file.outputs, ['outputs'])];
  const groups = new Set(
    file.sessions?.flatMap((session) => session?.groups?.map((group) => keyOf(session.id, group?.number))),
  );
  const keyOfOutput = ({ session, group }: Loose<FileOutput>) => keyOf(session, group);
  return [
    ...outputs.flatMap(([output, path]) => {
      const key = keyOfOutput(output);
      if (key === undefined || groups.has(key)) return [];
      const found = { session: output.session, group: output.group };
      return [problemAt(path, found, 'the id of a breakout in this file and the number of a group in it')];
    }),
    ...again(outputs, keyOfOutput).map(([{ group }, path, [, earlier]]) =>
      problemAt([...path, 'group'], group, `each group once; ${printPath(earlier)} is of this one`),
    ),
    ...outputs.flatMap(([{ recommendations, partnerships }, path]) => [
      ...[...placed(recommendations, [...path, 'recommendations'])].flatMap(([{ levels }, place]) =>
        saidTwice(levels, [...place, 'levels']),
      ),
      ...[...placed(partnerships, [...path, 'partnerships'])].flatMap(([{ actors }, place]) =>
        saidTwice(actors, [...place, 'actors']),
      ),
    ]),
  ];
}

/** @returns undefined where one of the two was wrong and has been reported already */
function keyOf(session: string | undefined, group: number | undefined): string | undefined {
  return session === undefined || group === undefined ? undefined : `${session} ${group}`;
}

function sourceProblems({ sentences, sources = [] }: Loose<FileRecommendation>, path: Path): Problem[] {
  return [...placed(sentences, [...path, 'sentences'])].flatMap(([sentence, place]) => {
    const named = [...placed(sentence.sources, [...place, 'sources'])];
    const unknown = named.filter(([index]) => index >= sources.length);
    return [
      ...unknown.map(([index, at]) =>
        problemAt(
          at,
          index,
          sources.length === 0 ? 'no source: there are none' : `a source, 0 to ${sources.length - 1}`,
        ),
      ),
      ...saidTwice(sentence.sources, [...place, 'sources']),
    ];
  });
}

function eachOnce({ levels, regions, themes, owners }: Loose<FileRecommendation>, path: Path): Problem[] {
  return [
    ...saidTwice(levels, [...path, 'levels']),
    ...saidTwice(regions, [...path, 'regions']),
    ...saidTwice(themes, [...path, 'themes']),
    ...again([...placed(owners, [...path, 'owners'])], (owner) => JSON.stringify(owner)).map(([owner, place]) =>
      problemAt(place, owner, 'each once'),
    ),
  ];
}

function historyProblems({ history }: Loose<FileRecommendation>, path: Path): Problem[] {
  const steps = [...placed(history, [...path, 'history'])];
  return steps.flatMap(([{ at }, place], index) => {
    const earlier = steps[index - 1]?.[0].at;
    if (at === undefined || earlier === undefined || Date.parse(at) >= Date.parse(earlier)) return [];
    return [problemAt([...place, 'at'], at, `an instant not before that of the step before, ${earlier}`)];
  });
}

function supersedingProblems(file: LooseMeetingFile, one: Loose<FileRecommendation>, path: Path): Problem[] {
  const { supersededBy, history = [], number } = one;
  if (supersededBy === undefined) return [];
  const place = [...path, 'supersededBy'];
  const problems: Problem[] = [];
  if (!endsSuperseded(history))
    problems.push(problemAt(place, supersededBy, 'nothing, save where the last step says superseded'));
  const own = file.meeting?.slug;
  if (number !== undefined && supersededBy.number === number && (supersededBy.meeting ?? own) === own)
    problems.push(problemAt(place, supersededBy, 'another recommendation'));
  return problems;
}

/** A last step whose status was wrong has been reported already. */
function endsSuperseded(history: NonNullable<Loose<FileRecommendation>['history']>): boolean {
  return history.length > 0 && (history.at(-1)?.status ?? 'superseded') === 'superseded';
}

function saidTwice(values: (string | number | undefined)[] | undefined, path: Path): Problem[] {
  return again([...placed(values, path)], (value) => value).map(([value, place]) =>
    problemAt(place, value, 'each once'),
  );
}
