import { englishAtOnce } from './at-once';
import { consolidation } from './consolidation';
import { documents } from './documents';
import { groups } from './groups';
import { highlights } from './highlights';
import { log } from './log';
import { mechanisms } from './mechanisms';
import { outputProgress } from './output-progress';
import { outputs } from './outputs';
import { plenary } from './plenary';
import { recommendations } from './recommendations';
import { reports } from './reports';
import { run } from './run';
import { writing } from './writing';

/** All that the desk says: what it does not say at once comes with the screens that say it (`lib/words/screen-words.ts`). */
export const english = {
  ...englishAtOnce,
  consolidation,
  documents,
  groups,
  highlights,
  log,
  mechanisms,
  outputProgress,
  outputs,
  plenary,
  recommendations,
  reports,
  run,
  writing,
};
