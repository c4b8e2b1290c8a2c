import { expect, it } from '@jest/globals';
import { offeredCapacities } from './offered-capacities.rules';

it('offers first what belongs to the mechanism for which somebody comes', () => {
  const capacities = [
    { mechanism: 'igc', capacity: 'Chair of the IGC', holder: 'Spain' },
    { mechanism: 'rcm', capacity: 'Chair of the RCM', holder: 'Guatemala' },
    { mechanism: 'rcm', capacity: 'for the Chair of the RCM', holder: 'Guatemala' },
  ];
  const [igc, ...rcm] = capacities.map(({ capacity }) => capacity);
  expect(offeredCapacities(capacities, 'rcm')).toEqual([...rcm, igc]);
  expect(offeredCapacities(capacities, null)).toEqual([igc, ...rcm]);
});
