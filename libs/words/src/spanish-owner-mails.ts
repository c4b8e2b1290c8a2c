import type { englishOwnerMails } from './english-owner-mails.js';

/** The same in Spanish. */
export const spanishOwnerMails: Record<keyof typeof englishOwnerMails, string> = {
  mailOwnerSubject: '{{owner}}: ¿qué ha sido de recomendaciones de {{meeting}}?',
  mailOwnerText:
    '{{owner}} ha asumido recomendaciones de {{meeting}}. Le rogamos que informe una vez al año, en la dirección que figura abajo, de lo que se ha hecho con cada una de ellas. No necesita cuenta.',
  mailOwnerDays: 'El enlace es solo para {{owner}}. Puede usarse cuantas veces haga falta durante {{days}} días.',
  mailOwnerSee: 'Ver las recomendaciones',
  mailOwnerReminderSubject: 'Recordatorio: qué hizo {{owner}} en {{year}} con recomendaciones de {{meeting}}',
  mailOwnerReminderText: 'Para {{year}} no ha llegado aún ningún informe de {{owner}} sobre: {{labels}}.',
  mailOwnerReminderPlease: 'Le rogamos que diga en la dirección que figura abajo qué se ha hecho. No necesita cuenta.',
  mailOwnerReminderBefore:
    'Le rogamos que diga en la dirección que figura abajo qué se ha hecho, antes de que {{next}} comience el {{date}}. No necesita cuenta.',
  mailOwnerReminderUntil: 'El enlace es solo para {{owner}}. Puede usarse cuantas veces haga falta, hasta el {{date}}.',
};
