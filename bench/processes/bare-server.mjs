import { Buffer } from 'node:buffer';
import { createServer } from 'node:http';
import express from 'express';
import { answer } from './answer.mjs';

const makers = { express: expressListener, http: plainListener };

/** Serves one answer, under any address, and tells its port. */
answer(({ kind, headers, body }) => {
  const server = createServer(makers[kind](headers, Buffer.from(body)));
  process.on('disconnect', () => {
    server.close();
    server.closeAllConnections();
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve({ port: server.address().port }));
  });
});

/** Express answers 304 of its own accord. */
function expressListener(headers, body) {
  const app = express();
  app.disable('x-powered-by');
  app.get(/.*/, (_request, response) => {
    response.set(headers).send(body);
  });
  return app;
}

function plainListener(headers, body) {
  return (request, response) => {
    const fresh = request.headers['if-none-match'] === headers.etag;
    const length = fresh ? {} : { 'Content-Length': body.length };
    response.writeHead(fresh ? 304 : 200, { ...headers, ...length });
    response.end(fresh ? undefined : body);
  };
}
