import openapiTS, { astToString } from 'openapi-typescript';

/** The file that holds them. */
export const apiTypesFile = 'apps/web/src/lib/api/openapi.gen.ts';

/**
 * The types with which the web application speaks to the API, out of its description; what is below `/api` alone.
 *
 * @param {import('openapi-typescript').OpenAPI3} document
 * @returns {Promise<string>}
 */
export async function apiTypesOf({ paths, ...document }) {
  const own = Object.entries(paths ?? {}).filter(([path]) => path.startsWith('/api/'));
  return astToString(await openapiTS({ ...document, paths: Object.fromEntries(own) }));
}
