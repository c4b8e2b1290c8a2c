// As global-setup.mjs, and in the same process: it finds the modules that the set-up has loaded.
import './typescript.mjs';

const { default: globalTeardown } = await import('./global-teardown.ts');
export default globalTeardown;
