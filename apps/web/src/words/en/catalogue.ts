import { englishAtOnce } from './at-once';
import { groups } from './groups';
import { mechanisms } from './mechanisms';
import { outputProgress } from './output-progress';
import { outputs } from './outputs';

/** All that the desk says: what it does not say at once comes with the screens that say it (`lib/words/screen-words.ts`). */
export const english = { ...englishAtOnce, groups, mechanisms, outputProgress, outputs };
