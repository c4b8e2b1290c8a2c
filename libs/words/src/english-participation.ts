/** Words of the document that says which mechanisms a meeting invited, and which took part. */
export const englishParticipation = {
  participation: 'Participation',
  participationPdf: 'Participation (PDF)',
  participationDocx: 'Participation (Word)',
  mechanismsInvited: 'Mechanisms invited',
  mechanismsSurveyed: 'Mechanisms in the {{survey}}',
  theSurvey: 'survey',
  mechanismsThatTookPart: 'Mechanisms at {{meeting}}',
  bothSurveyed_one: '{{count}} mechanism answered the survey and took part in {{meeting}}.',
  bothSurveyed_other: '{{count}} mechanisms answered the survey and took part in {{meeting}}.',
  onlyTookPartOfSurveyed_one:
    '{{count}} mechanism took part in {{meeting}} without having answered the survey. ({{mark}})',
  onlyTookPartOfSurveyed_other:
    '{{count}} mechanisms took part in {{meeting}} without having answered the survey. ({{mark}})',
  onlySurveyed_one: '{{count}} mechanism only answered the survey. ({{mark}})',
  onlySurveyed_other: '{{count}} mechanisms only answered the survey. ({{mark}})',
  bothInvited_one: '{{count}} mechanism was invited to {{meeting}} and took part.',
  bothInvited_other: '{{count}} mechanisms were invited to {{meeting}} and took part.',
  onlyTookPartOfInvited_one: '{{count}} mechanism took part in {{meeting}} without an invitation. ({{mark}})',
  onlyTookPartOfInvited_other: '{{count}} mechanisms took part in {{meeting}} without an invitation. ({{mark}})',
  onlyInvited_one: '{{count}} mechanism was invited and did not take part. ({{mark}})',
  onlyInvited_other: '{{count}} mechanisms were invited and did not take part. ({{mark}})',
} as const;
