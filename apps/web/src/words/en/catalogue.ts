import { account } from './account';
import { common } from './common';
import { meetings } from './meetings';
import { nav } from './nav';
import { problem } from './problem';
import { timetable } from './timetable';

export const english = { account, common, meetings, nav, problem, timetable };
