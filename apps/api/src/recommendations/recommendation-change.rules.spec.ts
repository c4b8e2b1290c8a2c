import { describe, expect, it } from '@jest/globals';
import { isAboutWords, nextStep, repeatedProblems, supersededProblems } from './recommendation-change.rules.js';

const pathsOf = (problems: readonly { path: string }[]) => problems.map(({ path }) => path);
const other = { meeting: 'small', number: 2 };

it('knows what of a change is about words', () => {
  expect([{ title: 'A' }, { text: 'A' }, { regions: [] }].map(isAboutWords)).toEqual([true, true, true]);
  expect([{}, { levels: [] }, { status: 'done' } as const].map(isAboutWords)).toEqual([false, false, false]);
});

describe('how far a recommendation is', () => {
  const standing = { status: 'inProgress', note: 'A draft.' } as const;

  it('is as before where nothing else is said', () => {
    expect(nextStep(standing, {})).toBeNull();
    expect(nextStep(standing, { status: 'inProgress', note: 'A draft.' })).toBeNull();
  });

  it('leaves what came of it behind with its status', () => {
    expect(nextStep(standing, { status: 'done' })).toEqual({ status: 'done', note: null });
    expect(nextStep(standing, { note: 'Two drafts.' })).toEqual({ status: 'inProgress', note: 'Two drafts.' });
    expect(nextStep(standing, { note: null })).toEqual({ status: 'inProgress', note: null });
  });
});

it('needs another recommendation exactly where one is superseded', () => {
  const superseded = { status: 'superseded', isSuperseded: true } as const;
  const open = { status: 'open', isSuperseded: false } as const;
  expect(supersededProblems(open, {})).toEqual([]);
  expect(supersededProblems(superseded, { levels: [] })).toEqual([]);
  expect(supersededProblems(open, { status: 'superseded', supersededBy: other })).toEqual([]);
  expect(supersededProblems(superseded, { status: 'open' })).toEqual([]);
  const missing = { path: 'supersededBy', found: 'missing', expected: 'the recommendation that takes its place' };
  expect(supersededProblems(open, { status: 'superseded' })).toEqual([missing]);
  expect(pathsOf(supersededProblems(superseded, { supersededBy: null }))).toEqual(['supersededBy']);
  expect(pathsOf(supersededProblems({ ...superseded, isSuperseded: false }, {}))).toEqual(['supersededBy']);
  expect(pathsOf(supersededProblems(open, { supersededBy: other }))).toEqual(['supersededBy']);
});

it('finds owners and themes that are given twice', () => {
  const owners = [{ mechanism: 'a' }, { organization: 'a' }, { mechanism: 'a' }, { organization: 'a' }];
  expect(pathsOf(repeatedProblems({ owners, themes: ['x', 'y', 'x'] }))).toEqual([
    'owners[2]',
    'owners[3]',
    'themes[2]',
  ]);
  expect(repeatedProblems({})).toEqual([]);
});
