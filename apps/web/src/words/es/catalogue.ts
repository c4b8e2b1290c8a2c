import type { CatalogueLike } from '../catalogue-like';
import type { english } from '../en/catalogue';
import { account } from './account';
import { common } from './common';
import { documents } from './documents';
import { findings } from './findings';
import { invitations } from './invitations';
import { mails } from './mails';
import { meetings } from './meetings';
import { nav } from './nav';
import { problem } from './problem';
import { release } from './release';
import { timetable } from './timetable';

export const spanish: CatalogueLike<typeof english> = {
  account,
  common,
  documents,
  findings,
  invitations,
  mails,
  meetings,
  nav,
  problem,
  release,
  timetable,
};
