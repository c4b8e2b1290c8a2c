import type { englishMechanisms } from './english-mechanisms.js';

/** The same in Spanish. */
export const spanishMechanisms: Record<keyof typeof englishMechanisms, string> = {
  capacityChair: 'en la presidencia de: {{mechanism}}',
  capacityForChair: 'por la presidencia de: {{mechanism}}',
  capacityCoChair: 'en la copresidencia de: {{mechanism}}',
  capacityForCoChair: 'por la copresidencia de: {{mechanism}}',
  capacityIncoming: 'próximamente en la presidencia de: {{mechanism}}',
  capacityForIncoming: 'por la próxima presidencia de: {{mechanism}}',
  capacityForSecretariat: 'por la secretaría de: {{mechanism}}',
  correctionsHere:
    'Esto es lo que dice el registro de mecanismos. Si algo es erróneo o está desactualizado, proponga una corrección más abajo. Nada cambia hasta que un organizador la haya aceptado.',
  correctionsSee: 'Ver la ficha',
  correctionSuggest: 'Proponer una corrección',
  correctionAbout: 'Qué debe corregirse',
  correctionText: 'Cuál es el dato correcto',
  correctionAsOf: 'Desde cuándo (año-mes-día, o año-mes)',
  correctionSent: 'Gracias. Los organizadores ven su propuesta.',
  correctionDateWrong:
    'Indique una fecha como 2019-06-30, o un mes como 2019-06, que no sea futura, y diga el dato correcto en 10\u00A0000 caracteres como máximo.',
  correctionTooMany: 'Ya hay muchas propuestas pendientes. Espere a que los organizadores hayan resuelto algunas.',
  corrections: 'Sus propuestas',
  correctionWaiting: 'aún sin resolver',
  correctionAccepted: 'aceptada',
  correctionDeclined: 'rechazada: {{reason}}',
  mailCorrectionsSubject: 'Su ficha en el registro de mecanismos: {{mechanism}}',
  mailCorrectionsText:
    'Le rogamos que vea lo que el registro de mecanismos dice de este, {{mechanism}}, y proponga correcciones. No necesita cuenta.',
  mailCorrectionsDays:
    'El enlace es solo para la secretaría. Puede usarse cuantas veces haga falta durante {{days}} días.',
};
