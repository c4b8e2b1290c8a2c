import type { MeetingFile } from '#contract/meeting-file';
import { describe, expect, it } from '@jest/globals';
import { sampleFile } from '../../../../../test/support/app.js';
import { freeze } from '../freeze.js';
import { difference } from './difference.rules.js';
import { differenceSentences } from './sentences.js';

const frozen = (file: MeetingFile, version: number) =>
  freeze(file, { version, releasedAt: '2031-03-01T09:00:00Z', note: '' });

/** What is said of two releases of a meeting, each line as `title: sentence`. */
function said(before: MeetingFile, after: MeetingFile): string[] {
  const things = differenceSentences(difference(frozen(before, 1), frozen(after, 2)), 'en');
  return things.flatMap(({ title, sentences }) => sentences.map((sentence) => `${title} | ${sentence}`));
}

describe('the sentences about guides', () => {
  const sample = sampleFile('grcp-8');
  const [first, ...others] = sample.guide ?? [];
  const name =
    'Objectives and questions: Inter-State consultation mechanisms on migration: Achievements and lessons learned';
  const withGuides = (guide: MeetingFile['guide']) => said(sample, { ...sample, guide });

  it('say which objectives and questions are new, gone or worded anew', () => {
    const [set] = first?.questionSets ?? [];
    const [one, ...rest] = first?.objectives ?? [];
    const [asks, ...asksNot] = set?.questions ?? [];
    const changed = {
      ...first!,
      objectives: [`${one} At last.`, ...rest, 'To close.'],
      questionSets: [{ ...set!, questions: [{ ...asks!, parts: ['who', 'when'] }, ...asksNot.slice(1)] }],
    };
    expect(withGuides([changed, ...others])).toEqual([
      `${name} | New objective: To close.`,
      `${name} | Objective in new words: ${one} At last.`,
      ...asksNot.slice(0, 1).map(({ text }) => `${name} | No longer asked: ${text}`),
      `${name} | Question in new words: ${asks?.text} (a) who (b) when`,
    ]);
  });

  it('know a text that is worded anew by its beginning, wherever it stands', () => {
    const last = 'To learn what the others have done';
    const [before, after] = [`${last}.`, `${last}, and why.`];
    const guides = (objectives: string[]) => ({ ...sample, guide: [{ ...first!, objectives }, ...others] });
    expect(said(guides(['To begin.', before]), guides([after]))).toEqual([
      `${name} | No longer an objective: To begin.`,
      `${name} | Objective in new words: ${after}`,
    ]);
  });

  it('say which objectives, questions and lists of questions stand in another order', () => {
    const [guide] = (sample.guide ?? []).filter(({ questionSets = [] }) => questionSets.length > 1);
    const [lunch, session] = guide?.questionSets ?? [];
    const turned = {
      ...guide!,
      objectives: [...guide!.objectives!].reverse(),
      questionSets: [session!, { ...lunch!, questions: [...lunch!.questions].reverse() }],
    };
    expect(withGuides(sample.guide?.map((one) => (one === guide ? turned : one)))).toEqual(
      ['Objectives', '“Working lunch discussion guide questions” (Working Lunch)', 'Discussion guide questions'].map(
        (what) => `Objectives and questions: ${guide!.title} | In another order: ${what}.`,
      ),
    );
  });

  it('say which guide is gone and that the rest stand in another order', () => {
    expect(withGuides(others)).toEqual([`${name} | No longer published.`]);
    expect(withGuides([...others, first!])).toEqual([
      'The meeting | The objectives and questions of the sessions are printed in another order.',
    ]);
  });
});
