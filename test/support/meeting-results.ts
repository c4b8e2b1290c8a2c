import type { FileOutput } from '#contract/file-output';
import type { FileRecommendation } from '#contract/file-recommendation';
import type { MeetingFile } from '#contract/meeting-file';
import { recommendationLevels } from '#contract/output-parts';
import { recommendationStatuses } from '#contract/recommendation-terms';
import fc from 'fast-check';
import { sentence } from './meeting-files.js';

/** Texts as people type them: in several lines, with spaces at their end. */
const typed = fc.tuple(sentence, fc.constantFrom('', ' ', '\n\n- one\n- two', '\n')).map((parts) => parts.join(''));
const lineOf = (longest: number) => sentence.map((text) => text.slice(0, longest).trim());
const filled = <T extends object>(entry: fc.Arbitrary<T>) => entry.filter((fields) => Object.keys(fields).length > 0);
const some = { requiredKeys: [] };
const levels = fc.subarray([...recommendationLevels], { minLength: 1 });
const few = <T>(one: fc.Arbitrary<T>) => fc.array(one, { minLength: 1, maxLength: 3 });

const written = fc.record(
  {
    recommendations: few(filled(fc.record({ title: typed, text: typed, addressee: typed, levels }, some))),
    partnerships: few(
      filled(
        fc.record(
          { type: typed, actors: fc.uniqueArray(lineOf(200), { minLength: 1, maxLength: 3 }), need: typed },
          some,
        ),
      ),
    ),
    practices: few(filled(fc.record({ title: typed, text: typed }, some))),
    disagreements: few(fc.record({ text: typed })),
    notes: few(fc.record({ text: typed })),
  },
  some,
);

const recommendation = fc
  .record(
    {
      title: lineOf(300),
      sources: few(
        fc.record(
          {
            place: fc.record(
              {
                session: fc.constant('gone'),
                label: sentence,
                title: sentence,
                number: fc.integer({ min: 1, max: 9 }),
                name: sentence,
              },
              { requiredKeys: ['session', 'title', 'number', 'name'] },
            ),
            ...{ submission: fc.integer({ min: 1, max: 9 }), number: fc.integer({ min: 1, max: 9 }) },
            role: fc.constantFrom('rapporteur', 'coFacilitator', 'noteTaker'),
          },
          { requiredKeys: ['submission', 'number'] },
        ),
      ),
      texts: few(typed),
      addressee: lineOf(500),
      levels,
      regions: fc.subarray(['africa', 'asia', 'pacific'] as const, { minLength: 1 }),
      owners: fc.uniqueArray(lineOf(300), { minLength: 1, maxLength: 3 }),
      statuses: few(
        fc.record({ status: fc.constantFrom(...recommendationStatuses), note: typed }, { requiredKeys: ['status'] }),
      ),
      evidence: few(
        fc.record({
          title: lineOf(300),
          address: fc.constant('https://example.org/a?b=c#d'),
        }),
      ),
      public: fc.constant(true as const),
    },
    { requiredKeys: ['title', 'texts'] },
  )
  .map(({ texts, owners, statuses, ...one }): Omit<FileRecommendation, 'number'> => ({
    ...one,
    sentences: texts.map((text, index) => ({ text, ...(one.sources && { sources: [index % one.sources.length] }) })),
    ...(owners && { owners: owners.map((organization) => ({ organization })) }),
    ...(statuses && { history: statuses.map((step, day) => ({ at: `2031-06-0${day + 1}T08:09:10.011Z`, ...step })) }),
    adoptedOn: '2031-05-06',
  }));

/** A meeting file with what its groups may have written, and a register; in canonical form, as it is itself. */
export function withResults(file: MeetingFile): fc.Arbitrary<MeetingFile> {
  // As they come out: in the order of the programme.
  const inOrder = file.sessions.toSorted((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : 0));
  const places = inOrder.flatMap(({ id, groups = [] }) => groups.map(({ number }) => ({ session: id, group: number })));
  return fc
    .record({
      outputs: fc.tuple(...places.map(() => fc.option(filled(written)))),
      register: fc.array(fc.tuple(fc.integer({ min: 1, max: 4 }), recommendation), { maxLength: 3 }),
    })
    .map(({ outputs, register }) => {
      const said = outputs.flatMap((one, index): FileOutput[] => (one ? [{ ...places[index]!, ...one }] : []));
      let last = 0;
      const recommendations = register.map(([step, one]) => ({ ...one, number: (last += step) }));
      return {
        ...file,
        ...(said.length > 0 && { outputs: said }),
        ...(recommendations.length > 0 && { recommendations }),
      };
    });
}
