import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { startTestApp, type TestApp } from '../support/app.js';
import { readWithIcalJs } from '../support/calendar-readers.js';
import { Inviting, type WrittenMail } from '../support/inviting.js';
import { asked, panel } from '../support/small-meeting.js';

let house: TestApp;
let meeting: Inviting;

beforeAll(async () => {
  house = await startTestApp();
});
afterAll(() => house.close());

beforeEach(async () => {
  meeting = await Inviting.begin(house);
});

const giveBen = (address: string) =>
  meeting.query(
    `UPDATE person SET email = $2 FROM meeting_person, meeting
     WHERE meeting_person.person_id = person.id AND meeting.id = meeting_person.meeting_id AND meeting.slug = $1
       AND person.family_name = 'Ben'`,
    [meeting.slug, address],
  );

/** What the calendar part says, and to whom. */
function told({ calendar, method }: WrittenMail) {
  const { events, properties } = readWithIcalJs(calendar);
  const lines = calendar.replaceAll('\r\n ', '').split('\r\n');
  return {
    method,
    written: lines.find((line) => line.startsWith('METHOD:'))?.slice(7),
    events: events.map(({ uid, sequence, start, status }) => ({ uid, sequence, start, status })),
    attendees: lines.filter((line) => line.startsWith('ATTENDEE')),
    organizers: properties.filter((property) => property === 'VEVENT.ORGANIZER').length,
  };
}

