import type { englishParticipation } from './english-participation.js';

/** The same in French. */
export const frenchParticipation: Record<keyof typeof englishParticipation, string> = {
  participation: 'Participation',
  participationPdf: 'Participation (PDF)',
  participationDocx: 'Participation (Word)',
  mechanismsInvited: 'Mécanismes invités',
  mechanismsSurveyed: 'Mécanismes dans l’enquête : {{survey}}',
  theSurvey: 'enquête',
  mechanismsThatTookPart: 'Mécanismes présents : {{meeting}}',
  bothSurveyed_one: '{{count}} mécanisme a répondu à l’enquête et participé à {{meeting}}.',
  bothSurveyed_other: '{{count}} mécanismes ont répondu à l’enquête et participé à {{meeting}}.',
  onlyTookPartOfSurveyed_one:
    '{{count}} mécanisme a participé à {{meeting}} sans avoir répondu à l’enquête. ({{mark}})',
  onlyTookPartOfSurveyed_other:
    '{{count}} mécanismes ont participé à {{meeting}} sans avoir répondu à l’enquête. ({{mark}})',
  onlySurveyed_one: '{{count}} mécanisme a seulement répondu à l’enquête. ({{mark}})',
  onlySurveyed_other: '{{count}} mécanismes ont seulement répondu à l’enquête. ({{mark}})',
  bothInvited_one: '{{count}} mécanisme invité à {{meeting}} a participé.',
  bothInvited_other: '{{count}} mécanismes invités à {{meeting}} ont participé.',
  onlyTookPartOfInvited_one: '{{count}} mécanisme a participé à {{meeting}} sans invitation. ({{mark}})',
  onlyTookPartOfInvited_other: '{{count}} mécanismes ont participé à {{meeting}} sans invitation. ({{mark}})',
  onlyInvited_one: '{{count}} mécanisme invité n’a pas participé. ({{mark}})',
  onlyInvited_other: '{{count}} mécanismes invités n’ont pas participé. ({{mark}})',
};
