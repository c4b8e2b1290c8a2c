import type { NestExpressApplication } from '@nestjs/platform-express';
import { DocumentBuilder, SwaggerModule } from '@nestjs/swagger';
import { createHash } from 'node:crypto';
import { signInCookieName } from './accounts/sign-in/sign-in-session.js';
import { apiExample, apiIntroduction } from './pages/api-introduction.js';
import { apiReferencePage } from './pages/api-reference.page.js';
import { STYLE_SHEET, type StyleSheet } from './pages/style-sheet.js';
import { signInScheme } from './platform/http/access.js';
import { Representation, revalidate } from './platform/http/representation.js';

/** Where people find the site. */
interface Site {
  baseUrl: string;
  /** Whether that is by HTTPS. */
  secure: boolean;
}

/** Serves the OpenAPI document at `/api/openapi.json` and a page made from it at `/api/docs`. */
export function serveOpenApi(app: NestExpressApplication, site: Site): void {
  const { baseUrl } = site;
  const document = SwaggerModule.createDocument(app, descriptionOf(site));
  const { path } = app.get<StyleSheet>(STYLE_SHEET, { strict: false });
  const page = apiReferencePage(document, { styleSheet: path, baseUrl });
  const served = {
    '/api/openapi.json': text(JSON.stringify(document), 'application/json; charset=utf-8'),
    '/api/docs': text(page, 'text/html; charset=utf-8'),
  };
  const adapter = app.getHttpAdapter();
  for (const [address, representation] of Object.entries(served)) {
    adapter.get(address, (_request: unknown, response: unknown) => {
      adapter.reply(response, representation);
    });
  }
}

function descriptionOf({ baseUrl, secure }: Site): Parameters<typeof SwaggerModule.createDocument>[1] {
  const example = `\`\`\`sh\n${apiExample(baseUrl)}\n\`\`\``;
  return new DocumentBuilder()
    .setOpenAPIVersion('3.1.0')
    .setTitle('Plenary API')
    .setDescription([...apiIntroduction, example].join('\n\n'))
    .setVersion('1')
    .addServer(baseUrl)
    .addCookieAuth(signInCookieName(secure), undefined, signInScheme)
    .build();
}

function text(body: string, type: string): Representation {
  const sha256 = createHash('sha256').update(body).digest('hex');
  return new Representation(body, { 'Content-Type': type, ETag: `W/"${sha256}"`, 'Cache-Control': revalidate });
}
