import type { englishMechanismDocuments } from './english-mechanism-documents.js';

/** The same in French. */
export const frenchMechanismDocuments: Record<keyof typeof englishMechanismDocuments, string> = {
  mechanismRegistry: 'Registre des mécanismes',
  factSheet: 'Fiche des mécanismes de consultation interétatiques sur la migration',
  thematicFoci: 'Thèmes des mécanismes de consultation interétatiques sur la migration',
  asOfDay: 'Situation au {{date}}',
  mechanismsRcp: 'Processus consultatifs régionaux ({{number}})',
  mechanismsIrf: 'Forums interrégionaux ({{number}})',
  mechanismsGlobal: 'Processus mondiaux ({{number}})',
  factMechanism: 'Mécanisme',
  factType: 'Type',
  factShortName: 'Nom court',
  factEstablishedNote: 'Création\u00A0: note',
  factSheetTab: 'Fiche',
  thematicFociTab: 'Thèmes',
  factSources: 'Sources',
  focusTheme: 'Thème',
  focusTotal: 'Total',
  focusYes: 'oui',
  focusLegend: 'Un point indique que le mécanisme traite le thème.',
  focusUnstated: 'Rien n’est indiqué sur les thèmes de\u00A0: {{mechanisms}}.',
  focusPart: 'Mécanismes {{first}} à {{last}} sur {{all}}',
};
