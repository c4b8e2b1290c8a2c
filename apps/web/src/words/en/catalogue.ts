import { englishAtOnce } from './at-once';
import { outputProgress } from './output-progress';

/** All that the desk says: what it does not say at once comes with the screens that say it (`lib/words/screen-words.ts`). */
export const english = { ...englishAtOnce, outputProgress };
