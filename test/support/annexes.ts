/**
 * Annexes 2, 7 and 10 of the Assessment Report (IOM, 2019) as they are printed, misprints included: rows, cells and ticks, against
 * which the registry that the product ships is held. They were taken down apart from it.
 */

/** A mechanism a row: number, type, member States, year, regions, organizations, chair, secretariats, IOM's roles. */
export const factSheetRows = `
1 | IRF | 10 | 2002 | Europe; Africa | Union for the Mediterranean; Western Mediterranean Forum | Morocco | Union for the Mediterranean; Western Mediterranean Forum | Observer; Technical guidance
2 | RCP | 8 | 2014 | Africa | African Union | Sudan | African Union; IOM; UNHCR | Observer; Technical co-secretariat; Project support to secretariat; Technical guidance
3 | IRF | 108 | 2000 | Africa; Asia; Americas; Europe | African, Caribbean and Pacific Group of States (ACP); European Commission | Romania and Namibia | ACP Secretariat | Project support to the secretariat; Technical guidance
4 | RCP | 7 | 2013 | Eurasia | Not applicable | Tajikistan | IOM; UNHCR | Technical co-secretariat; Project support to secretariat; Technical guidance
5 | RCP | 21 | 2015 | Middle East | League of Arab States | Not applicable | League of Arab States | Liaison; Technical guidance
6 | IRF | 45 | 2002 | Europe; Asia; Americas; Africa | Not applicable | Australia and Indonesia | IOM | Member; Technical secretariat; Technical guidance
7 | IRF | 53 | 1993 | Asia; Europe/Eurasia | Not applicable | Turkey and Hungary (co-chair) | ICMPD | Member; Technical guidance
8 | RCP | 23 | 2016 | Americas | Not applicable | None currently (incoming: Jamaica) | IOM; UNHCR | Potential technical co-secretariat; Technical guidance
9 | RCP | 8 | 1999 | Americas | Central American Integration System (SICA) | Guatemala | IOM | Technical secretariat; Technical guidance
10 | RCP | 6 | 2004 | Asia | None | Myanmar | UNDP | Liaison; Technical guidance
11 | RCP | 34 | 2001 (as the Söderköping Process) | Eurasia | European Commission | None | European Commission; IOM | Observer; Technical co-secretariat; Project support to secretariat; Technical guidance
12 | IRF | 57 | 2006 | Europe; Africa | European Commission; Commission of the Economic Community of West African States (ECOWAS) | Burkina Faso | European Commission; ECOWAS; ICMPD | Observer; Technical guidance
13 | IRF | 41 | 2014 | Europe; Africa | African Union Commission (AUC); European Commission | Eritrea | AUC; European Commission; ICMPD | Observer; Technical guidance
14 | IRF | 61 | 2009 | Americas; Europe | European Union; Community of Latin American and Caribbean States (CELAC) | Bolivia (Plurinational State of) and the European Commission | None currently (past secretariats: IOM and International and Ibero-American Foundation for Administration and Public Policies (FIAPP)) | Observer; Technical guidance
15 | Global process | 195 | 2007 | Global | Not applicable | Ecuador | GFMD Support Unit | Observer; Administrative secretariat; Technical guidance
16 | IRF | 22 | 2008 | Americas; Europe | Ibero-American General Secretariat (SEGIB) | Andorra | SEGIB | Observer; Liaison; Technical guidance
17 | IRF | 18 | 2012 | Americas; Europe | Not applicable | Peru | IOM | Observer; Technical; Secretariat; Technical guidance
18 | RCP | 7 | 2008 | Africa | Intergovernmental Authority on Development (IGAD) | Ethiopia | IGAD Secretariat (in collaboration with the African Union Commission and IOM) | Observer; Project support to secretariat; Technical guidance
19 | IRF | 17 | 1985 | Americas; Asia; Europe | Not applicable | Canada (past Chair until May 2019 and during GHRCIP 8 and ISCM Assessment Survey: Spain) | IGC Administration | Member; Administrative secretariat; Technical guidance
20 | RCP | 10 | 2012 | Africa | Economic Community of Central African States (ECCAS) | Gabon | ECCAS Secretariat with IOM support | Project support to secretariat; Technical guidance
21 | RCP | 16 | 2000 | Africa | Southern African Development Community (SADC) | Namibia | IOM | Observer; Technical secretariat; Technical guidance
22 | RCP | 15 | 2001 | Africa | Economic Community of West African States (ECOWAS) | Nigeria | ECOWAS | Observer; Project support to secretariat; Provider of technical guidance
23 | RCP | 19 | 2013 | Africa | Common Market for Eastern and Southern Africa (COMESA) | Zambia | COMESA | Project support to secretariat; Provider of technical guidance
24 | IRF | 18 | 2008 | Asia and the Middle East | None | Sri Lanka | United Arab Emirates | Observer; Provider of technical guidance
25 | RCP | 19 | 1996 | Asia and the Pacific | Not applicable | Fiji | PIDC Secretariat | Observer; Liaison; provider of technical guidance
26 | IRF | 55 | 2015 | Africa (continent-wide) | African Union | None | African Union with IOM Support | Technical secretariat together with AUC; Observer; provider of technical guidance
27 | RCP | 50 | 2009 | Eurasia | European Commission | Lithuania | ICMPD | Liaison; provider of technical guidance
28 | RCP | 11 | 1996 | Americas | Not applicable | Guatemala | RCM Secretariat | Observer; Administrative secretariat; provider of technical guidance
29 | RCP | 12 | 2003 | Asia | Not applicable | Nepal | IOM | Observer (ad hoc); Technical secretariat; Technical guidance
30 | RCP | 12 | 2000 | Americas | Not applicable | Bolivia (Plurinational State of) | IOM | Observer; Technical secretariat; Technical guidance
`
  .trim()
  .split('\n');

