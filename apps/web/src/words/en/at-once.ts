import { englishMechanismTerms as mechanismTerms } from '#words/english-mechanism-terms';
import { account } from './account';
import { changes } from './changes';
import { common } from './common';
import { field } from './field';
import { findings } from './findings';
import { guide } from './guide';
import { invitations } from './invitations';
import { mails } from './mails';
import { meetings } from './meetings';
import { nav } from './nav';
import { notices } from './notices';
import { palette } from './palette';
import { participation } from './participation';
import { people } from './people';
import { presence } from './presence';
import { problem } from './problem';
import { readiness } from './readiness';
import { release } from './release';
import { session } from './session';
import { settings } from './settings';
import { sorting } from './sorting';
import { terms } from './terms';
import { timetable } from './timetable';

/** What the desk says from its first moment on, whatever it shows. */
export const englishAtOnce = {
  account,
  changes,
  common,
  field,
  findings,
  guide,
  invitations,
  mails,
  mechanismTerms,
  meetings,
  nav,
  notices,
  palette,
  participation,
  people,
  presence,
  problem,
  readiness,
  release,
  session,
  settings,
  sorting,
  terms,
  timetable,
};
