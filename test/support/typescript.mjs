// `node --import ./test/support/typescript.mjs FILE.ts` runs TypeScript of this project; so does `import` after importing this.
import { register } from 'node:module';

register('./typescript-hooks.mjs', import.meta.url);
