import { describe, expect, it } from '@jest/globals';
import { problemsAfter, type Sample } from '../../../test/support/meeting-file-sample.js';

const source = { submission: 1, number: 1 };
const adoptedOn = '2019-03-30';
const sentences = [{ text: 'Meet yearly.' }];
const at = (day: number) => `2020-01-0${day}T00:00:00Z`;

describe('what has come of a meeting, in its file', () => {
  it('is of groups in the file, of each once, and each entry says something', () => {
    const problems = problemsAfter((file: Sample) => {
      file.sessions[1].groups = [{ number: 1, name: 'One' }];
      file.outputs = [
        {
          session: 'groups',
          group: 1,
          recommendations: [{ title: 'A', levels: ['global', 'global'] }, {}, { levels: [] }],
        },
        { session: 'groups', group: 1, partnerships: [{ actors: ['academia', 'academia'] }] },
        { session: 'groups', group: 2 },
        { session: 'first', group: 1 },
      ];
    });
    expect(problems).toEqual([
      'outputs[0].recommendations[1]: found {}, expected at least one of title, text, addressee, levels',
      'outputs[0].recommendations[2]: found {"levels":[]}, expected at least one of title, text, addressee, levels',
      'outputs[2]: found {"session":"groups","group":2}, expected the id of a breakout in this file and the number of a group in it',
      'outputs[3]: found {"session":"first","group":1}, expected the id of a breakout in this file and the number of a group in it',
      'outputs[1].group: found 1, expected each group once; outputs[0] is of this one',
      'outputs[0].recommendations[0].levels[1]: found "global", expected each once',
      'outputs[1].partnerships[0].actors[1]: found "academia", expected each once',
    ]);
  });

  it('has each number once, sources that there are, a history in its order, and what supersedes only what is superseded', () => {
    const problems = problemsAfter((file: Sample) => {
      file.recommendations = [
        { number: 1, sentences: [{ text: 'Meet.', sources: [0, 1, 0] }], sources: [source], adoptedOn },
        { number: 1, sentences: [{ text: 'Meet.', sources: [0] }], adoptedOn, themes: ['a', 'a'] },
        { number: 3, sentences, adoptedOn, owners: [{ organization: 'A bank' }, { organization: 'A bank' }] },
        { number: 4, sentences, adoptedOn, supersededBy: { number: 3 }, regions: ['africa', 'africa'] },
        {
          ...{ number: 5, sentences, adoptedOn, supersededBy: { number: 5 } },
          history: [
            { at: at(3), status: 'open' },
            { at: at(2), status: 'superseded' },
          ],
        },
        { number: 6, sentences: [], adoptedOn, ...{ colour: 'red' } },
      ];
    });
    expect(problems).toEqual([
      'recommendations[5].sentences: found [], expected at least one sentence',
      'recommendations[5].colour: found an unknown key, expected one of number, title, sentences, sources, addressee, levels, regions, themes, owners, history, supersededBy, evidence, public, adoptedOn',
      'recommendations[1].number: found 1, expected a number of its own; recommendations[0] has this one',
      'recommendations[0].sentences[0].sources[1]: found 1, expected a source, 0 to 0',
      'recommendations[0].sentences[0].sources[2]: found 0, expected each once',
      'recommendations[1].sentences[0].sources[0]: found 0, expected no source: there are none',
      'recommendations[1].themes[1]: found "a", expected each once',
      'recommendations[2].owners[1]: found {"organization":"A bank"}, expected each once',
      'recommendations[3].regions[1]: found "africa", expected each once',
      'recommendations[3].supersededBy: found {"number":3}, expected nothing, save where the last step says superseded',
      'recommendations[4].history[1].at: found "2020-01-02T00:00:00Z", expected an instant not before that of the step before, 2020-01-03T00:00:00Z',
      'recommendations[4].supersededBy: found {"number":5}, expected another recommendation',
    ]);
  });
});
