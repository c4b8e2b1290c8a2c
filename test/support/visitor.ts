import type { IncomingMessage } from 'node:http';
import { json } from 'node:stream/consumers';
import supertest, { type Test } from 'supertest';

/** Of a stream, which has no end, there is no body; the answer comes with its head. Anything else is read as JSON. */
function beginning(response: supertest.Response, done: (error: Error | null, body?: unknown) => void): void {
  const stream = response as unknown as IncomingMessage;
  if (stream.headers['content-type']?.startsWith('text/event-stream')) {
    done(null, {});
    stream.destroy();
    return;
  }
  json(stream).then(
    (body) => {
      done(null, body);
    },
    (error: unknown) => {
      done(error as Error);
    },
  );
}

/** Somebody who uses the site with a browser's manners: keeps its cookie and says where each request comes from. */
export class Visitor {
  private readonly http: ReturnType<typeof supertest>;
  cookie: string | undefined;

  /**
   * @param origin where the server listens
   * @param baseUrl under which people reach it
   */
  constructor(
    origin: string,
    private readonly baseUrl = 'https://meetings.example.org',
  ) {
    this.http = supertest(origin);
  }

  request(method: 'get' | 'head' | 'post' | 'put' | 'patch' | 'delete', path: string): Test {
    const request = this.http[method](path);
    if (/\/events(\?|$)/.test(path)) void request.buffer(true).parse(beginning);
    if (this.cookie !== undefined) void request.set('Cookie', this.cookie);
    if (method !== 'get' && method !== 'head') void request.set('Origin', this.baseUrl);
    void request.on('response', ({ headers }: { headers: Record<string, unknown> }) => {
      this.keep(headers['set-cookie'] as string[] | undefined);
    });
    return request;
  }

  get(path: string): Test {
    return this.request('get', path);
  }

  post(path: string, body: object = {}): Test {
    return this.request('post', path).send(body);
  }

  put(path: string, body: object): Test {
    return this.request('put', path).send(body);
  }

  patch(path: string, body: object): Test {
    return this.request('patch', path).send(body);
  }

  delete(path: string): Test {
    return this.request('delete', path);
  }

  async signIn(email: string, password: string): Promise<this> {
    await this.post('/api/session', { email, password }).expect(201);
    return this;
  }

  private keep(cookies: string[] | undefined): void {
    for (const cookie of cookies ?? []) {
      const [pair = ''] = cookie.split(';');
      this.cookie = pair.endsWith('=') ? undefined : pair;
    }
  }
}
