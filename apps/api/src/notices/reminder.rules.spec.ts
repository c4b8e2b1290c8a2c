import { defaultFindingSettings } from '#contract/finding';
import { wordLanguages } from '#words/words';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { arbitraryDraft } from '../../../../test/support/arbitrary-draft.js';
import { missingKey } from '../programme/findings/missing-key.js';
import { findingsOf } from '../programme/findings/findings.rules.js';
import { missingSentence } from '../programme/findings/missing-sentence.js';
import { missingIn } from '../programme/findings/readiness.rules.js';
import { reminderSentence } from './reminder.mail.js';
import { asksIn, reminderObstacle } from './reminder.rules.js';

describe('what people are asked for', () => {
  it('is theirs to supply, said to them in every language, and each thing once', () => {
    const all = new Set(['ana', 'bo', 'cy', 'dee']);
    fc.assert(
      fc.property(arbitraryDraft, (draft) => {
        const open = findingsOf(draft, defaultFindingSettings, '2031-05-06').list;
        const parts = missingIn(draft, open, { withoutAddress: all, withoutBiography: all });
        for (const [person, asks] of asksIn(parts)) {
          expect(all).toContain(person);
          expect(new Set(asks.map(missingKey)).size).toBe(asks.length);
          for (const missing of asks) {
            expect(missing.suppliers.map((supplier) => supplier.person)).toContain(person);
            for (const language of wordLanguages) {
              const sentence = reminderSentence(missing, language);
              expect(sentence).toMatch(/^[^{}]+\.$/);
              expect(sentence).not.toBe(missingSentence(missing, language));
            }
          }
        }
      }),
    );
  });
});

describe('what keeps a reminder back', () => {
  it('is what keeps back an invitation, save a role that was declined, and that nobody could sign in', () => {
    const [address, other] = ['a@example.org', 'b@example.org'];
    expect(reminderObstacle({ address, obstacle: null }, address)).toBe(null);
    expect(reminderObstacle({ address, obstacle: 'declined' }, address)).toBe(null);
    expect(reminderObstacle({ address, obstacle: null }, other)).toBe('not-invited');
    expect(reminderObstacle({ address, obstacle: null }, null)).toBe('not-invited');
    expect(reminderObstacle({ address: null, obstacle: 'no-address' }, address)).toBe('no-address');
    expect(reminderObstacle({ address, obstacle: 'account-disabled' }, address)).toBe('account-disabled');
  });
});
