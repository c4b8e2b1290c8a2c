import type { englishNotices } from './english-notices.js';

/** Los avisos de una publicación y la suscripción a las novedades de una reunión. */
export const spanishNotices: Record<keyof typeof englishNotices, string> = {
  mailDigestSubject: 'Cambios en su participación – {{meeting}}',
  mailDigestText: 'El programa de {{meeting}} ha cambiado, y con él su participación, en más de un punto.',
  mailUnaffectedText: 'Se ha publicado de nuevo el programa de {{meeting}}. Nada cambia en su participación.',
  mailNewsSubject: 'Novedades del programa – {{meeting}}',
  mailNewsText: 'Se ha publicado de nuevo el programa de {{meeting}}.',
  mailProgrammeChanges: 'Qué ha cambiado en el programa',
  mailChangedThing: '{{title}}: {{sentences}}',
  mailChangesMore: 'Hay más cambios de los que caben en un mensaje.',
  mailAllChanges: 'Lo que ha cambiado cada publicación: {{address}}',
  mailReleaseNoteOf: 'Sobre la versión {{version}}: {{note}}',
  mailCalendarSubject: 'Actualización del calendario: {{session}} – {{meeting}}',
  mailCalendarText: 'Este mensaje actualiza su calendario. Otro mensaje dice qué ha cambiado.',
  mailCalendarCancelled: 'Este mensaje retira la sesión de su calendario. Otro mensaje dice qué ha cambiado.',
  newsTitle: 'Novedades por correo',
  newsHint:
    'Recibirá un mensaje cuando se publique una nueva versión del programa. Cada mensaje tiene un enlace para darse de baja.',
  newsSubscribe: 'Suscribirse',
  newsSentHint: 'Va en camino un enlace a la dirección indicada. La suscripción empieza cuando lo haya abierto.',
  newsBack: 'Volver al programa',
  newsConfirm: 'Confirmar la suscripción',
  newsConfirmHere: 'La dirección a la que se envió este enlace va a recibir las novedades de una reunión.',
  newsConfirmed: 'La suscripción está confirmada',
  newsConfirmedHint: 'Recibirá un mensaje cuando se publique una nueva versión del programa.',
  newsLinkRefused: 'Este enlace ya no es válido',
  newsLinkRefusedHint: 'Puede que haya caducado. Suscríbase de nuevo en la página de la reunión.',
  newsEnd: 'Terminar la suscripción',
  newsEndHere: 'La dirección a la que se envió este enlace no recibirá más novedades de la reunión y se eliminará.',
  newsEnded: 'La suscripción ha terminado',
  newsEndedHint: 'Esta dirección no recibe más novedades y se ha eliminado.',
  mailNewsConfirmSubject: 'Confirme que desea las novedades de {{meeting}}',
  mailNewsConfirmText:
    'Alguien, probablemente usted, desea que las novedades de {{meeting}} lleguen a esta dirección. Confírmelo en un plazo de {{days}} días.',
  mailNewsEnd: 'Para no recibir más novedades de {{meeting}}, abra esta dirección:',
};
