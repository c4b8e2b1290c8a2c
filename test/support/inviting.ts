import type { InvitationSent, InvitationView } from '#contract/invitation';
import type { TestApp } from './app.js';
import { setNotices } from './notices.js';
import { draft, giveAddresses, organizerOf, release, smallMeeting } from './small-meeting.js';
import type { Visitor } from './visitor.js';

/** A mail of a meeting; its cause without the id in it. */
export interface WrittenMail {
  to: string;
  name: string;
  subject: string;
  text: string;
  cause: string;
  method: string | null;
  calendar: string;
}

let turn = 0;

/** A small meeting whose organizer invites people. */
export class Inviting {
  private constructor(
    private readonly house: TestApp,
    readonly slug: string,
    readonly organizer: Visitor,
  ) {}

  /** A new meeting with the people of {@link smallMeeting}, who have addresses; each release of it is told at once. */
  static async begin(house: TestApp, organizer = 'Olga'): Promise<Inviting> {
    turn += 1;
    setClock(house);
    const slug = `small-${turn}`;
    await draft(house, smallMeeting({ slug }));
    await giveAddresses(house, slug);
    const visitor = await organizerOf(house, slug, organizer);
    await setNotices(visitor, slug);
    return new Inviting(house, slug, visitor);
  }

  query<T = Record<string, unknown>>(sql: string, values: unknown[] = []): Promise<T[]> {
    return this.house.query<T>(sql, values);
  }

  /** Replaces the draft by the small meeting with a change. */
  async change(change: Parameters<typeof smallMeeting>[0]): Promise<void> {
    await draft(this.house, smallMeeting({ ...change, slug: this.slug }));
    await giveAddresses(this.house, this.slug);
  }

  /** The clock moves before each release, so that mails have an order. */
  async release(): Promise<void> {
    turn += 1;
    setClock(this.house);
    await release(this.house, this.slug);
  }

  get invitations(): string {
    return `/api/meetings/${this.slug}/invitations`;
  }

  async list(): Promise<InvitationView[]> {
    return (await this.organizer.get(this.invitations).expect(200)).body as InvitationView[];
  }

  /** The role of somebody, by the family name. */
  async roleOf(person: string, kind = 'speaker'): Promise<string> {
    const view = (await this.list()).find((one) => one.name === `Ms ${person}` && one.kind === kind);
    if (!view) throw new Error(`no role of ${person}`);
    return view.role;
  }

  async invite(...roles: string[]): Promise<InvitationSent[]> {
    turn += 1;
    setClock(this.house);
    return (await this.organizer.post(this.invitations, { roles }).expect(201)).body as InvitationSent[];
  }

  /** The mails of the meeting in the order in which they were written, from a place on, without those about access to it. */
  async mails(from = 0): Promise<WrittenMail[]> {
    const rows = await this.query<WrittenMail>(
      `SELECT recipient_address AS "to", recipient_name AS name, subject, text, cause, calendar_method AS method,
         calendar_text AS calendar
       FROM mail WHERE scope = (SELECT id FROM meeting WHERE slug = $1) AND cause NOT LIKE 'meeting-access%'
       ORDER BY created_at, recipient_address`,
      [this.slug],
    );
    return rows.slice(from).map((row) => ({ ...row, cause: row.cause.split(' ')[0] ?? '' }));
  }
}

function setClock({ clock }: TestApp): void {
  clock.set(new Date(Date.UTC(2031, 0, 1, 0, turn)).toISOString());
}
