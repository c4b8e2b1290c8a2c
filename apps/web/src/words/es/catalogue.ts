import { spanishMechanismTerms as mechanismTerms } from '#words/spanish-mechanism-terms';
import type { CatalogueLike } from '../catalogue-like';
import type { english } from '../en/catalogue';
import { account } from './account';
import { changes } from './changes';
import { common } from './common';
import { documents } from './documents';
import { field } from './field';
import { findings } from './findings';
import { groups } from './groups';
import { guide } from './guide';
import { invitations } from './invitations';
import { log } from './log';
import { mails } from './mails';
import { mechanisms } from './mechanisms';
import { meetings } from './meetings';
import { nav } from './nav';
import { notices } from './notices';
import { outputProgress } from './output-progress';
import { outputs } from './outputs';
import { palette } from './palette';
import { participation } from './participation';
import { people } from './people';
import { presence } from './presence';
import { problem } from './problem';
import { readiness } from './readiness';
import { release } from './release';
import { run } from './run';
import { session } from './session';
import { settings } from './settings';
import { sorting } from './sorting';
import { terms } from './terms';
import { timetable } from './timetable';

export const spanish: CatalogueLike<typeof english> = {
  account,
  changes,
  common,
  documents,
  field,
  findings,
  groups,
  guide,
  invitations,
  log,
  mails,
  mechanismTerms,
  mechanisms,
  meetings,
  nav,
  notices,
  outputProgress,
  outputs,
  palette,
  participation,
  people,
  presence,
  problem,
  readiness,
  release,
  run,
  session,
  settings,
  sorting,
  terms,
  timetable,
};
