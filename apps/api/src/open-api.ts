import type { NestExpressApplication } from '@nestjs/platform-express';
import { DocumentBuilder, SwaggerModule } from '@nestjs/swagger';
import { createHash } from 'node:crypto';
import { apiReferencePage } from './pages/api-reference.page.js';
import { STYLE_SHEET, type StyleSheet } from './pages/style-sheet.js';
import { Representation, revalidate } from './platform/http/representation.js';

/** Serves the OpenAPI document at `/api/openapi.json` and a page made from it at `/api/docs`. */
export function serveOpenApi(app: NestExpressApplication): void {
  const description =
    'Meetings from the draft to the release: programmes, people, invitations, documents and calendars. ' +
    'Errors are application/problem+json.';
  const config = new DocumentBuilder()
    .setOpenAPIVersion('3.1.0')
    .setTitle('Plenary API')
    .setDescription(description)
    .setVersion('1')
    .build();
  const document = SwaggerModule.createDocument(app, config);
  const { path } = app.get<StyleSheet>(STYLE_SHEET, { strict: false });
  const served = {
    '/api/openapi.json': text(JSON.stringify(document), 'application/json; charset=utf-8'),
    '/api/docs': text(apiReferencePage(document, path), 'text/html; charset=utf-8'),
  };
  const adapter = app.getHttpAdapter();
  for (const [address, representation] of Object.entries(served)) {
    adapter.get(address, (_request: unknown, response: unknown) => {
      adapter.reply(response, representation);
    });
  }
}

function text(body: string, type: string): Representation {
  const sha256 = createHash('sha256').update(body).digest('hex');
  return new Representation(body, { 'Content-Type': type, ETag: `W/"${sha256}"`, 'Cache-Control': revalidate });
}