/** The names of those rows, in their order. */
export const factSheetNames = `
5+5 Dialogue on Migration in the Western Mediterranean (5+5 Dialogue on Migration)
African Union–Horn of Africa Initiative on Human Trafficking and Smuggling of Migrants (AU–HoAI)
African, Caribbean and Pacific Group of States–European Union (ACP–EU) Dialogue on Migration
Almaty Process on Refugee Protection and International Migration
Arab Regional Consultative Process on Migration and Refugee Affairs (ARCP)
Bali Process on People Smuggling, Trafficking in Persons and Related Transnational Crime
Budapest Process
Caribbean Migration Consultations (CMC)
Central American Commission of Migration Directors (OCAM)
Coordinated Mekong Ministerial Initiative Against Trafficking (COMMIT)
Eastern Partnership Panel on Migration, Mobility and Integrated Border Management (EaP Panel)
Euro-African Dialogue on Migration and Development (Rabat Process)
European Union–Horn of Africa Migration Route Initiative (Khartoum Process)
European Union–Latin America and the Caribbean Structured and Comprehensive Bi-regional Dialogue on Migration (EU-CELAC MD)
Global Forum on Migration and Development (GFMD)
Ibero-American Forum on Migration and Development (FIBEMYD)
Ibero-American Network of Migration Authorities (RIAM)
Migration Dialogue for the Intergovernmental Authority on Development Region (MID-IGAD)
Inter-Governmental Consultations on Migration, Asylum and Refugees (IGC)
Migration Dialogue for Central African States (MIDCAS)
Migration Dialogue for Southern Africa (MIDSA)
Migration Dialogue for West Africa (MIDWA)
Migration Dialogue from the Common Market for Eastern and Southern Africa Member States (MIDCOM)
Ministerial Consultation on Overseas Employment and Contractual Labour for Countries of Origin and Destination in Asia (Abu Dhabi Dialogue)
Pacific Immigration Development Community (PIDC)
Pan-African Forum on migration
Prague Process
Regional Conference on Migration (RCM)
Regional Consultative Process on Overseas Employment and Contractual Labour for Countries of Origin in Asia (Colombo Process)
South American Conference on Migration (SACM)
`
  .trim()
  .split('\n');

/** The columns of the thematic foci, in their order. */
export const focusColumns = [
  '5+5 Dialogue on Migration',
  'Abu Dhabi Dialogue',
  'ACP-EU MD',
  'Almaty Process',
  'ARCP',
  'AU-HoAI',
  'Bali Process',
  'Budapest Process',
  'CMC',
  'Colombo Process',
  'EaP Panel on Migration',
  'EU-CELAC MD',
  'FIBEMTD',
  'GFMd',
  'MID-IGAD',
  'IGC',
  'Khartoum Process',
  'MIDCAS',
  'MIDCOM',
  'MIDSA',
  'MIDWA',
  'OACAM',
  'PAFoM',
  'PIDC',
  'Prague Process',
  'Rabat Process',
  'RCM',
  'RIAM',
  'SACM',
];

