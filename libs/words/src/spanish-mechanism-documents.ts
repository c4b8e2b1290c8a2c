import type { englishMechanismDocuments } from './english-mechanism-documents.js';

/** The same in Spanish. */
export const spanishMechanismDocuments: Record<keyof typeof englishMechanismDocuments, string> = {
  mechanismRegistry: 'Registro de mecanismos',
  factSheet: 'Ficha de los mecanismos de consulta interestatales sobre migración',
  thematicFoci: 'Temas de los mecanismos de consulta interestatales sobre migración',
  asOfDay: 'Situación al {{date}}',
  mechanismsRcp: 'Procesos consultivos regionales ({{number}})',
  mechanismsIrf: 'Foros interregionales ({{number}})',
  mechanismsGlobal: 'Procesos mundiales ({{number}})',
  factMechanism: 'Mecanismo',
  factType: 'Tipo',
  factShortName: 'Nombre corto',
  factEstablishedNote: 'Creación: nota',
  factSheetTab: 'Ficha',
  thematicFociTab: 'Temas',
  factSources: 'Fuentes',
  focusTheme: 'Tema',
  focusTotal: 'Total',
  focusYes: 'sí',
  focusLegend: 'Un punto indica que el mecanismo trata el tema.',
  focusUnstated: 'Nada se indica sobre los temas de: {{mechanisms}}.',
  focusPart: 'Mecanismos {{first}} a {{last}} de {{all}}',
};
