import type { MechanismFile } from '#contract/mechanism-file';
import { MechanismImportService } from '../../apps/api/src/mechanisms/import.service.js';
import { shippedRegistry } from '../../apps/api/src/mechanisms/shipped-registry.js';
import { theSystem } from '../../apps/api/src/platform/author.js';
import type { TestApp } from './app.js';

/** Fills the registry with what comes with the product. */
export async function fillRegistry({ app }: Pick<TestApp, 'app'>): Promise<void> {
  await app.get(MechanismImportService).importFile(await shippedRegistry('2031-01-01'), theSystem);
}

/** A registry of two mechanisms that do not exist. */
export function smallRegistry(): MechanismFile {
  return {
    format: 'grcp-mechanisms/1',
    sources: [
      { id: 'sheet', name: 'Fact sheet', asOf: '2018-06' },
      { id: 'list', name: 'List of participants', asOf: '2018-12-31' },
    ],
    themes: [
      { id: 'asylum', name: 'Asylum' },
      { id: 'return', name: 'Return' },
    ],
    mechanisms: [
      {
        id: 'isles',
        type: 'rcp',
        name: 'Dialogue of the Isles',
        shortName: 'Isles Dialogue',
        acronym: 'DI',
        aliases: ['Isles Process'],
        facts: [
          {
            source: 'sheet',
            memberStates: 7,
            established: { year: 2002, note: 'as the Coast Process' },
            regions: { covered: ['pacific', 'asia'] },
            organizations: { names: [], none: 'notApplicable' },
            chair: { offices: [{ holder: 'Atlantis', as: 'chair' }] },
            secretariats: { bodies: [{ name: 'Office of the Isles', with: ['IOM'] }] },
            iomRoles: [{ role: 'observer', note: 'ad hoc' }, { role: 'technicalGuidance' }],
            themes: ['asylum', 'return'],
          },
        ],
      },
      {
        id: 'plains',
        type: 'irf',
        name: 'Forum of the Plains',
        shortName: 'Plains Forum',
        facts: [{ source: 'sheet', memberStates: 12, regions: { covered: ['asia'] }, themes: ['return'] }],
      },
    ],
    occasions: [{ id: 'forum', name: 'Forum', date: '2018-11-05', source: 'list', mechanisms: ['plains', 'isles'] }],
  };
}
