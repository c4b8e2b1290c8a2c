import { defaultClientConditions, defineConfig } from 'vite';

/** The script of a meeting's public page and the service worker beside it: two files, without a page and without a framework. */
export default defineConfig({
  root: import.meta.dirname,
  resolve: { conditions: ['source', ...defaultClientConditions] },
  build: {
    outDir: '../../dist/agenda',
    emptyOutDir: true,
    target: 'es2022',
    modulePreload: false,
    rolldownOptions: {
      input: { agenda: 'src/agenda/main.ts', 'service-worker': 'service-worker/service-worker.ts' },
      output: { entryFileNames: '[name].js' },
    },
  },
});
