import type { MechanismCapacity, MechanismSummary } from '#contract/mechanism';
import { printedMechanism } from '#contract/printed-mechanism';
import type { Words } from '#words/words';

const offices = {
  chair: ['capacityChair', 'capacityForChair'],
  coChair: ['capacityCoChair', 'capacityForCoChair'],
  incoming: ['capacityIncoming', 'capacityForIncoming'],
} as const;

/**
 * In what capacity people come for a mechanism: as its chair or for it, for each who is in office or about to be, and for its
 * secretariat. Where nobody is in the chair, nobody comes for it.
 *
 * @param mechanism as it is on the day of the meeting
 */
export function capacitiesOf(mechanism: MechanismSummary, words: Words): MechanismCapacity[] {
  const { id, facts } = mechanism;
  const name = printedMechanism(mechanism);
  const held = (keys: readonly Parameters<Words>[0][], holders: readonly string[]) =>
    holders.length === 0
      ? []
      : keys.map((key) => ({
          ...{ mechanism: id, capacity: words(key, { mechanism: name }), holder: holders.join(', ') },
        }));
  // Two who share the chair come in one capacity.
  const chairs = (['chair', 'coChair', 'incoming'] as const).flatMap((office) => {
    const those = facts.chair?.value.offices.filter(({ as }) => as === office) ?? [];
    return held(
      offices[office],
      those.map(({ holder }) => holder),
    );
  });
  const bodies = facts.secretariats?.value.bodies.filter(({ as }) => as !== 'past') ?? [];
  const secretariat = held(
    ['capacityForSecretariat'],
    bodies.map((body) => body.name),
  );
  return [...chairs, ...secretariat];
}