describe('the calendar part', () => {
  it('has the UID and SEQUENCE of the public calendar, one organizer and one attendee', async () => {
    await meeting.release();
    await meeting.change({ plenary: { start: '2031-05-06T08:30' } });
    await meeting.release();
    const roles = [
      await meeting.roleOf('Ama', 'moderator'),
      await meeting.roleOf('Ama', 'noteTaker'),
      await meeting.roleOf('Ben'),
    ];
    await meeting.query(`UPDATE role SET state = 'confirmed' WHERE id = $1`, [roles[2]]);
    await meeting.invite(...roles);
    const feed = readWithIcalJs((await house.http.get(`/meetings/${meeting.slug}/calendar.ics`).expect(200)).text);
    const events = Object.fromEntries(
      feed.events.map(({ uid, sequence, start, status }) => [uid, { uid, sequence, start, status }]),
    );
    const all = (await meeting.mails())
      .map(told)
      .sort((a, b) => ((a.attendees[0] ?? '') < (b.attendees[0] ?? '') ? -1 : 1));
    expect(all).toEqual([
      {
        ...{ method: 'REQUEST', written: 'REQUEST', organizers: 1 },
        events: [events[`${meeting.slug}.plenary@plenary`]],
        attendees: [attendee('CHAIR', 'NEEDS-ACTION', 'TRUE', 'Ms Ama', 'ama')],
      },
      {
        ...{ method: 'REQUEST', written: 'REQUEST', organizers: 1 },
        events: [events[`${meeting.slug}.breakout@plenary`]],
        attendees: [attendee('OPT-PARTICIPANT', 'NEEDS-ACTION', 'TRUE', 'Ms Ama', 'ama')],
      },
      {
        ...{ method: 'REQUEST', written: 'REQUEST', organizers: 1 },
        events: [events[`${meeting.slug}.plenary@plenary`]],
        attendees: [attendee('REQ-PARTICIPANT', 'ACCEPTED', 'FALSE', 'Ms Ben', 'ben')],
      },
    ]);
    expect(events[`${meeting.slug}.plenary@plenary`]?.sequence).toBe(1);
  });

  it('follows the session: REQUEST, update, CANCEL, under one UID and with rising SEQUENCE', async () => {
    await meeting.release();
    await meeting.invite(await meeting.roleOf('Ben', 'rapporteur'));
    await meeting.change({ breakout: { start: '2031-05-06T10:45' } });
    await meeting.query(`UPDATE role SET state = 'invited' WHERE kind = 'rapporteur'`);
    await meeting.release();
    await meeting.change({ breakout: null });
    await meeting.release();
    const all = await meeting.mails();
    const uid = `${meeting.slug}.breakout@plenary`;
    expect(all.map((mail) => told(mail)).map(({ method, events }) => [method, ...events])).toEqual([
      ['REQUEST', { uid, sequence: 0, start: '2031-05-06T08:30:00Z', status: 'CONFIRMED' }],
      ['REQUEST', { uid, sequence: 1, start: '2031-05-06T08:45:00Z', status: 'CONFIRMED' }],
      ['CANCEL', { uid, sequence: 2, start: '2031-05-06T08:45:00Z', status: 'CANCELLED' }],
    ]);
    expect(all.map(({ subject }) => subject)).toEqual([
      'Invitation: Rapporteur, Means – Small 1',
      'Changed: Rapporteur, Means – Small 1',
      'Cancelled: Rapporteur, Means – Small 1',
    ]);
    expect(all[1]?.text).toContain('10.45–12.00');
    expect(all[1]?.text).toContain('Until now:\n\nWhen: Tuesday, 6 May 2031, 10.30–12.00');
    const open = 'You have not answered yet. Please confirm or decline at https://meetings.example.org/my-part.';
    expect(all.map(({ text }) => [text.includes('\n\nAbout this release: note\n\n'), text.includes(open)])).toEqual([
      [false, false],
      [true, true],
      [true, false],
    ]);
  });

  it('says nothing where a release changes nothing that a calendar shows', async () => {
    await meeting.release();
    await meeting.invite(await meeting.roleOf('Ben'), await meeting.roleOf('Ama', 'moderator'));
    await meeting.change({ meeting: { theme: 'Another theme' }, breakout: { title: 'Other means' } });
    await meeting.release();
    expect(await meeting.mails(2)).toEqual([]);
  });

  it('comes with the first release to those who were invited before it', async () => {
    await meeting.invite(await meeting.roleOf('Ben'));
    await meeting.release();
    const [first, second, ...others] = await meeting.mails();
    expect(others).toEqual([]);
    expect([first?.method, second?.method, second?.subject]).toEqual([
      null,
      'REQUEST',
      'For your calendar: Speaker, Session 1: Evidence – Small 1',
    ]);
  });

  it('takes a replaced speaker’s entry back, and the new one is invited', async () => {
    await meeting.release();
    await meeting.invite(await meeting.roleOf('Ben'));
    await meeting.change({ plenary: { items: panel(asked('dora'), asked('cleo')) } });
    expect(await meeting.mails(1)).toEqual([]);
    await meeting.release();
    await meeting.invite(await meeting.roleOf('Dora'));
    const rest = await meeting.mails(1);
    expect(rest.map(({ to, method }) => [to, method])).toEqual([
      ['ben@example.org', 'CANCEL'],
      ['dora@example.org', 'REQUEST'],
    ]);
    // Nobody says that the session is off: one person alone is no longer wanted.
    expect(rest.map((mail) => told(mail).events)).toEqual([
      [{ uid: `${meeting.slug}.plenary@plenary`, sequence: 1, start: '2031-05-06T07:00:00Z', status: '' }],
      [{ uid: `${meeting.slug}.plenary@plenary`, sequence: 0, start: '2031-05-06T07:00:00Z', status: 'CONFIRMED' }],
    ]);
  });

  it('is taken back from who declines, once, and comes again to who confirms after all', async () => {
    await meeting.release();
    const role = await meeting.roleOf('Ben');
    await meeting.invite(role);
    const ben = (state: 'declined' | 'confirmed') => ({
      items: panel({ person: 'ben', capacity: 'Chair of the Process', state }, asked('cleo')),
    });
    for (const theme of ['one', 'two']) {
      await meeting.change({ meeting: { theme }, plenary: ben('declined') });
      await meeting.release();
    }
    await meeting.change({ plenary: ben('confirmed') });
    await meeting.release();
    expect((await meeting.mails(1)).map((mail) => [mail.method, told(mail).events[0]?.sequence])).toEqual([
      ['CANCEL', 1],
      ['REQUEST', 2],
    ]);
  });

  it('stays while another role in the session stands', async () => {
    const both = { moderators: [asked('ben')] };
    await meeting.change({ plenary: both });
    await meeting.release();
    await meeting.invite(await meeting.roleOf('Ben', 'moderator'), await meeting.roleOf('Ben'));
    await meeting.change({ plenary: { ...both, items: panel(asked('cleo')) } });
    await meeting.release();
    await meeting.change({ plenary: { moderators: [], items: panel(asked('cleo')) } });
    await meeting.release();
    expect((await meeting.mails(2)).map(({ method, subject }) => [method, subject])).toEqual([
      [null, 'Cancelled: Speaker, Session 1: Evidence – Small 1'],
      ['CANCEL', 'Cancelled: Moderator, Session 1: Evidence – Small 1'],
    ]);
  });

  it('is taken back once from a wrong address to which two roles in the session went', async () => {
    await meeting.change({ plenary: { moderators: [asked('ben')] } });
    await meeting.release();
    const roles = [await meeting.roleOf('Ben', 'moderator'), await meeting.roleOf('Ben')];
    await meeting.invite(...roles);
    await giveBen('right@example.org');
    await meeting.invite(...roles);
    const withdrawn = (await meeting.mails(2)).filter(({ cause }) => cause === 'invitation-moved');
    expect(withdrawn.map(({ to }) => to)).toEqual(['ben@example.org', 'ben@example.org']);
    expect(withdrawn.map(({ method }) => method).sort()).toEqual(['CANCEL', null]);
  });

  it('outnumbers what an address was told before, where a role moves away from it and back', async () => {
    await meeting.release();
    const role = await meeting.roleOf('Ben');
    for (const address of ['ben@example.org', 'wrong@example.org', 'ben@example.org', 'wrong@example.org']) {
      await giveBen(address);
      await meeting.invite(role);
    }
    const toBen = (await meeting.mails()).filter(({ to }) => to === 'ben@example.org');
    expect(toBen.map((mail) => [mail.method, told(mail).events[0]?.sequence])).toEqual([
      ['REQUEST', 0],
      ['CANCEL', 1],
      ['REQUEST', 2],
      ['CANCEL', 3],
    ]);
  });

  it('moves with an account to its new address when a release has something to tell', async () => {
    await meeting.release();
    const roles = [await meeting.roleOf('Ben'), await meeting.roleOf('Ben', 'rapporteur')];
    await meeting.invite(...roles);
    await meeting.query(`UPDATE account SET email = 'ben@new.example.org' WHERE email = 'ben@example.org'`);
    await meeting.change({ plenary: { room: 'side' } });
    await meeting.release();
    await meeting.change({ plenary: { room: 'main', items: panel(asked('cleo')) } });
    await meeting.release();
    const rest = (await meeting.mails(2)).map((mail) => [mail.to, mail.method, told(mail).events[0]?.sequence]);
    expect(rest).toEqual([
      ['ben@example.org', 'CANCEL', 1],
      ['ben@new.example.org', 'REQUEST', 1],
      ['ben@new.example.org', 'CANCEL', 2],
    ]);
    expect((await meeting.mails(2)).map(({ subject }) => subject)).toEqual([
      'New address: Speaker, Session 1: Evidence – Small 1',
      'For your calendar: Speaker, Session 1: Evidence – Small 1',
      'Cancelled: Speaker, Session 1: Evidence – Small 1',
    ]);
    await meeting.query(`UPDATE account SET email = 'ben@example.org' WHERE email = 'ben@new.example.org'`);
  });

  it('is not repeated where only the room of one’s group has changed, which a mail says all the same', async () => {
    await meeting.release();
    await meeting.invite(await meeting.roleOf('Ben', 'rapporteur'));
    const group = { number: 1, name: 'North', rapporteurs: [asked('ben')], noteTakers: [asked('ama')], room: 'side' };
    await meeting.change({ breakout: { groups: [group] } });
    await meeting.release();
    const [mail, ...others] = await meeting.mails(1);
    expect(others).toEqual([]);
    expect([mail?.method, mail?.subject]).toEqual([null, 'Changed: Rapporteur, Means – Small 1']);
    expect(mail?.text).toContain('Where: Room 4, Palais');
    await meeting.change({ breakout: { groups: [group] }, meeting: { theme: 'Another' } });
    await meeting.release();
    expect(await meeting.mails(2)).toEqual([]);
  });

  it('is missing where a role is taken away that no release has shown; the mail comes with the next release', async () => {
    await meeting.invite(await meeting.roleOf('Ben'));
    await meeting.change({ plenary: { items: panel(asked('cleo')) } });
    expect(await meeting.mails(1)).toEqual([]);
    await meeting.release();
    expect((await meeting.mails(1)).map(({ to, method, subject }) => [to, method, subject])).toEqual([
      ['ben@example.org', null, 'Cancelled: Speaker, Session 1: Evidence – Small 1'],
    ]);
  });

  it('holds hostile names and titles as texts, and no line of their own', async () => {
    const hostile = 'x"; ROLE=CHAIR:mailto:eve@example.org, ATTENDEE:mailto:eve@example.org\\n^n\'';
    const people = ['ama', 'ben', 'cleo'].map((id) => ({ id, familyName: `${id} ${hostile}` }));
    await meeting.change({
      people,
      plenary: { title: hostile, items: panel(asked('ben', hostile)) },
      meeting: { organizer: hostile, shortTitle: hostile },
    });
    // A file refuses line breaks; whatever else writes to the table is not trusted either.
    await meeting.query(`UPDATE person SET family_name = E'ben\\r\\nATTENDEE:mailto:eve@example.org\\r\\nBcc: eve@example.org'
      WHERE family_name LIKE 'ben x%'`);
    await meeting.query(`UPDATE role SET capacity = E'y\\r\\nBcc: eve@example.org' WHERE capacity = $1`, [hostile]);
    await meeting.release();
    const invitees = await meeting.list();
    await meeting.invite(
      invitees.find(({ email, kind }) => email === 'ben@example.org' && kind === 'speaker')?.role ?? '',
    );
    const [mail] = await meeting.mails();
    expect(mail?.to).toBe('ben@example.org');
    expect(`${mail?.subject} ${mail?.name}`).not.toMatch(/[\r\n]/);
    const { properties, events } = readWithIcalJs(mail?.calendar ?? '');
    expect(properties.filter((name) => /ATTENDEE|ORGANIZER|BCC/.test(name)).sort()).toEqual([
      'VEVENT.ATTENDEE',
      'VEVENT.ORGANIZER',
    ]);
    expect(events[0]?.summary).toBe(`Session 1: ${hostile}`);
    const lines = (mail?.calendar ?? '').replaceAll('\r\n ', '').split('\r\n');
    expect(lines.filter((line) => /^(ATTENDEE|ORGANIZER)/.test(line)).map((line) => line.split('"').length)).toEqual([
      3, 3,
    ]);
    expect(lines.find((line) => line.startsWith('ATTENDEE'))).toMatch(/:mailto:ben@example\.org$/i);
  });
});

function attendee(role: string, status: string, rsvp: string, name: string, person: string): string {
  return `ATTENDEE;ROLE=${role};CUTYPE=INDIVIDUAL;PARTSTAT=${status};RSVP=${rsvp};CN="${name}":MAILTO:${person}@example.org`;
}
