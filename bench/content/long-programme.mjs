import { freeze } from '../../dist/apps/api/src/publishing/freeze.js';
import { checkMeetingFile } from '../../dist/libs/contract/src/read-meeting-file.js';
import { edition } from './edition.mjs';
import { inventedName } from './invented-name.mjs';

const hours = ['09', '10', '11', '12', '14', '15', '16', '17'];
const speakersEach = 4;

const deeds = ['Strengthening', 'Financing', 'Measuring', 'Coordinating', 'Renewing', 'Sharing', 'Protecting'];
const matters = ['labour migration', 'border governance', 'diaspora engagement', 'data on mobility', 'free movement'];
const places = ['across regions', 'at the national level', 'after disasters', 'between cities', 'in practice'];
const posts = [
  'Director',
  'Senior Adviser',
  'Permanent Representative',
  'Programme Officer',
  'Minister',
  'Head of Unit',
];
const offices = [
  'Department of Migration',
  'Ministry of the Interior',
  'Ministry of Labour',
  'Permanent Mission in Geneva',
];
const capacities = ['for the Chair of the regional process', 'Co-Chair of the dialogue', 'for the Secretariat'];

/**
 * An invented programme of eight sessions a day, always the same but for one word: every person has a name of his or her own,
 * while the words of titles and positions recur, as they do in a programme.
 *
 * @param {number} days up to 365
 * @param {number} round names the meeting, so that no two rounds set the same text
 */
export function longProgramme(days, round) {
  const sessions = Array.from({ length: days * hours.length }, (_, index) => sessionAt(index));
  const people = Array.from({ length: sessions.length * (speakersEach + 1) }, (_, index) => personAt(index));
  const meeting = {
    slug: 'long-programme',
    shortTitle: `Programme ${inventedName(round)}`,
    title: `Programme of all meetings of ${inventedName(round)}`,
    startDate: '2027-01-01',
    endDate: dateOf(days - 1),
    timeZone: 'Etc/UTC',
    language: 'en',
  };
  const { file, problems } = checkMeetingFile({ format: 'grcp-meeting/1', meeting, people, sessions });
  if (!file) throw new Error(problems.map(({ path, expected }) => `${path}: ${expected}`).join('\n'));
  return freeze(file, edition);
}

function sessionAt(index) {
  const date = dateOf(Math.floor(index / hours.length));
  const hour = hours[index % hours.length];
  const [moderator, ...speakers] = Array.from({ length: speakersEach + 1 }, (_, i) => roleAt(index, i));
  return {
    id: `session-${index + 1}`,
    kind: 'plenary',
    number: index + 1,
    title: titleAt(index),
    start: `${date}T${hour}:00`,
    end: `${date}T${hour}:50`,
    moderators: [moderator],
    items: [
      { kind: 'presentation', title: titleAt(index * 3 + 1), speakers: speakers.slice(0, 1) },
      { kind: 'panel', speakers: speakers.slice(1) },
      { kind: 'discussion' },
    ],
  };
}

function roleAt(session, role) {
  const index = session * (speakersEach + 1) + role;
  return { person: `person-${index}`, ...(index % 2 === 0 && { capacity: turn(capacities, index) }) };
}

function personAt(index) {
  return {
    id: `person-${index}`,
    honorific: index % 2 === 0 ? 'Ms' : 'Mr',
    givenName: inventedName(index + 3000),
    familyName: inventedName(index * 7 + 100_000),
    position: `${turn(posts, index)}, ${turn(offices, index)} of ${inventedName(index % 190)}`,
  };
}

function titleAt(index) {
  return `${turn(deeds, index)} ${turn(matters, index)} ${turn(places, index)}`;
}

function turn(list, index) {
  return list[index % list.length];
}

function dateOf(day) {
  return new Date(Date.UTC(2027, 0, 1 + day)).toISOString().slice(0, 10);
}
