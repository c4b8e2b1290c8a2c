export const meetings = {
  title: 'Meetings',
  none: 'There is no meeting that you prepare yet.',
  meeting: 'Meeting',
  dates: 'Dates',
  state: 'State',
  'states.draft': 'Draft',
  'states.released': 'Released',
  'states.archived': 'Archived',
  'states.deleted': 'Deleted',
} as const;
