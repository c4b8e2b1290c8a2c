import type { TestApp } from './app.js';
import { addEntry, type OutputHouse, wholeRecommendation } from './output-house.js';
import { addByHand, adopt, change, register } from './register-house.js';

/** Both groups have written, the plenary has adopted something, and somebody follows it up. */
export async function results(house: TestApp, cast: OutputHouse): Promise<void> {
  await adopt(cast, 'Build a shared portal. Keep it in the secretariats.');
  await addEntry(cast.people.dina, cast.south, 'partnership', {
    ...{ type: 'Training\nof trainers ', actors: ['academia', 'The port of Rijeka'], need: 'Money.' },
  });
  await addEntry(cast.people.dina, cast.south, 'note', { text: 'Ask Ms Rolf.' });
  await addEntry(cast.people.dina, cast.south, 'practice', {});
  await cast.olga.post(`${register}/entry`).expect(200);
  await addByHand(cast.olga, { title: 'Portals', themes: ['asylum'], adoptedOn: '2019-04-05' });
  await change(cast.olga, 1, {
    owners: [{ mechanism: 'isles' }, { organization: 'A bank' }],
    status: 'inProgress',
    note: 'Begun.',
    evidence: [{ title: 'The portal', address: 'https://example.org/portal' }],
    isPublic: true,
  });
  house.clock.set('2031-06-07T08:09:10.011Z');
  await change(cast.olga, 1, { status: 'superseded', supersededBy: { meeting: 'small', number: 2 } }, 2);
}

/** What the groups have written then, as the meeting's file has it. */
export const outputs = [
  {
    session: 'breakout',
    group: 1,
    recommendations: [wholeRecommendation('Build a shared portal. Keep it in the secretariats.')],
  },
  {
    ...{ session: 'breakout', group: 2, notes: [{ text: 'Ask Ms Rolf.' }] },
    partnerships: [{ type: 'Training\nof trainers ', actors: ['academia', 'The port of Rijeka'], need: 'Money.' }],
  },
];
/** The register. */
export const recommendations = [
  {
    ...{ number: 1, title: 'Meetings', addressee: 'Secretariats', levels: ['regional', 'global'], public: true },
    sentences: [
      { text: 'Build a shared portal.', sources: [0] },
      { text: 'Keep it in the secretariats.', sources: [0] },
    ],
    sources: [
      {
        ...{ submission: 1, number: 1, role: 'rapporteur' },
        place: { session: 'breakout', title: 'Means', number: 1, name: 'North' },
      },
    ],
    owners: [{ mechanism: 'isles' }, { organization: 'A bank' }],
    history: [
      { at: '2031-05-06T12:30:00.000Z', status: 'inProgress', note: 'Begun.' },
      { at: '2031-06-07T08:09:10.011Z', status: 'superseded' },
    ],
    ...{ supersededBy: { number: 2 }, adoptedOn: '2031-05-06' },
    evidence: [{ title: 'The portal', address: 'https://example.org/portal' }],
  },
  { number: 2, title: 'Portals', sentences: [{ text: 'Meet yearly.' }], themes: ['asylum'], adoptedOn: '2019-04-05' },
];