/** A theme a row: a character a cell, x where it has a tick, then the theme. */
export const focusRows = `
...xx..x..x....xx.....xxxx... Asylum
...............x........x.... Biometrics
..x..x..x.xx..xxx...x.x.xxxxx Border management
....x.........x.............. Brain drain
..x..x.xx..x..x.x...x.x..xxxx Counter-human smuggling
x.xx.xxxx.xx..x.xx..x.x.xxxxx Counter-trafficking
........x....x......x.......x Diaspora
.x.xx.xx.x...xxxx.xxxxx.xx..x Global Compact for Migration
........x.................... Humanitarian emergency preparedness
..............x.............. IDPs
xx.xx.xx...x.xx.xxxxxxxxxxxxx Irregular migration
xx.x....xx.xxxxxxxxxxxxxxxxxx Labour migration
x..xx.x....x.x.x.xxxxxx..xxxx Migrant integration
x..xx.x..xxxxx.xxxxxxx....xxx Migrants' rights
...x..x..................xx.. Migrants in vulnerable situations
xx..x..xxx.xxxx.xxxxxxxxxxxx.x Migration and development
x........x................... Migration and gender
............................. Migration and security
x.......xx....x..xxx.....xx.. Migration and health
x...x...x..x.xx.xxx.x..xxxxxx Migration data and statistics
xx.x..xx....xx..x...x..x...x. Migration management
...xxx.x..x.xxxx...xxx.xxx..x Migration policy and governance
......x.x...xxxx.x....x...... Migration, environment and climate change
...x......................... Migration trends/ drivers of migration
....x...............x....x... Mixed migration
......x......x............... Multi-stakeholder engagement (private and/or civil society)
x......x......x......x..x.... Partnerships and cooperation on migration
...x....x.x.x..x...x...x.xx.. Refugees and protection
.xx.x....x.xxx.........x..... Remittances
..x...xx...x.xxxxx..x....xx.. Return, reintegration and readmission
....x....x................... Sustainable Development Goals
`
  .trim()
  .split('\n');

/** Those that took part in the survey; ** marks who did in nothing else. */
export const surveyNames = `
ACP-EU Dialogue on Migration
Almaty Process on Refugee Protection and International Migration
Arab Regional Consultative Process on Migration and Asylum Affairs (ARCP)**
Bali Process on People Smuggling, Trafficking in Persons and Related Transnational Crime
Budapest Process
Caribbean Migration Consultations (CMC)
Central American Commission of Migration Directors (OCAM)
Eastern Partnership Panel on Migration, Mobility and Integrated Border Management (EaP Panel)
European Union–Horn of Africa Migration Route Initiative (Khartoum Process)
Euro-African Dialogue on Migration and Development (Rabat Process)
European Union–Latin America and the Caribbean Structured and Comprehensive Bi-regional Dialogue on Migration (EU-CELAC MD)
Global Forum on Migration and Development (GFMD)
Migration Dialogue for the Intergovernmental Authority on Development (IGAD) Region (MiD-IGAD)
Inter-Governmental Consultations on Migration, Asylum and Refugees (IGC)
Migration Dialogue for Southern Africa (MIDSA)
Migration Dialogue for West Africa (MIDWA)
Migration Dialogue from the Common Market for Eastern and Southern Africa Member States (MIDCOM)
Pacific Immigration Development Community (PIDC)
Prague Process
Regional Conference on Migration (RCM)
Regional Consultative Process on Overseas Employment and Contractual Labour for Countries of Origin in Asia (Colombo Process)
South American Conference on Migration (SACM)
`
  .trim()
  .split('\n');

/** Those that took part in GRCP 8; * marks who did in nothing else. */
export const grcp8Names = `
5+5 Dialogue on Migration in the Western Mediterranean*
ACP-EU Dialogue on Migration
African Union–Horn of Africa Initiative on Human Trafficking and Smuggling of Migrants (AU-HoAI)*
Almaty Process on Refugee Protection and International Migration
Bali Process on People Smuggling, Trafficking in Persons and Related Transnational Crime
Budapest Process
Caribbean Migration Consultations (CMC)
Central American Commission of Migration Directors (OCAM)
Coordinated Mekong Ministerial Initiative Against Trafficking (COMMIT)*
Eastern Partnership Panel on Migration, Mobility and Integrated Border Management (EaP Panel)
European Union–Horn of Africa Migration Route Initiative (Khartoum Process)
Euro-African Dialogue on Migration and Development (Rabat Process)
European Union–Latin America and the Caribbean Structured and Comprehensive Bi-regional Dialogue on Migration (EU-CELAC MD)
Global Forum on Migration and Development (GFMD)
Ibero-American Network of Migration Authorities (RIAM)*
Migration Dialogue for the Intergovernmental Authority on Development (IGAD) Region (MiD-IGAD)
Inter-Governmental Consultations on Migration, Asylum and Refugees (IGC)
Migration Dialogue for Southern Africa (MIDSA)
Migration Dialogue for West Africa (MIDWA)
Migration Dialogue from the Common Market for Eastern and Southern Africa Member States (MIDCOM)
Ministerial Consultation on Overseas Employment and Contractual Labour for Countries of Origin and Destination in Asia (Abu Dhabi Dialogue)*
Pacific Immigration Development Community (PIDC)
Pan-African Forum on Migration (PAFoM)*
Prague Process
Regional Conference on Migration (RCM)
Regional Consultative Process on Overseas Employment and Contractual Labour for Countries of Origin in Asia (Colombo Process)
South American Conference on Migration (SACM)
`
  .trim()
  .split('\n');
