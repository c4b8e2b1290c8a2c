import type { CurrentFacts } from '#contract/mechanism';
import { wordLanguages } from '#words/words';
import { describe, expect, it } from '@jest/globals';
import { printedFacts } from './printed-facts.js';

const stated = <T>(value: T) => ({ value, asOf: '2019-06', source: 'Annex 2' });
const themes = new Map([['asylum', 'Asylum']]);

const facts: CurrentFacts = {
  memberStates: stated(17),
  established: stated({ year: 2001, note: 'as the Söderköping Process' }),
  regions: stated({ covered: ['asia', 'middleEast'], note: 'in part' }),
  organizations: stated({ names: [], none: 'notApplicable' }),
  chair: stated({
    none: 'none',
    offices: [
      { holder: 'Jamaica', as: 'incoming' },
      { holder: 'Spain', as: 'past', until: '2019-05' },
      { holder: 'Namibia', as: 'coChair' },
      { holder: 'Fiji', as: 'past' },
    ],
  }),
  secretariats: stated({
    bodies: [
      { name: 'ECCAS', with: ['IOM', 'AUC'] },
      { name: 'FIIAPP', as: 'past' },
    ],
  }),
  iomRoles: stated([{ role: 'observer', note: 'ad hoc' }, { role: 'technicalGuidance' }]),
  themes: stated(['asylum', 'unheard-of']),
};

describe('the facts of a mechanism', () => {
  it('are printed in their order, each with its date and source', () => {
    expect(printedFacts(facts, 'en', themes).map(({ kind, lines }) => [kind, lines])).toEqual([
      ['memberStates', ['17']],
      ['established', ['2001 (as the Söderköping Process)']],
      ['regions', ['Asia, Middle East (in part)']],
      ['organizations', ['Not applicable']],
      ['chair', ['None', 'Jamaica (incoming)', 'Spain (until May 2019)', 'Namibia (co-chair)', 'Fiji (past)']],
      ['secretariats', ['ECCAS (with IOM, AUC)', 'FIIAPP (past)']],
      ['iomRoles', ['Observer (ad hoc)', 'Technical guidance']],
      ['themes', ['Asylum', 'unheard-of']],
    ]);
    expect(printedFacts({ memberStates: stated(17) }, 'en', themes)[0]?.source).toBe('As of June 2019: Annex 2');
  });

  it('are printed in every language', () => {
    const lines = wordLanguages.map((language) =>
      printedFacts(facts, language, themes).flatMap((fact) => [...fact.lines, fact.source]),
    );
    expect(lines.map((some) => some.filter((line) => line.includes('{{')))).toEqual([[], [], []]);
    expect(lines[1]).toContain('Spain (jusqu’à mai 2019)');
    expect(lines[2]).toContain('Spain (hasta mayo de 2019)');
  });

  it('are left out where nothing is stated', () => {
    expect(printedFacts({}, 'en', themes)).toEqual([]);
  });
});
