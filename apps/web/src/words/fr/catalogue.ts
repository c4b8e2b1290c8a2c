import type { CatalogueLike } from '../catalogue-like';
import type { english } from '../en/catalogue';
import { account } from './account';
import { common } from './common';
import { documents } from './documents';
import { field } from './field';
import { findings } from './findings';
import { guide } from './guide';
import { invitations } from './invitations';
import { mails } from './mails';
import { meetings } from './meetings';
import { nav } from './nav';
import { people } from './people';
import { problem } from './problem';
import { release } from './release';
import { session } from './session';
import { sorting } from './sorting';
import { terms } from './terms';
import { timetable } from './timetable';

export const french: CatalogueLike<typeof english> = {
  account,
  common,
  documents,
  field,
  findings,
  guide,
  invitations,
  mails,
  meetings,
  nav,
  people,
  problem,
  release,
  session,
  sorting,
  terms,
  timetable,
};
