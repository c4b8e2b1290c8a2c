// Module hooks (node:module) that let Node load this project's TypeScript as Jest does: `.js` endings of relative imports stand for
// `.ts` files, `#…` names lead to the sources, and the compiler and its options are Jest's. For code that belongs to the tests but
// runs outside them.
import { transformFile } from '@swc/core';
import { existsSync } from 'node:fs';
import { fileURLToPath, URL } from 'node:url';
import jestConfig from '../../jest.config.mjs';

const [, options] = jestConfig.transform['^.+\\.ts$'];

export async function resolve(specifier, context, nextResolve) {
  const source = { ...context, conditions: ['source', ...context.conditions] };
  if (specifier.startsWith('.') && specifier.endsWith('.js') && context.parentURL?.endsWith('.ts')) {
    const typescript = new URL(specifier.replace(/\.js$/, '.ts'), context.parentURL);
    if (existsSync(typescript)) return nextResolve(typescript.href, source);
  }
  return nextResolve(specifier, source);
}

export async function load(url, context, nextLoad) {
  if (!url.endsWith('.ts')) return nextLoad(url, context);
  const { code } = await transformFile(fileURLToPath(url), options);
  return { format: 'module', source: code, shortCircuit: true };
}
