import type { Problem } from '#contract/problem';
import type { HighlightsReport, Report, ReportedGroup, ReportedPoint, ReportedRecommendation } from '#contract/report';
import { problemOf } from '../breakouts/lack-problem.js';
import type { FindNames } from '../breakouts/names-in-text.rules.js';
import { outputLacks } from '../breakouts/output-lacks.rules.js';
import type { SubmittedEntry } from '../breakouts/submitted.rules.js';

/** Names of persons and delegations in a report in which nobody may be named, each with its place: `groups[0].recommendations[1].text`. */
export function namesInReport(report: Report, findNames: FindNames): Problem[] {
  if (report.kind === 'group') return namesInGroup(report.group, findNames);
  const inRecommendations = report.recommendations.flatMap((one, index) =>
    namesInRecommendation(one, index, findNames),
  );
  if (report.kind === 'highlights') return [...namesInPoints(report, findNames), ...inRecommendations];
  return [
    ...report.groups.flatMap((group, index) =>
      namesInGroup(group, findNames).map((problem) => ({ ...problem, path: `groups[${index}].${problem.path}` })),
    ),
    ...inRecommendations,
  ];
}

function namesInGroup({ entries }: ReportedGroup, findNames: FindNames): Problem[] {
  const said: readonly SubmittedEntry[] = entries;
  const named = outputLacks(said, { limit: Infinity, findNames }).filter(({ kind }) => kind === 'named');
  return named.map((lack) => problemOf(lack, said, Infinity));
}

function namesInPoints(
  { introduction, sessions, partnerships, closing }: HighlightsReport,
  findNames: FindNames,
): Problem[] {
  const at = (path: string, points: readonly ReportedPoint[]) =>
    points.flatMap(({ title, text }, index) => [
      ...named(`${path}[${index}].title`, findNames(title, 'all')),
      ...named(`${path}[${index}].text`, findNames(text, 'all')),
    ]);
  return [
    ...at('introduction', introduction),
    ...sessions.flatMap(({ points, groups }, index) => [
      ...at(`sessions[${index}].points`, points),
      ...groups.flatMap((group, place) => at(`sessions[${index}].groups[${place}].points`, group.points)),
    ]),
    ...at('partnerships', partnerships),
    ...at('closing', closing),
  ];
}

function named(path: string, names: readonly string[]): Problem[] {
  const expected = 'no name of a person or delegation, as the meeting has it';
  return names.map((name) => ({ path, found: JSON.stringify(name), expected }));
}

/** To whom a recommendation is addressed names mechanisms and organizations by what it is. */
function namesInRecommendation(
  { title, sentences, addressee }: ReportedRecommendation,
  index: number,
  findNames: FindNames,
): Problem[] {
  const found = (place: string, names: readonly string[]) => named(`recommendations[${index}].${place}`, names);
  return [
    ...found('title', findNames(title, 'all')),
    ...sentences.flatMap(({ text }, at) => found(`sentences[${at}]`, findNames(text, 'all'))),
    ...found('addressee', findNames(addressee, 'people')),
  ];
}
