import { frenchMechanismTerms as mechanismTerms } from '#words/french-mechanism-terms';
import type { CatalogueLike } from '../catalogue-like';
import type { english } from '../en/catalogue';
import { account } from './account';
import { changes } from './changes';
import { common } from './common';
import { consolidation } from './consolidation';
import { documents } from './documents';
import { field } from './field';
import { findings } from './findings';
import { groups } from './groups';
import { guide } from './guide';
import { highlights } from './highlights';
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
import { plenary } from './plenary';
import { presence } from './presence';
import { problem } from './problem';
import { readiness } from './readiness';
import { release } from './release';
import { recommendations } from './recommendations';
import { reports } from './reports';
import { run } from './run';
import { session } from './session';
import { settings } from './settings';
import { sorting } from './sorting';
import { terms } from './terms';
import { timetable } from './timetable';
import { writing } from './writing';

export const french: CatalogueLike<typeof english> = {
  account,
  changes,
  common,
  consolidation,
  documents,
  field,
  findings,
  groups,
  guide,
  highlights,
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
  plenary,
  presence,
  problem,
  readiness,
  release,
  recommendations,
  reports,
  run,
  session,
  settings,
  sorting,
  terms,
  timetable,
  writing,
};
