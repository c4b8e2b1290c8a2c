/** Words about what the secretariats of mechanisms suggest. */
export const englishMechanisms = {
  capacityChair: 'Chair of the {{mechanism}}',
  capacityForChair: 'for the Chair of the {{mechanism}}',
  capacityCoChair: 'Co-Chair of the {{mechanism}}',
  capacityForCoChair: 'for the Co-Chair of the {{mechanism}}',
  capacityIncoming: 'incoming Chair of the {{mechanism}}',
  capacityForIncoming: 'for the incoming Chair of the {{mechanism}}',
  capacityForSecretariat: 'for the Secretariat of the {{mechanism}}',
  correctionsHere:
    'This is what the registry of mechanisms says. If something is wrong or out of date, suggest a correction below. Nothing changes until an organizer has accepted it.',
  correctionsSee: 'See the entry',
  correctionSuggest: 'Suggest a correction',
  correctionAbout: 'What is to be corrected',
  correctionText: 'What is so',
  correctionAsOf: 'Since when (year-month-day, or year-month)',
  correctionSent: 'Thank you. The organizers see your suggestion.',
  correctionDateWrong:
    'Please give a date such as 2019-06-30, or a month such as 2019-06, that is not to come, and say what is so in 10,000 characters at most.',
  correctionTooMany:
    'Many suggestions are waiting already. Please wait until the organizers have settled some of them.',
  corrections: 'Your suggestions',
  correctionWaiting: 'not decided yet',
  correctionAccepted: 'accepted',
  correctionDeclined: 'declined: {{reason}}',
  mailCorrectionsSubject: 'Your entry in the registry of mechanisms: {{mechanism}}',
  mailCorrectionsText:
    'Please look at what the registry of mechanisms says of this one, {{mechanism}}, and suggest corrections. You need no account.',
  mailCorrectionsDays: 'The link is for the secretariat alone. It can be used as often as needed, for {{days}} days.',
} as const;
