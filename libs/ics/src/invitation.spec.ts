import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readWithIcalJs, readWithNodeIcal, readWithPython } from '../../../test/support/calendar-readers.js';
import { calendarOf, sessionEvent } from '../../../test/support/calendar-samples.js';
import { describeWith } from '../../../test/support/describe-with.js';
import { renderCalendar } from './calendar.js';
import type { Invitation } from './invitation.js';

const invitation: Invitation = {
  organizer: { name: 'Secretariat', address: 'secretariat@example.org' },
  attendee: {
    ...{ name: 'Ms Ama Mensah, PhD', address: 'ama@example.org' },
    ...{ role: 'CHAIR', status: 'NEEDS-ACTION', rsvp: true },
  },
};

function message(change: Partial<Invitation['attendee']> = {}, organizer = invitation.organizer): string {
  const attendee = { ...invitation.attendee, ...change };
  const { name, description, url, refreshMinutes, ...calendar } = calendarOf({ method: 'REQUEST' });
  return renderCalendar({ ...calendar, events: [{ ...sessionEvent, invitation: { organizer, attendee } }] });
}

const linesOf = (text: string) => text.replaceAll('\r\n ', '').split('\r\n');
const peopleIn = (text: string) => linesOf(text).filter((line) => /^(ATTENDEE|ORGANIZER)/.test(line));

describe('an invitation', () => {
  it('names its method, the organizer and the one attendee', () => {
    expect(linesOf(message())).toEqual(expect.arrayContaining(['METHOD:REQUEST', 'SEQUENCE:2']));
    expect(peopleIn(message())).toEqual([
      'ORGANIZER;CN="Secretariat":mailto:secretariat@example.org',
      'ATTENDEE;ROLE=CHAIR;CUTYPE=INDIVIDUAL;PARTSTAT=NEEDS-ACTION;RSVP=TRUE;CN="Ms Ama Mensah, PhD":MAILTO:ama@example.org',
    ]);
  });

  it.each([
    ['REQ-PARTICIPANT', 'ACCEPTED', false],
    ['OPT-PARTICIPANT', 'DECLINED', false],
  ] as const)('has the role %s and the status %s', (role, status, rsvp) => {
    expect(peopleIn(message({ role, status, rsvp }))[1]).toContain(
      `;ROLE=${role};CUTYPE=INDIVIDUAL;PARTSTAT=${status};`,
    );
  });

  it('keeps a name inside its quotes, whatever the name holds', () => {
    const pieces = fc.constantFrom('"', '\\', '^n', '\r\n', ';', ':', ',', 'ATTENDEE:mailto:eve@example.org', '\u2028');
    const anyName = fc.string({ unit: fc.oneof(pieces, fc.string({ unit: 'binary', maxLength: 3 })) });
    fc.assert(
      fc.property(anyName, anyName, (name, secretariat) => {
        const people = peopleIn(message({ name }, { ...invitation.organizer, name: secretariat }));
        expect(people.map((line) => line.split('"').length)).toEqual([3, 3]);
        expect(people.map((line) => line.slice(line.lastIndexOf('"')).toLowerCase())).toEqual([
          '":mailto:secretariat@example.org',
          '":mailto:ama@example.org',
        ]);
      }),
    );
  });
});

describeWith(['icalendar'], 'an invitation, read by other programs,', () => {
  it('has one organizer and one attendee and is the same event', () => {
    const text = message({ name: 'Ms "Ama"; Mensah\r\nBcc: eve' });
    const [python] = readWithPython([text]);
    const icalJs = readWithIcalJs(text);
    for (const { properties } of [icalJs, python!]) {
      expect(properties.filter((name) => /ATTENDEE|ORGANIZER|BCC/.test(name)).sort()).toEqual([
        'VEVENT.ATTENDEE',
        'VEVENT.ORGANIZER',
      ]);
    }
    expect(python?.events).toEqual(icalJs.events);
    expect(readWithNodeIcal(text).events).toEqual(icalJs.events);
  });
});
