const minutesEach = 30;
const opensAt = 9 * 60;
const people = 240;
const subjects = ['Data', 'Return', 'Skills', 'Diaspora', 'Borders', 'Health', 'Climate', 'Labour', 'Youth'];

/**
 * An invented draft in which so many sessions are held on one day, in so many rooms, one after the other in each; with a mistake here
 * and there, as a draft has them, and the same in every run.
 *
 * @param {{ sessions: number, rooms: number }} size at most thirty sessions a room
 */
export function crowdedDay(size) {
  const { sessions, rooms } = size;
  return {
    format: 'grcp-meeting/1',
    meeting: {
      slug: 'crowded-day',
      shortTitle: 'Crowded',
      title: 'A crowded day',
      startDate: '2031-05-06',
      endDate: '2031-05-06',
      timeZone: 'Europe/Zurich',
      language: 'en',
    },
    rooms: Array.from({ length: rooms }, (_, index) => ({ id: `room-${index}`, name: `Room ${index + 1}` })),
    people: Array.from({ length: people }, (_, index) => ({
      id: `person-${index}`,
      honorific: index % 2 === 0 ? 'Ms' : 'Mr',
      givenName: `Given ${index}`,
      familyName: `Name ${index}`,
    })),
    sessions: Array.from({ length: sessions }, (_, index) => sessionAt(index, size)),
    guide: [],
  };
}

/** All but the last, in which the others report. */
function sessionAt(index, { sessions, rooms }) {
  const start = opensAt + Math.floor(index / rooms) * minutesEach;
  // One session in forty lasts into the next.
  const late = index % 40 === 7 ? 10 : 0;
  const base = {
    id: `session-${index}`,
    title: `${subjects[index % subjects.length]} and what follows from it, part ${Math.floor(index / subjects.length) + 1}`,
    room: `room-${index % rooms}`,
  };
  if (index === sessions - 1) {
    const last = opensAt + Math.ceil(sessions / rooms) * minutesEach;
    const moderators = [roleAt(index, 0)];
    return {
      ...base,
      kind: 'plenary',
      ...times(last, last + minutesEach),
      moderators,
      items: [{ kind: 'groupReports' }],
    };
  }
  const groups = [1, 2].map((number) => groupAt(index, number));
  return { ...base, kind: 'breakout', ...times(start, start + minutesEach + late), groups };
}

function groupAt(index, number) {
  return {
    number,
    name: `Group ${number}`,
    coFacilitators: [roleAt(index, number * 2)],
    rapporteurs: [roleAt(index, number * 2 + 1)],
  };
}

/** Nobody is needed twice in neighbouring rooms, but for a few. */
function roleAt(session, role) {
  return { person: `person-${(session * 6 + role) % people}`, ...(session % 9 === 0 && { state: 'invited' }) };
}

function times(start, end) {
  return { start: `2031-05-06T${clock(start)}`, end: `2031-05-06T${clock(end)}` };
}

/** @param minutes since midnight */
function clock(minutes) {
  return new Date(minutes * 60_000).toISOString().slice(11, 16);
}
