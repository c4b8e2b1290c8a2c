import type { OpenAPIObject } from '@nestjs/swagger';
import { html } from './html.js';
import { renderPage } from './page-shell.js';

type Described = NonNullable<OpenAPIObject['paths'][string]['post']>;
type Body = Extract<NonNullable<Described['requestBody']>, { content: unknown }>;
type Schema = NonNullable<Body['content'][string]['schema']>;

/** What the reference shows of an operation. */
interface Operation {
  method: string;
  path: string;
  summary: string;
  parameters: string[];
  answers: string[];
}

/** The API for readers: every operation of the OpenAPI document, without a script. */
export function apiReferencePage(document: OpenAPIObject, styleSheet: string): string {
  const operations = operationsOf(document);
  return renderPage({
    language: 'en',
    styleSheet,
    title: document.info.title,
    main: html`<h1>${document.info.title}</h1>
      <p>${document.info.description}</p>
      <p><a href="/api/openapi.json">OpenAPI ${document.openapi}</a></p>
      ${operations.map(
        ({ method, path, summary, parameters, answers }) =>
          html`<section class="operation">
            <h2><code>${method} ${path}</code></h2>
            <p>${summary}</p>
            <ul>
              ${[...parameters, ...answers].map((line) => html`<li>${line}</li>`)}
            </ul>
          </section>`,
      )}`,
  });
}

function operationsOf({ paths }: OpenAPIObject): Operation[] {
  return Object.entries(paths).flatMap(([path, item]) => {
    const { get, post, put, patch, delete: remove } = item;
    return Object.entries({ get, post, put, patch, delete: remove }).flatMap(([method, operation]) => {
      if (!operation) return [];
      const parameters = (operation.parameters ?? []).flatMap((parameter) =>
        'name' in parameter ? [`${parameter.name} (${parameter.in}${parameter.required ? ', required' : ''})`] : [],
      );
      const keys = bodyKeys(operation);
      const answers = Object.entries(operation.responses).map(([status, response]) =>
        response && 'description' in response && response.description ? `${status}: ${response.description}` : status,
      );
      const { summary = '' } = operation;
      return [{ method: method.toUpperCase(), path, summary, parameters: [...parameters, ...keys], answers }];
    });
  });
}

function bodyKeys({ requestBody }: Described): string[] {
  if (!requestBody || !('content' in requestBody)) return [];
  const schemas = Object.values(requestBody.content).flatMap(({ schema }) => (schema ? [schema] : []));
  return [...new Set(schemas.flatMap(keysOf))];
}

/** The keys of an object; of alternatives, those of each. */
function keysOf(schema: Schema): string[] {
  if ('$ref' in schema) return [];
  const { properties = {}, required = [], anyOf = [], oneOf = [] } = schema;
  const own = Object.keys(properties).map((key) => `${key} (body${required.includes(key) ? ', required' : ''})`);
  return [...own, ...[...anyOf, ...oneOf].flatMap(keysOf)];
}
