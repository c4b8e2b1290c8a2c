import { defaultClientConditions, defineConfig } from 'vite';

/** What the server puts a fresh value in the place of, for each answer: styles that a script makes carry it (CSP3 §6.7.3). */
const nonce = '__NONCE__';

/** Where the API is while one works on the application (`npx vite --config apps/web/vite.config.ts`). */
const api = process.env['API_ORIGIN'] ?? 'http://localhost:3000';

export default defineConfig({
  root: import.meta.dirname,
  base: '/desk/',
  html: { cspNonce: nonce },
  resolve: { conditions: ['source', ...defaultClientConditions] },
  build: {
    outDir: '../../dist/web',
    emptyOutDir: true,
    target: 'es2023',
    modulePreload: { polyfill: false },
    // The reader of PDFs is one file, in a thread of its own, for the one screen that shows pages.
    chunkSizeWarningLimit: 1300,
    rolldownOptions: {
      // Libraries mark files for servers that render; here nothing does.
      onLog: (level, log, report) => {
        if (log.code !== 'MODULE_LEVEL_DIRECTIVE') report(level, log);
      },
    },
  },
  server: { proxy: { '^/(?!desk)': { target: api, headers: { origin: api } } } },
});
