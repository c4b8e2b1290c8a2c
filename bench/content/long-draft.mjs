const sessionsEachDay = 10;
const parallel = 5;
const people = 900;
const rooms = 12;

/**
 * An invented draft of so many sessions, ten a day, of which the breakouts are held five at a time; with a mistake here and there,
 * as a draft has them, and the same in every run.
 *
 * @param {number} count up to 3650
 */
export function longDraft(count) {
  return {
    format: 'grcp-meeting/1',
    meeting: {
      slug: 'long-draft',
      shortTitle: 'Long',
      title: 'A long draft',
      startDate: '2027-01-01',
      endDate: dateOf(Math.ceil(count / sessionsEachDay) - 1),
      timeZone: 'Europe/Zurich',
      language: 'en',
    },
    rooms: Array.from({ length: rooms }, (_, index) => ({ id: `room-${index}`, name: `Room ${index}` })),
    people: Array.from({ length: people }, (_, index) => ({
      id: `person-${index}`,
      honorific: index % 2 === 0 ? 'Ms' : 'Mr',
      familyName: `Name ${index}`,
    })),
    sessions: Array.from({ length: count }, (_, index) => sessionAt(index)),
    guide: [],
  };
}

/** Of each ten the first five follow one another, the others are held side by side in the afternoon. */
function sessionAt(index) {
  const place = index % sessionsEachDay;
  const date = dateOf(Math.floor(index / sessionsEachDay));
  const isBreakout = place >= sessionsEachDay - parallel;
  const hour = isBreakout ? 15 : 9 + place;
  // One session in twenty begins before the one before it has ended.
  const early = index % 20 === 3 ? 20 : 0;
  const base = {
    id: `session-${index}`,
    title: `Session ${index}`,
    start: `${date}T${clock(hour * 60 - early)}`,
    end: `${date}T${clock(hour * 60 + 50)}`,
    room: `room-${isBreakout ? place : index % 2}`,
  };
  return isBreakout
    ? { ...base, kind: 'breakout', groups: groupsAt(index) }
    : { ...base, kind: 'plenary', ...rolesAt(index) };
}

function rolesAt(index) {
  return {
    moderators: [roleAt(index, 0)],
    items: [
      { kind: 'presentation', minutes: 15, speakers: [roleAt(index, 1)] },
      { kind: 'panel', minutes: 30, speakers: [roleAt(index, 2), roleAt(index, 3), roleAt(index, 4)] },
    ],
  };
}

function groupsAt(index) {
  return [1, 2].map((number) => ({
    number,
    name: `Group ${number}`,
    coFacilitators: [roleAt(index, number)],
    rapporteurs: [roleAt(index, number + 2)],
  }));
}

function roleAt(session, role) {
  return { person: `person-${(session * 7 + role * 131) % people}`, ...(session % 9 === 0 && { state: 'invited' }) };
}

/** @param minutes since midnight */
function clock(minutes) {
  return new Date(minutes * 60_000).toISOString().slice(11, 16);
}

function dateOf(day) {
  return new Date(Date.UTC(2027, 0, 1 + day)).toISOString().slice(0, 10);
}
