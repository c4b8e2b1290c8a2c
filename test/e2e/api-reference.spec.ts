import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { OpenAPIObject } from '@nestjs/swagger';
import { startTestApp, type TestApp } from '../support/app.js';

let house: TestApp;
let document: OpenAPIObject;
let page: string;

beforeAll(async () => {
  house = await startTestApp();
  document = (await house.http.get('/api/openapi.json')).body as OpenAPIObject;
  page = (await house.http.get('/api/docs')).text;
});
afterAll(() => house.close());

type Operation = NonNullable<OpenAPIObject['paths'][string]['get']>;

/** Every operation under its name, such as `PUT /api/account/email`. */
function operations(): [string, Operation][] {
  return Object.entries(document.paths).flatMap(([path, item]) =>
    Object.entries(item as Record<string, Operation>).map(([method, operation]): [string, Operation] => [
      `${method.toUpperCase()} ${path}`,
      operation,
    ]),
  );
}

const namesOf = (wanted: (operation: Operation) => boolean) =>
  operations().flatMap(([name, operation]) => (wanted(operation) ? [name] : []));

/** What the page says of an operation, a line each. */
function linesOf(name: string): string[] {
  const [, section = ''] = page.split(`<code>${name}</code>`);
  return [...(section.split('</section>')[0] ?? '').matchAll(/<(?:p|li)>(.*?)<\/(?:p|li)>/gs)].map(([, line]) => line!);
}

