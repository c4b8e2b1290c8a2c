import connectPgSimple from 'connect-pg-simple';
import type { Request } from 'express';
import session, { type Session, type SessionData } from 'express-session';
import type { Pool } from 'pg';

const tableName = 'sign_in_session';

/**
 * Sessions of browsers in PostgreSQL. A session that a request has found there is changed only where it is still there: one that
 * was ended in the meantime, by signing out or by a new sign-in, does not come back with a request that was under way.
 */
export class SignInStore extends connectPgSimple(session) {
  private readonly found = new WeakSet<SessionData>();

  constructor(
    private readonly pool: Pool,
    report: (message: string) => void,
  ) {
    super({
      pool,
      tableName,
      disableTouch: true,
      pruneSessionInterval: 60 * 60,
      errorLog: (message: unknown) => {
        report(String(message));
      },
    });
  }

  /** The one behind a request. */
  static of({ sessionStore }: Request): SignInStore {
    if (!(sessionStore instanceof SignInStore)) throw new Error('The request has passed no session of a sign-in');
    return sessionStore;
  }

  /** Express-session makes what it has found in the store into a session here, and a new session elsewhere. */
  override createSession(request: Request, data: SessionData): Session & SessionData {
    const created = super.createSession(request, data);
    this.found.add(created);
    return created;
  }

  override set(id: string, data: SessionData, done: (error?: unknown) => void = () => undefined): void {
    if (!this.found.has(data)) {
      super.set(id, data, done);
      return;
    }
    this.update(id, data).then(() => {
      done();
    }, done);
  }

  /**
   * Takes a value out of a session in one statement: of several requests that have found it there, one gets it.
   *
   * @returns whether it was still there as this request has found it
   */
  async takeOut<Key extends keyof SessionData>(id: string, key: Key, found: SessionData[Key]): Promise<boolean> {
    const statement = `UPDATE ${tableName} SET sess = (sess::jsonb - $2::text)::json
      WHERE sid = $1 AND sess::jsonb -> $2::text = $3::jsonb RETURNING sid`;
    const { rows } = await this.pool.query(statement, [id, key, JSON.stringify(found)]);
    return rows.length === 1;
  }

  private async update(id: string, data: SessionData): Promise<void> {
    const statement = `UPDATE ${tableName} SET sess = $2, expire = now() + $3 * interval '1 millisecond' WHERE sid = $1`;
    await this.pool.query(statement, [id, JSON.stringify(data), data.cookie.maxAge]);
  }
}
