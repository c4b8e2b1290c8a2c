import { ICalAttendeeRole, ICalAttendeeStatus, ICalAttendeeType, type ICalEventData } from 'ical-generator';
import { printableText } from './text-value.js';

/** Somebody by the name that is shown and by a mail address in ASCII. */
interface CalendarUser {
  name: string;
  /** With nothing in it that a `mailto` URI would have to encode (RFC 6068 §2). */
  address: string;
}

/** Who asks whom to take part (RFC 5545 §3.8.4.1, §3.8.4.3). A message names the one person to whom it goes. */
export interface Invitation {
  organizer: CalendarUser;
  attendee: CalendarUser & {
    role: 'CHAIR' | 'REQ-PARTICIPANT' | 'OPT-PARTICIPANT';
    status: 'NEEDS-ACTION' | 'ACCEPTED' | 'DECLINED';
    /** Whether an answer is asked for. */
    rsvp: boolean;
  };
}

/** Organizer and attendee as ical-generator takes them. */
export function invitationData({ organizer, attendee }: Invitation): Pick<ICalEventData, 'organizer' | 'attendees'> {
  return {
    organizer: { name: commonName(organizer), email: organizer.address },
    attendees: [
      {
        name: commonName(attendee),
        email: attendee.address,
        type: ICalAttendeeType.INDIVIDUAL,
        role: ICalAttendeeRole[roleNames[attendee.role]],
        status: ICalAttendeeStatus[statusNames[attendee.status]],
        rsvp: attendee.rsvp,
      },
    ],
  };
}

const roleNames = { CHAIR: 'CHAIR', 'REQ-PARTICIPANT': 'REQ', 'OPT-PARTICIPANT': 'OPT' } as const;
const statusNames = { 'NEEDS-ACTION': 'NEEDSACTION', ACCEPTED: 'ACCEPTED', DECLINED: 'DECLINED' } as const;

/**
 * A name as the value of CN, or the address where there is none. A quoted value has no way to hold a quote or a line break (RFC 5545 §3.2); the library writes a
 * backslash twice; and a caret means something to the readers that know RFC 6868, and nothing to the others.
 */
function commonName({ name, address }: CalendarUser): string {
  const written = printableText(name)
    .replace(/["\\^]/g, "'")
    .replace(/\s+/g, ' ')
    .trim();
  return written === '' ? address : written;
}
