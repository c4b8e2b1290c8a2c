import type { MeetingLogEntry } from '#contract/log';
import { describe, expect, it } from '@jest/globals';
import i18next from 'i18next';
import { english } from '../../words/en/catalogue';
import { logSentence } from './log-sentence';

await i18next.init({ lng: 'en', resources: { en: english }, interpolation: { escapeValue: false } });
const t = i18next.getFixedT<'log'>('en', 'log');

const entry = (change: Partial<MeetingLogEntry>): MeetingLogEntry => ({
  ...{ id: '1', at: '2019-03-01T09:00:00.000Z', wallTime: '2019-03-01T10:00', actor: 'Olga', account: 'a', via: 'web' },
  ...{ action: 'session.changed', subject: 'session first', about: null, changes: [] },
  ...change,
});
const nameOf = (kind: string, id: string) => (kind === 'session' && id === 'first' ? 'Opening' : undefined);
const sentence = (change: Partial<MeetingLogEntry>) => logSentence(entry(change), nameOf, t);

describe('a sentence of the log', () => {
  it('says who did what to what, by the names that they have', () => {
    expect(sentence({})).toBe('Olga changed the session “Opening”');
    expect(sentence({ action: 'session.moved' })).toBe('Olga moved the session “Opening”');
    expect(sentence({ action: 'access.given', subject: 'account 4b', about: 'Guest' })).toBe(
      'Olga gave access to Guest',
    );
    expect(sentence({ action: 'meeting.released', subject: 'release 2' })).toBe('Olga made release 2');
  });

  it('calls what is gone as the entry itself does, or by its kind', () => {
    const changes = [{ path: ['room 4b'], before: { name: 'Hall' } }];
    expect(sentence({ action: 'room.removed', subject: 'room hall', changes })).toBe('Olga removed the room “Hall”');
    expect(sentence({ action: 'room.removed', subject: 'room hall' })).toBe('Olga removed the room');
  });

  it('tells what became of a mechanism, and what its secretariat suggested without an account', () => {
    const of = (action: string, change: Partial<MeetingLogEntry> = {}) =>
      logSentence(entry({ action, subject: 'mechanism igc', ...change }), () => 'IGC', t);
    expect(['mechanism.added', 'mechanism.changed', 'mechanism.stated'].map((action) => of(action))).toEqual([
      'Olga added IGC',
      'Olga changed IGC',
      'Olga stated something new of IGC',
    ]);
    expect(['mechanism-link.made', 'mechanism-link.withdrawn'].map((action) => of(action))).toEqual([
      'Olga made a link for the secretariat of IGC',
      'Olga withdrew a link for the secretariat of IGC',
    ]);
    expect(of('mechanism-correction.suggested', { actor: null, account: null })).toBe(
      'The secretariat of IGC suggested a correction',
    );
    expect(of('mechanism-correction.declined')).toBe('Olga declined a correction of IGC');
  });

  it('tells those without an account apart', () => {
    expect(sentence({ actor: null, account: null, via: 'command' })).toBe(
      'The command line changed the session “Opening”',
    );
    expect(sentence({ actor: null, account: null, via: 'system' })).toBe(
      'Plenary itself changed the session “Opening”',
    );
    expect(sentence({ actor: null })).toBe('Somebody whose account is gone changed the session “Opening”');
  });

  it('has the action itself where there are no words for it yet', () => {
    expect(sentence({ action: 'thing.done', subject: 'thing 1' })).toBe('Olga: thing.done (thing 1)');
  });
});
