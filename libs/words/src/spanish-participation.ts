import type { englishParticipation } from './english-participation.js';

/** The same in Spanish. */
export const spanishParticipation: Record<keyof typeof englishParticipation, string> = {
  participation: 'Participación',
  participationPdf: 'Participación (PDF)',
  participationDocx: 'Participación (Word)',
  mechanismsInvited: 'Mecanismos invitados',
  mechanismsSurveyed: 'Mecanismos en la encuesta: {{survey}}',
  theSurvey: 'encuesta',
  mechanismsThatTookPart: 'Mecanismos presentes: {{meeting}}',
  bothSurveyed_one: '{{count}} mecanismo respondió a la encuesta y participó en {{meeting}}.',
  bothSurveyed_other: '{{count}} mecanismos respondieron a la encuesta y participaron en {{meeting}}.',
  onlyTookPartOfSurveyed_one:
    '{{count}} mecanismo participó en {{meeting}} sin haber respondido a la encuesta. ({{mark}})',
  onlyTookPartOfSurveyed_other:
    '{{count}} mecanismos participaron en {{meeting}} sin haber respondido a la encuesta. ({{mark}})',
  onlySurveyed_one: '{{count}} mecanismo solo respondió a la encuesta. ({{mark}})',
  onlySurveyed_other: '{{count}} mecanismos solo respondieron a la encuesta. ({{mark}})',
  bothInvited_one: '{{count}} mecanismo fue invitado a {{meeting}} y participó.',
  bothInvited_other: '{{count}} mecanismos fueron invitados a {{meeting}} y participaron.',
  onlyTookPartOfInvited_one: '{{count}} mecanismo participó en {{meeting}} sin invitación. ({{mark}})',
  onlyTookPartOfInvited_other: '{{count}} mecanismos participaron en {{meeting}} sin invitación. ({{mark}})',
  onlyInvited_one: '{{count}} mecanismo fue invitado y no participó. ({{mark}})',
  onlyInvited_other: '{{count}} mecanismos fueron invitados y no participaron. ({{mark}})',
};
