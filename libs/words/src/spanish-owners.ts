import type { englishOwners } from './english-owners.js';

/** The same in Spanish. */
export const spanishOwners: Record<keyof typeof englishOwners, string> = {
  ownerTitle: '{{owner}}: recomendaciones de {{meeting}}',
  ownerHere:
    'Aquí figura lo que {{owner}} ha asumido de lo que {{meeting}} ha recomendado. Le rogamos que informe una vez al año de lo que se ha hecho con cada recomendación. Los organizadores leen cada informe y lo aceptan o lo rechazan; lo que aceptan pasa al registro.',
  ownerUntil: 'Esta dirección es solo para {{owner}}. Puede usarse hasta el {{date}}.',
  ownerNothing: '{{owner}} no ha asumido nada de lo que {{meeting}} ha recomendado.',
  ownerReport: 'Informe sobre {{label}}',
  ownerYear: 'Año',
  ownerDone: 'Qué se ha hecho',
  ownerStatus: 'Cómo avanza',
  ownerNoChange: 'Sin cambios',
  ownerEvidenceTitle: 'Prueba {{number}}: título',
  ownerEvidenceAddress: 'Prueba {{number}}: dirección (https://…)',
  ownerSend: 'Enviar el informe',
  ownerReplaces: 'Lo que envíe sustituye a lo que haya enviado para el mismo año, mientras no se haya aceptado.',
  ownerSent: 'Gracias. Los organizadores ven su informe sobre {{label}}.',
  ownerReportFor: 'Su informe de {{year}}',
  ownerReportedOn: 'Enviado el {{date}}: {{state}}',
  ownerProposed: 'Propuesto: {{status}}',
  ownerWaiting: 'aún sin resolver',
  ownerAccepted: 'aceptado',
  ownerDeclined: 'rechazado: {{reason}}',
  ownerAllSettled: 'Sus informes de {{years}} ya se han aceptado. Por ahora no se espera nada más.',
  ownerWrong: 'El informe sobre {{label}} no se ha enviado. Corrija lo que se señala abajo.',
  ownerYearWrong: 'Elija uno de estos años.',
  ownerDoneWrong: 'Diga qué se ha hecho, en 10\u00A0000 caracteres como máximo.',
  ownerStatusWrong: 'Elija una de estas respuestas.',
  ownerEvidenceTitleWrong: 'Indique un título de 300 caracteres como máximo.',
  ownerEvidenceAddressWrong: 'Indique una dirección que empiece por https://, de 2000 caracteres como máximo.',
  ownerSettled:
    'Su informe de {{year}} se ha aceptado entretanto, por lo que ya no puede sustituirse. Si debe corregirse, escriba a los organizadores.',
  ownerPrintedReports: 'Informes de quienes la han asumido',
};
