import type { HighlightsEdit } from '#contract/highlights';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Origin, readBlocks, type StandingBlock } from './blocks.rules.js';
import { withHighlightsEdits } from './highlights-edits.rules.js';

const at = new Date('2019-04-05T18:00:00Z');
const olga = { by: 'olga', at };
const own = '00000000-0000-4000-8000-00000000000a';

const practice = (version: number, text: string, id = 'north.one'): Origin => ({
  ...{ id, part: 'group/north', kind: 'practice', version, title: 'Desks', text },
  ...{ actors: [], group: { number: 1, name: 'North' } },
});
const set = (entry: string, value: string, seen: number): HighlightsEdit => ({
  ...{ kind: 'set', entry, field: 'text', value, seen },
});
const edited = (kept: readonly StandingBlock[], origins: readonly Origin[], ...edits: HighlightsEdit[]) =>
  withHighlightsEdits(kept, origins, edits, olga);
const textsOf = (kept: readonly StandingBlock[], origins: readonly Origin[]) =>
  readBlocks(kept, origins)
    .filter(({ removedAt }) => removedAt === null)
    .map(({ fields }) => fields.text?.value);

describe('a block of the highlights', () => {
  it('is what its group has handed in, and follows that, until somebody writes in it', () => {
    expect(textsOf([], [practice(1, 'One desk.')])).toEqual(['One desk.']);
    expect(textsOf([], [practice(2, 'Two desks.')])).toEqual(['Two desks.']);
  });

  it('is kept from its first change on, with what was handed in then and the fields that were set', () => {
    const { changed, outcomes } = edited([], [practice(1, 'One desk.')], set('north.one', 'One desk a border.', 1));
    expect(outcomes).toEqual(['saved']);
    expect(changed).toEqual([
      {
        ...{ id: 'north.one', part: 'group/north', ordinal: 0, removedAt: null, version: 1 },
        fields: { text: { value: 'One desk a border.', version: 2, by: 'olga', at: at.toISOString() } },
        basis: {
          ...{ kind: 'practice', version: 1, title: 'Desks', text: 'One desk.', actors: [] },
          group: { number: 1, name: 'North' },
        },
      },
    ]);
  });

  it('is never overwritten by what is handed in later, and tells that there is something else', () => {
    const { changed } = edited([], [practice(1, 'One desk.')], set('north.one', 'One desk a border.', 1));
    const [same] = readBlocks(changed, [practice(2, 'One desk.')]);
    expect([same?.fields.text?.value, same?.isChanged]).toEqual(['One desk a border.', false]);
    const [other] = readBlocks(changed, [practice(3, 'Two desks.')]);
    expect([other?.fields.text?.value, other?.isChanged, other?.origin?.text]).toEqual([
      ...['One desk a border.', true, 'Two desks.'],
    ]);
  });

  it('says so no longer once somebody has read that, or has taken it', () => {
    const { changed } = edited([], [practice(1, 'One desk.')], set('north.one', 'One desk a border.', 1));
    const now = [practice(2, 'Two desks.')];
    const renew = (seen: number): HighlightsEdit => ({ kind: 'renew', entry: 'north.one', seen });
    expect(edited(changed, now, renew(1)).outcomes).toEqual(['conflict']);
    const kept = edited(changed, now, renew(2)).changed;
    expect(readBlocks(kept, now).map(({ isChanged, fields }) => [isChanged, fields.text?.value])).toEqual([
      [false, 'One desk a border.'],
    ]);
    const taken = edited(changed, now, set('north.one', 'Two desks.', 2), renew(2)).changed;
    expect(readBlocks(taken, now).map(({ isChanged, fields }) => [isChanged, fields.text?.value])).toEqual([
      [false, 'Two desks.'],
    ]);
  });

  it('is not written over what was handed in since it was read', () => {
    expect(edited([], [practice(2, 'Two desks.')], set('north.one', 'One desk a border.', 1))).toEqual({
      changed: [],
      outcomes: ['conflict'],
    });
  });

  it('that was moved goes on following its group', () => {
    const origins = [practice(1, 'One desk.'), practice(1, 'Shared forms.', 'north.two')];
    const { changed } = edited([], origins, { kind: 'move', entry: 'north.two', before: 'north.one' });
    expect(textsOf(changed, origins)).toEqual(['Shared forms.', 'One desk.']);
    const later = [practice(2, 'Two desks.'), practice(2, 'Shared forms.', 'north.two')];
    expect(textsOf(changed, later)).toEqual(['Shared forms.', 'Two desks.']);
    expect(textsOf(changed, [])).toEqual([]);
  });

  it('in which somebody has written stays when the group no longer says anything there', () => {
    const { changed } = edited([], [practice(1, 'One desk.')], set('north.one', 'One desk a border.', 1));
    const [block] = readBlocks(changed, []);
    expect([block?.fields.title?.value, block?.fields.text?.value, block?.origin, block?.isChanged]).toEqual([
      ...['Desks', 'One desk a border.', null, false],
    ]);
  });

  it('that was taken out stays out, whatever is handed in, and comes back when somebody goes on writing', () => {
    const { changed } = edited([], [practice(1, 'One desk.')], { kind: 'remove', entry: 'north.one' });
    const now = [practice(2, 'Two desks.')];
    expect(textsOf(changed, now)).toEqual([]);
    expect(textsOf(edited(changed, now, set('north.one', 'Three desks.', 2)).changed, now)).toEqual(['Three desks.']);
  });

  it('that was begun here stands in its place behind the others of it', () => {
    const edits: HighlightsEdit[] = [{ kind: 'add', entry: own, part: 'group/north' }, set(own, 'All agreed.', 0)];
    const { changed } = edited([], [practice(1, 'One desk.')], ...edits);
    expect(textsOf(changed, [practice(1, 'One desk.')])).toEqual(['One desk.', 'All agreed.']);
    expect(edited(changed, [], ...edits)).toEqual({ changed: [], outcomes: ['saved', 'saved'] });
  });

  it('is found by none who names what there is not', () => {
    expect(edited([], [], set('north.one', 'Words.', 0), { kind: 'renew', entry: 'north.one', seen: 1 })).toEqual({
      changed: [],
      outcomes: ['gone', 'gone'],
    });
  });

  it('never loses a word, whatever is handed in between two edits', () => {
    const words = fc.constantFrom('a', 'b', 'c');
    const step = fc.record({ kind: fc.constantFrom('hand', 'withdraw', 'write'), text: words });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        const scene: Scene = { kept: [], origins: [], written: undefined };
        for (const [index, { kind, text }] of steps.entries()) {
          if (kind === 'write') writeOver(scene, text);
          else scene.origins = kind === 'hand' ? [practice(index + 1, text)] : [];
        }
        const shown = readBlocks(scene.kept, scene.origins)[0]?.fields.text?.value;
        expect(shown).toBe(scene.written ?? scene.origins[0]?.text);
      }),
    );
  });
});

interface Scene {
  kept: readonly StandingBlock[];
  origins: readonly Origin[];
  /** What was written last; undefined while nobody has written anything but what stood there. */
  written: string | undefined;
}

/** Writes over what is to be read; where there is nothing to read, there is nothing to write. */
function writeOver(scene: Scene, text: string): void {
  const field = readBlocks(scene.kept, scene.origins)[0]?.fields.text;
  const { changed, outcomes } = edited(scene.kept, scene.origins, set('north.one', text, field?.version ?? 0));
  expect(outcomes).toEqual([field ? 'saved' : 'gone']);
  if (changed.length === 0) return;
  scene.kept = changed;
  scene.written = text;
}
