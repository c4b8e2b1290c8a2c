import { defaultClientConditions, defineConfig } from 'vite';

/** What the server puts a fresh value in the place of, for each answer: styles that a script makes carry it (CSP3 §6.7.3). */
const nonce = '__NONCE__';

/** Where the API is while one works on the application (`npx vite --config apps/web/vite.config.ts`). */
const api = process.env['API_ORIGIN'] ?? 'http://localhost:3000';

/** What every screen runs on, and in what they are drawn: one file that changes only with its libraries. */
const platform =
  /node_modules\/(react|react-dom|scheduler|use-sync-external-store|@tanstack|i18next|react-i18next|openapi-fetch|@floating-ui|react-remove-scroll[^/]*)\//;

/** Few files instead of dozens of small ones, which would compress badly and be asked for one by one. */
const chunks = [
  { name: 'platform', test: platform },
  {
    name: 'shared',
    test: /node_modules\/@mantine\/|apps\/web\/src\/(lib|ui\/[^/]+$|features\/(account|programme))|libs\/(contract|time)\//,
    minShareCount: 3,
  },
];

export default defineConfig({
  root: import.meta.dirname,
  base: '/desk/',
  html: { cspNonce: nonce },
  resolve: { conditions: ['source', ...defaultClientConditions] },
  build: {
    outDir: '../../dist/web',
    emptyOutDir: true,
    // Tells what each screen loads (`test/e2e/desk-bundles.spec.ts`).
    manifest: true,
    target: 'es2023',
    modulePreload: { polyfill: false },
    // The reader of PDFs is one file, in a thread of its own, for the one screen that shows pages.
    chunkSizeWarningLimit: 1300,
    rolldownOptions: {
      // Libraries mark files for servers that render; here nothing does.
      onLog: (level, log, report) => {
        if (log.code !== 'MODULE_LEVEL_DIRECTIVE') report(level, log);
      },
      output: { codeSplitting: { groups: chunks } },
    },
  },
  server: { proxy: { '^/(?!desk)': { target: api, headers: { origin: api } } } },
});
