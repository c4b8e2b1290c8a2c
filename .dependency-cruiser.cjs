// The one import direction of the house (ARCHITECTURE.md): each room imports only from what stands before it.
const libs = ['time', 'contract', 'words', 'typeset', 'ics'];
const rooms = [
  'platform',
  'accounts',
  'people',
  'mechanisms',
  'programme',
  'breakouts',
  'plenary',
  'publishing',
  'recommendations',
  'highlights',
  'reports',
  'documents',
  'calendar',
  'pages',
  'my-part',
  'notices',
  'desk',
];
const besides = { calendar: ['documents'] };

const libRules = libs.map((lib, i) => ({
  name: `lib-${lib}-imports-one-way`,
  severity: 'error',
  from: { path: `^libs/${lib}/`, pathNot: '\\.spec\\.ts$' },
  to: {
    path: ['^apps/', '^migrations/', '^test/', ...libs.slice(i + 1).map((later) => `^libs/${later}/`)],
    pathNot: [],
  },
}));

const roomRules = rooms.map((room, i) => ({
  name: `room-${room}-imports-one-way`,
  severity: 'error',
  from: { path: `^apps/api/src/${room}/` },
  to: {
    path: [
      '^apps/api/src/[^/]+\\.ts$',
      ...[...rooms.slice(i + 1), ...(besides[room] ?? [])].map((later) => `^apps/api/src/${later}/`),
    ],
  },
}));

// The web application, from the top: each layer imports only from those below it. Features stand side by side; what several of them
// need of one noun is in the shared ones.
const layers = ['app', 'features', 'ui', 'lib', 'words'];
const sharedFeatures = 'account|programme';

const layerRules = layers.slice(1).map((layer, i) => ({
  name: `web-${layer}-imports-downwards`,
  severity: 'error',
  from: { path: `^apps/web/src/${layer}/` },
  to: { path: layers.slice(0, i + 1).map((above) => `^apps/web/src/${above}/`) },
}));

// Of the contract, what has no schema.
const plainContract =
  'finding-rules|mechanism-link-days|mechanism-name|mechanism-terms|output-parts|owner-link-days|printed-(mechanism|name)|problem|recommendation-terms|refusal|session-kinds|sought-mechanisms';

// Of the words of the documents, those that the desk says as well.
const sharedWords =
  '(english|french|spanish)-(mechanism(s|-terms)|owner-mails)|fact-lines|mechanism-link-mail|mechanism-terms|owner-mails';

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    { name: 'no-cycle', severity: 'error', from: {}, to: { circular: true } },
    { name: 'no-unresolved', severity: 'error', from: {}, to: { couldNotResolve: true } },
    ...libRules,
    ...roomRules,
    ...layerRules,
    {
      name: 'web-features-stand-side-by-side',
      severity: 'error',
      from: { path: '^apps/web/src/features/([^/]+)/' },
      to: { path: '^apps/web/src/features/', pathNot: `^apps/web/src/features/($1|${sharedFeatures})/` },
    },
    {
      name: 'web-agenda-stands-alone',
      comment: 'The script of the public page is small: it takes nothing from the desk, and no package.',
      severity: 'error',
      from: { path: '^apps/web/(src/agenda|service-worker)/', pathNot: '\\.spec\\.ts$' },
      to: { path: ['^apps/web/src/(?!agenda/)', 'node_modules/'] },
    },
    {
      name: 'web-speaks-http',
      comment: 'Of the rest of the house the web application knows the contract, the time, and words that it shares.',
      severity: 'error',
      from: { path: '^apps/web/' },
      to: {
        path: '^(apps/api|libs|migrations|test)/',
        pathNot: `^libs/((contract|time)/|words/src/(${sharedWords})\\.ts$)`,
      },
    },
    {
      name: 'web-ships-no-schema',
      comment:
        'Schemas bring a validator and the rules of every time zone along: the web application takes the types of shapes, and values from where they stand alone.',
      severity: 'error',
      from: { path: '^apps/web/', pathNot: '\\.spec\\.ts$' },
      to: {
        path: '^libs/(contract/src/|time/src/zone)',
        pathNot: `^libs/contract/src/(${plainContract})\\.ts$`,
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'plain-contract-is-plain',
      severity: 'error',
      from: { path: `^libs/contract/src/(${plainContract})\\.ts$` },
      to: {
        path: ['^libs/', 'node_modules/'],
        pathNot: `^libs/contract/src/(${plainContract})\\.ts$`,
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'shared-words-are-plain',
      severity: 'error',
      from: { path: `^libs/words/src/(${sharedWords})\\.ts$` },
      to: {
        path: ['^libs/', 'node_modules/'],
        pathNot: `^libs/words/src/(${sharedWords})\\.ts$`,
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'libs-are-pure',
      comment: 'No framework, disk, network, process or clock below libs; their tests may use tools.',
      severity: 'error',
      from: { path: '^libs/', pathNot: '\\.spec\\.ts$' },
      to: {
        path: ['node_modules/(@nestjs|typeorm|pg|express)', '^(node:)?(fs|http|https|net|child_process|os|process)$'],
      },
    },
    {
      name: 'rules-are-pure',
      severity: 'error',
      from: { path: '\\.rules\\.ts$' },
      to: { path: ['node_modules/(@nestjs|typeorm|pg)', '\\.(entity|service|controller|module)\\.ts$'] },
    },
    {
      name: 'controllers-leave-tables-alone',
      severity: 'error',
      from: { path: '\\.controller\\.ts$' },
      to: { path: ['node_modules/(@nestjs/typeorm|typeorm)', '\\.entity\\.ts$'] },
    },
    {
      // How a thing is addressed tells nothing of it.
      name: 'documents-see-snapshots-only',
      severity: 'error',
      from: { path: '^apps/api/src/(documents|calendar|pages)/' },
      to: { path: '^apps/api/src/(people|programme)/', pathNot: '^apps/api/src/programme/addresses\\.ts$' },
    },
    {
      name: 'product-never-imports-tests',
      severity: 'error',
      from: { path: '^(apps|libs|migrations)/', pathNot: '\\.spec\\.ts$' },
      to: { path: '^test/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|coverage)/' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['source', 'import', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.json', '.d.ts'],
    },
  },
};
