import type { RunningOrder } from '#contract/session-work';
import type { EntityManager } from 'typeorm';
import { printedName } from '#contract/printed-name';
import type { DraftRows } from './draft-rows.js';
import { found } from './editing/found.js';
import { grouped } from './grouped.js';
import { Item } from './item.entity.js';
import { Role } from './role.entity.js';
import type { Session } from './session.entity.js';

const ofPerson = { id: true, honorific: true, givenName: true, familyName: true, postNominals: true } as const;

/** Reads a running order in two statements. */
export async function readRunningOrder(
  manager: EntityManager,
  { id: sessionId, version }: Pick<Session, 'id' | 'version'>,
): Promise<RunningOrder> {
  const items = await manager.find(Item, { where: { sessionId }, order: { ordinal: 'ASC' } });
  const roles = await manager.find(Role, {
    where: { sessionId, kind: 'speaker' },
    order: { ordinal: 'ASC' },
    relations: { person: { person: true } },
    select: { id: true, itemId: true, capacity: true, state: true, person: { id: true, key: true, person: ofPerson } },
  });
  const speakersOf = grouped(roles, ({ itemId }) => itemId ?? '');
  return {
    items: items.map(({ id, kind, title, minutes }) => ({
      id,
      kind,
      title,
      minutes,
      speakers: speakersOf(id).map(speaker),
    })),
    version,
  };
}

function speaker({ id, person: named, capacity, state }: Role): RunningOrder['items'][number]['speakers'][number] {
  const { key = null, person } = named ?? {};
  return { id, person: key, name: person ? printedName(person) : null, capacity, state };
}

/**
 * The running order of a session in a draft that has been read as a whole.
 *
 * @throws Refusal `not-found`
 */
export function runningOrderIn(draft: DraftRows, sessionId: string): RunningOrder {
  const people = new Map(draft.people.map((person) => [person.id, person]));
  const speakersOf = grouped(draft.roles, ({ kind, itemId }) => (kind === 'speaker' ? (itemId ?? '') : ''));
  return {
    items: draft.items
      .filter((item) => item.sessionId === sessionId)
      .map(({ id, kind, title, minutes }) => ({
        id,
        kind,
        title,
        minutes,
        speakers: speakersOf(id).map(({ id: role, personId, capacity, state }) => {
          const person = people.get(personId ?? '');
          return { id: role, person: person?.key ?? null, name: person ? printedName(person) : null, capacity, state };
        }),
      })),
    version: found(draft, 'session', sessionId).version,
  };
}
