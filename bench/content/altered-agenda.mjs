import { readFileSync } from 'node:fs';
import { URL } from 'node:url';
import { agendaTree } from '../../dist/apps/api/src/documents/agenda.template.js';
import { freeze } from '../../dist/apps/api/src/publishing/freeze.js';
import { readMeetingFile } from '../../dist/libs/contract/src/read-meeting-file.js';
import { edition } from './edition.mjs';
import { inventedName } from './invented-name.mjs';

const sample = new URL('../../samples/grcp-8.yaml', import.meta.url);
const { file } = readMeetingFile(readFileSync(sample));

/**
 * The snapshot of GRCP 8 with a word in a title and a person's name that no other variant has, so that nobody profits from
 * having set the very same text before.
 *
 * @param {number} variant from 0
 */
export function alteredSnapshot(variant) {
  const word = inventedName(variant);
  const [opening, first, ...rest] = file.sessions;
  const [person, ...people] = file.people;
  const altered = {
    ...file,
    people: [{ ...person, familyName: word }, ...people],
    sessions: [opening, { ...first, title: `${first.title}, ${word}` }, ...rest],
  };
  return freeze(altered, edition);
}

/** The document tree of the same agenda, which is what the peers are given to set. */
export function alteredTree(variant) {
  return agendaTree(alteredSnapshot(variant), 'en');
}