describe('the description of the API', () => {
  it('says in a sentence what each operation does', () => {
    expect(namesOf(({ summary = '' }) => !/^[A-Z].*\.$/.test(summary))).toEqual([]);
  });

  it('names the body of each change that has one, and the version wherever one is needed', () => {
    const changes = operations().filter(([name]) => /^(POST|PUT|PATCH)/.test(name));
    expect(changes.flatMap(([name, { requestBody }]) => (requestBody ? [] : [name])).sort()).toEqual([
      'POST /api/meetings/{slug}/history/steps/{step}/undo',
      'POST /api/meetings/{slug}/mails/{mail}/resend',
      'POST /api/meetings/{slug}/notices/send',
      'POST /api/meetings/{slug}/programme/sessions/{session}/fit',
      'POST /api/meetings/{slug}/recommendations/entry',
      'POST /api/meetings/{slug}/recommendations/{number}/renewal',
      'POST /api/meetings/{slug}/releases/{version}/restore',
      'POST /api/meetings/{slug}/sessions/{session}/groups/{group}/output/chases',
      'POST /api/meetings/{slug}/sessions/{session}/groups/{group}/output/submission',
      'POST /api/my-part/calendar',
      'POST /api/session/renewal',
      'PUT /api/meetings/{slug}/archive',
      'PUT /api/meetings/{slug}/deletion',
      'PUT /api/meetings/{slug}/sessions/{session}/plenary/presented/{group}',
      'PUT /api/my-part/stars/{slug}/{session}',
    ]);
    const isVersion = { name: 'If-Match', in: 'header', required: true };
    const takesVersion = ({ parameters = [] }: Operation) =>
      parameters.some((parameter) => 'name' in parameter && parameter.name === 'If-Match');
    const versioned = new Set(namesOf(takesVersion));
    const names = operations().map(([name]) => name);
    expect(names.filter((name) => /^(PUT|PATCH|DELETE)/.test(name) && !versioned.has(name)).sort()).toEqual([
      'DELETE /api/account/sign-ins',
      'DELETE /api/mechanisms/{mechanism}/links/{link}',
      'DELETE /api/meetings/{slug}/access/{account}',
      'DELETE /api/meetings/{slug}/findings/{key}/set-aside',
      'DELETE /api/meetings/{slug}/owner-links/{link}',
      'DELETE /api/meetings/{slug}/presence/{window}',
      'DELETE /api/meetings/{slug}/sessions/{session}/groups/{group}/output/presence/{window}',
      'DELETE /api/meetings/{slug}/sessions/{session}/plenary/presented/{group}',
      'DELETE /api/my-part/calendar',
      'DELETE /api/my-part/stars/{slug}/{session}',
      'DELETE /api/session',
      'PUT /api/account/email',
      'PUT /api/account/password',
      'PUT /api/meetings/{slug}/access',
      'PUT /api/meetings/{slug}/findings/{key}/set-aside',
      'PUT /api/meetings/{slug}/presence/{window}',
      'PUT /api/meetings/{slug}/sessions/{session}/groups/{group}/output/presence/{window}',
      'PUT /api/meetings/{slug}/sessions/{session}/groups/{group}/output/presentation/slide',
      'PUT /api/meetings/{slug}/sessions/{session}/plenary/presented/{group}',
      'PUT /api/meetings/{slug}/sessions/{session}/plenary/slide',
      'PUT /api/my-part/stars/{slug}/{session}',
    ]);
    expect(names.filter((name) => /^(GET|POST)/.test(name) && versioned.has(name)).sort()).toEqual([
      'POST /api/mechanisms/{mechanism}/corrections/{correction}/acceptance',
      'POST /api/mechanisms/{mechanism}/corrections/{correction}/refusal',
      'POST /api/mechanisms/{mechanism}/facts',
      'POST /api/meetings/{slug}/notices/drop',
      'POST /api/meetings/{slug}/notices/send',
      'POST /api/meetings/{slug}/programme/people/{person}/merge',
      'POST /api/meetings/{slug}/programme/roles/{role}/replacement',
      'POST /api/meetings/{slug}/programme/sessions/{session}/fit',
      'POST /api/meetings/{slug}/programme/sessions/{session}/move',
      'POST /api/meetings/{slug}/programme/sessions/{session}/split',
      'POST /api/meetings/{slug}/recommendations/{number}/renewal',
      'POST /api/meetings/{slug}/recommendations/{number}/reports/{report}/acceptance',
      'POST /api/meetings/{slug}/recommendations/{number}/reports/{report}/refusal',
    ]);
    expect(document.paths['/api/my-part/roles/{role}']?.put?.parameters).toContainEqual(
      expect.objectContaining(isVersion),
    );
  });

  it('has a place for every name in an address', () => {
    for (const [name, { parameters = [] }] of operations()) {
      const inPath = parameters.flatMap((one) => ('name' in one && one.in === 'path' ? [one.name] : []));
      expect([name, inPath.sort()]).toEqual([name, [...name.matchAll(/\{(\w+)\}/g)].map(([, key]) => key!).sort()]);
    }
  });

  it('says where one has to have signed in, and by which cookie', async () => {
    expect(document.components?.securitySchemes).toEqual({
      'sign-in': { type: 'apiKey', in: 'cookie', name: '__Host-plenary' },
    });
    const open = namesOf(({ security = [{}] }) => security.some((scheme) => Object.keys(scheme).length === 0));
    for (const name of open) {
      const [method = '', path = ''] = name.split(' ');
      const { status } = await house.http[method.toLowerCase() as 'get'](path.replace(/\{\w+\}/g, 'x'));
      expect([name, status]).not.toEqual([name, 401]);
    }
    expect(open).toContain('POST /api/account/email/confirmation');
    expect(open).not.toContain('PUT /api/my-part/roles/{role}');
  });

  it('is a page that shows all of it, and how to ask', () => {
    expect(linesOf('PUT /api/my-part/roles/{role}')).toEqual([
      'Confirms or declines a role; whoever has answered may think again.',
      'needs a sign-in',
      'role (path, required)',
      'If-Match (header, required): The version that is changed, in quotes: &quot;3&quot;',
      'state (body, required): &quot;confirmed&quot; or &quot;declined&quot;',
      'reason (body): string',
      '200',
    ]);
    expect(linesOf('POST /api/meetings/import')).toContain('body: application/json, A meeting file');
    for (const word of ['If-Match: &quot;1&quot;', 'Origin: https://meetings.example.org', 'Idempotency-Key']) {
      expect(page).toContain(word);
    }
    for (const [, { summary }] of operations()) expect(page).toContain(summary);
  });
});
