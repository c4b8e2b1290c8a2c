import { MechanismLog } from '../features/log/MechanismLog';
import { MechanismScreen } from '../features/mechanisms/MechanismScreen';

/** A mechanism with its log, which another feature makes. */
export function MechanismRoute() {
  return <MechanismScreen log={({ id, shortName }) => <MechanismLog mechanism={id} name={shortName} />} />;
}
