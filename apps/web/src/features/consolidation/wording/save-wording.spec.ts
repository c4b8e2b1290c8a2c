import type {
  ConsolidationEdit,
  ConsolidationEdited,
  ConsolidationView,
  PlenaryRecommendation,
} from '#contract/consolidation';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { saveWording, tidyWording } from './save-wording';
import { Wordings } from './wordings';

const spot = { recommendation: 'one', field: 'title' } as const;

/** A server with one recommendation, whose title others may have changed before an edit arrives. */
class Server {
  title = { value: 'Portal', version: 0, by: null, at: null };
  /** What is known here. */
  read = this.view();
  /** What others write before the next edit arrives. */
  before: (() => void) | null = null;
  outcome: 'decided' | null = null;
  sent: ConsolidationEdit[] = [];

  view(): ConsolidationView {
    const one = { id: 'one', title: this.title, sources: [] } as unknown as PlenaryRecommendation;
    return { language: 'en', recommendations: [one] } as unknown as ConsolidationView;
  }

  write(value: string): void {
    this.title = { ...this.title, value, version: this.title.version + 1 };
  }

  readonly send = ([edit]: ConsolidationEdit[]): Promise<ConsolidationEdited> => {
    const { before } = this;
    this.before = null;
    before?.();
    if (edit?.kind !== 'set' || edit.field !== 'title') throw new Error('this is no title');
    this.sent.push(edit);
    const isSame = edit.value === this.title.value;
    const done = this.outcome ?? (isSame || edit.seen === this.title.version ? 'saved' : 'conflict');
    if (done === 'saved' && !isSame) this.write(edit.value);
    this.read = this.view();
    return Promise.resolve({ outcomes: [done], consolidation: this.read });
  };
}

describe('a wording that is saved', () => {
  let server: Server;
  let wordings: Wordings;
  beforeEach(() => {
    server = new Server();
    wordings = new Wordings();
    wordings.note(spot, { draft: { base: 'Portal', mine: 'A  portal ' } });
  });
  const room = () => ({ wordings, view: () => server.read, send: server.send });
  /** Leaves the field. */
  const save = () => {
    tidyWording(room(), spot);
    return saveWording(room(), spot);
  };

  it('goes over what was read, tidied, and nothing of it is left here', async () => {
    await save();
    expect(server.title.value).toBe('A portal');
    expect(wordings.of(spot)).toMatchObject({ draft: null, isSaving: false, trouble: null });
    await save();
    expect(server.sent.length).toBe(1);
  });

  it('stays where it was written when somebody else was faster, and is not sent again before one chooses', async () => {
    server.before = () => server.write('Data');
    await save();
    await save();
    expect([server.title.value, server.sent.length]).toEqual(['Data', 1]);
    expect(wordings.of(spot).draft).toEqual({ base: 'Portal', mine: 'A portal' });
  });

  it('keeps what was written on while it was on its way', async () => {
    server.before = () => wordings.note(spot, { draft: { base: 'Portal', mine: 'A portal for all' } });
    await save();
    expect(wordings.of(spot).draft).toEqual({ base: 'A portal', mine: 'A portal for all' });
    await save();
    expect(server.title.value).toBe('A portal for all');
  });

  it('takes no space from whoever is typing on when an earlier turn comes to it', async () => {
    wordings.note(spot, { draft: { base: 'Portal', mine: 'A ' } });
    await saveWording(room(), spot);
    expect(server.title.value).toBe('A');
    expect(wordings.of(spot).draft).toEqual({ base: 'A', mine: 'A ' });
    await saveWording(room(), spot);
    expect(wordings.of(spot).draft).toEqual({ base: 'A', mine: 'A ' });
    wordings.note(spot, { draft: { base: 'A', mine: 'A portal' } });
    await save();
    expect([server.title.value, wordings.of(spot).draft, server.sent.length]).toEqual(['A portal', null, 2]);
  });

  it('is kept with the reason where it was not taken or could not be sent; sent again it is done once', async () => {
    server.outcome = 'decided';
    await save();
    expect(wordings.of(spot)).toMatchObject({ trouble: { kind: 'undone', undone: 'decided' }, isSaving: false });
    server.outcome = null;
    server.before = () => {
      server.write('A portal');
      throw new Error('the answer is lost');
    };
    await save();
    expect(wordings.of(spot)).toMatchObject({ draft: { mine: 'A portal' }, trouble: { kind: 'failed' } });
    await save();
    expect(wordings.of(spot)).toMatchObject({ draft: null, trouble: null });
    expect(server.title).toMatchObject({ value: 'A portal', version: 1 });
  });

  it('is kept where its recommendation is gone', async () => {
    server.read = { ...server.read, recommendations: [] };
    await save();
    expect(wordings.of(spot)).toMatchObject({ draft: { mine: 'A portal' }, trouble: { undone: 'gone' } });
    expect(wordings.unsaved(server.read)).toEqual([spot]);
    expect(wordings.wouldLose).toBe(true);
  });
});
