import type { StepView } from '#contract/history';
import type { GroupView, ItemView, ProgrammeView, SessionView } from '#contract/programme-view';
import type { Test } from 'supertest';
import type { TestApp } from './app.js';
import { draft, organizerOf, smallMeeting } from './small-meeting.js';
import type { Visitor } from './visitor.js';

let turn = 0;

/** A new small meeting, and its organizers at work on it. */
export class EditingDesk {
  private constructor(
    readonly house: TestApp,
    readonly slug: string,
    readonly olga: Visitor,
    readonly mona: Visitor,
  ) {}

  static async open(house: TestApp, change: Parameters<typeof smallMeeting>[0] = {}): Promise<EditingDesk> {
    turn += 1;
    const slug = `desk-${turn}`;
    await draft(house, smallMeeting({ ...change, slug }));
    return new EditingDesk(house, slug, await organizerOf(house, slug), await organizerOf(house, slug, 'Mona'));
  }

  get meeting(): string {
    return `/api/meetings/${this.slug}`;
  }

  /** A request to the programme, as whoever has read this version; the first organizer makes it. */
  send(method: 'post' | 'put' | 'patch' | 'delete', path: string, body: object, version: number, by = this.olga): Test {
    return by.request(method, `${this.meeting}/programme${path}`).set('If-Match', `"${version}"`).send(body);
  }

  async programme(): Promise<ProgrammeView> {
    return (await this.olga.get(`${this.meeting}/programme`).expect(200)).body as ProgrammeView;
  }

  async session(id = 'plenary'): Promise<SessionView> {
    return (await this.programme()).sessions.find((session) => session.id === id)!;
  }

  async item(): Promise<ItemView> {
    return (await this.session()).items[0]!;
  }

  async group(): Promise<GroupView> {
    return (await this.session('breakout')).groups[0]!;
  }

  async file(): Promise<unknown> {
    return (await this.olga.get(`${this.meeting}/file`).expect(200)).body;
  }

  async history(query = ''): Promise<StepView[]> {
    return (await this.olga.get(`${this.meeting}/history${query}`).expect(200)).body as StepView[];
  }

  /** Renames a session; the step is the answer. */
  async rename(title: string, by = this.olga, id = 'plenary'): Promise<string> {
    const { version } = await this.session(id);
    const answer = await this.send('patch', `/sessions/${id}`, { title }, version, by).expect(200);
    return (answer.body as { step: string }).step;
  }

  undo(step: string, by = this.olga): Test {
    return by.post(`${this.meeting}/history/steps/${step}/undo`);
  }
}

/** Why something was refused, and with which status. */
export async function refusalIn(request: Test): Promise<[status: number, code: unknown]> {
  const answer = await request;
  return [answer.status, (answer.body as { code?: unknown }).code];
}
