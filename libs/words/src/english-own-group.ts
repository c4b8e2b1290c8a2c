/** Words of the page on which one finds one’s group, in English. */
export const englishOwnGroup = {
  ownGroup: 'Find your group',
  ownGroupChoose: 'The mechanism for which you come',
  ownGroupShow: 'Show the group',
  ownGroupNone: 'This mechanism sits in no group of the meeting.',
  ownGroupWith: 'Who sits in it:',
  ownGroupLanguages: 'Languages:',
  ownGroupCalendar: 'Your calendar, with your group',
} as const;
