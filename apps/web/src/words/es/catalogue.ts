import type { CatalogueLike } from '../catalogue-like';
import type { english } from '../en/catalogue';
import { account } from './account';
import { common } from './common';
import { findings } from './findings';
import { meetings } from './meetings';
import { nav } from './nav';
import { problem } from './problem';
import { run } from './run';
import { timetable } from './timetable';

export const spanish: CatalogueLike<typeof english> = {
  account,
  common,
  findings,
  meetings,
  nav,
  problem,
  run,
  timetable,
};
