import type { CatalogueLike } from '../catalogue-like';
import type { english } from '../en/catalogue';
import { account } from './account';
import { common } from './common';
import { field } from './field';
import { findings } from './findings';
import { guide } from './guide';
import { meetings } from './meetings';
import { nav } from './nav';
import { people } from './people';
import { problem } from './problem';
import { session } from './session';
import { sorting } from './sorting';
import { terms } from './terms';
import { timetable } from './timetable';

export const arabic: CatalogueLike<typeof english> = {
  account,
  common,
  field,
  findings,
  guide,
  meetings,
  nav,
  people,
  problem,
  session,
  sorting,
  terms,
  timetable,
};
