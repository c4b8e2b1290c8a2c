import type { OpenAPIObject } from '@nestjs/swagger';
import { apiExample, apiIntroduction } from './api-introduction.js';
import { bodyFields } from './body-fields.js';
import { html } from './html.js';
import { renderPage } from './page-shell.js';

/** What the reference shows of an operation. */
interface Operation {
  method: string;
  path: string;
  summary: string;
  /** Who asks, and with what. */
  needs: string[];
  answers: string[];
}

export interface ApiReferenceOptions {
  /** Address of the style sheet. */
  styleSheet: string;
  /** Under which people reach the site. */
  baseUrl: string;
}

/** The API for readers: how to speak to it, and every operation of the OpenAPI document, without a script. */
export function apiReferencePage(document: OpenAPIObject, { styleSheet, baseUrl }: ApiReferenceOptions): string {
  const operations = operationsOf(document);
  return renderPage({
    language: 'en',
    styleSheet,
    title: document.info.title,
    main: html`<h1>${document.info.title}</h1>
      ${apiIntroduction.map((paragraph) => html`<p>${paragraph}</p>`)}
      <p><a href="/api/openapi.json">OpenAPI ${document.openapi}</a></p>
      <pre><code>${apiExample(baseUrl)}</code></pre>
      ${operations.map(
        ({ method, path, summary, needs, answers }) =>
          html`<section class="operation">
            <h2><code>${method} ${path}</code></h2>
            <p>${summary}</p>
            <ul>
              ${[...needs, ...answers].map((line) => html`<li>${line}</li>`)}
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
      const parameters = (operation.parameters ?? []).flatMap((parameter) => {
        if (!('name' in parameter)) return [];
        const about = parameter.description === undefined ? '' : `: ${parameter.description}`;
        return [`${parameter.name} (${parameter.in}${parameter.required ? ', required' : ''})${about}`];
      });
      const isForSomebody = operation.security?.every((scheme) => Object.keys(scheme).length > 0) ?? false;
      const needs = [...(isForSomebody ? ['needs a sign-in'] : []), ...parameters, ...bodyFields(operation)];
      const answers = Object.entries(operation.responses).map(([status, response]) =>
        response && 'description' in response && response.description ? `${status}: ${response.description}` : status,
      );
      return [{ method: method.toUpperCase(), path, summary: operation.summary ?? '', needs, answers }];
    });
  });
}
