import type { FactValues } from '#contract/mechanism-facts';
import { type FactKind, factKinds } from '#contract/mechanism-terms';
import { describe, expect, it } from '@jest/globals';
import { draftOf, tidied, valueOf } from './drafts.rules';

const values: FactValues = {
  memberStates: 17,
  established: { year: 2001, note: 'as the Coast Process' },
  regions: { covered: ['asia', 'pacific'] },
  organizations: { names: ['Union of the Isles', 'League'] },
  chair: { offices: [{ holder: 'Spain', as: 'past', until: '2019-05' }], none: 'notApplicable' },
  secretariats: {
    bodies: [
      { name: 'Office', with: ['IOM', 'AUC'] },
      { name: 'Bureau', as: 'past' },
    ],
  },
  iomRoles: [{ role: 'observer', note: 'ad hoc' }, { role: 'member' }],
  themes: ['return', 'asylum'],
};

const again = <K extends FactKind>(kind: K, value: FactValues[K]) => valueOf(kind, draftOf(kind, value));

describe('a fact that is typed', () => {
  it('is what it was where nothing is changed', () => {
    expect(Object.fromEntries(factKinds.map((kind) => [kind, again(kind, values[kind])]))).toEqual(values);
  });

  it('begins empty where nothing is stated', () => {
    expect(draftOf('established', undefined)).toEqual({ year: '', note: '' });
    expect(draftOf('chair', undefined)).toEqual({ offices: [], none: 'none' });
  });

  it('says why nobody is named where nobody is, and only there', () => {
    const offices = [{ holder: 'Fiji', as: 'incoming', until: '' }] as const;
    expect(valueOf('chair', { offices, none: 'notApplicable' })).toEqual({
      offices: [{ holder: 'Fiji', as: 'incoming' }],
      none: 'notApplicable',
    });
    expect(valueOf('organizations', { names: ' \n', none: 'none' })).toEqual({ names: [], none: 'none' });
    expect(valueOf('organizations', { names: 'League\n\n Union ', none: 'none' })).toEqual({
      names: ['League', 'Union'],
    });
    const bodies = [{ name: 'Bureau', as: 'past', helpers: '' }] as const;
    expect(valueOf('secretariats', { bodies, none: 'none' }).none).toBe('none');
  });

  it('is sent without rows in which nothing is written', () => {
    const empty = { holder: ' ', as: 'chair', until: '' } as const;
    const fiji = { ...empty, holder: 'Fiji' };
    expect(tidied('chair', { offices: [empty, fiji], none: 'none' }).offices).toEqual([fiji]);
    expect(tidied('themes', { ids: ['asylum'] })).toEqual({ ids: ['asylum'] });
  });

  it('names the regions in the order of the registry', () => {
    expect(valueOf('regions', { covered: ['pacific', 'africa'], note: ' in part ' })).toEqual({
      covered: ['africa', 'pacific'],
      note: 'in part',
    });
  });
});
