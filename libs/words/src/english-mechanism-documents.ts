/** Words of the documents of the registry of mechanisms: the fact sheet and the table of thematic foci. */
export const englishMechanismDocuments = {
  mechanismRegistry: 'Registry of mechanisms',
  factSheet: 'Fact sheet on inter-State consultation mechanisms on migration',
  thematicFoci: 'Thematic foci of inter-State consultation mechanisms on migration',
  asOfDay: 'As of {{date}}',
  mechanismsRcp: 'Regional consultative processes ({{number}})',
  mechanismsIrf: 'Interregional forums ({{number}})',
  mechanismsGlobal: 'Global processes ({{number}})',
  factMechanism: 'Mechanism',
  factType: 'Type',
  factSources: 'Sources',
  focusTheme: 'Theme',
  focusTotal: 'Total',
  focusYes: 'yes',
  focusLegend: 'A dot says that the mechanism has the theme.',
  focusUnstated: 'Nothing is stated of the themes of: {{mechanisms}}.',
  focusPart: 'Mechanisms {{first}} to {{last}} of {{all}}',
} as const;
