import { account } from './account';
import { changes } from './changes';
import { common } from './common';
import { log } from './log';
import { meetings } from './meetings';
import { nav } from './nav';
import { palette } from './palette';
import { problem } from './problem';
import { readiness } from './readiness';
import { settings } from './settings';
import { timetable } from './timetable';

export const english = {
  account,
  changes,
  common,
  log,
  meetings,
  nav,
  palette,
  problem,
  readiness,
  settings,
  timetable,
};
