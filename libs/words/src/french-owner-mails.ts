import type { englishOwnerMails } from './english-owner-mails.js';

/** The same in French. */
export const frenchOwnerMails: Record<keyof typeof englishOwnerMails, string> = {
  mailOwnerSubject: '{{owner}}\u00A0: où en sont des recommandations de {{meeting}}\u00A0?',
  mailOwnerText:
    '{{owner}} a pris en charge des recommandations de {{meeting}}. Merci d’indiquer une fois par an, à l’adresse ci-dessous, ce qui a été fait pour chacune d’elles. Aucun compte n’est nécessaire.',
  mailOwnerDays: 'Le lien est réservé à {{owner}}. Il peut servir aussi souvent que nécessaire pendant {{days}} jours.',
  mailOwnerSee: 'Voir les recommandations',
  mailOwnerReminderSubject: 'Rappel\u00A0: ce que {{owner}} a fait en {{year}} pour des recommandations de {{meeting}}',
  mailOwnerReminderText: 'Pour {{year}}, aucun rapport de {{owner}} n’a encore été reçu sur\u00A0: {{labels}}.',
  mailOwnerReminderPlease: 'Merci d’indiquer à l’adresse ci-dessous ce qui a été fait. Aucun compte n’est nécessaire.',
  mailOwnerReminderBefore:
    'Merci d’indiquer à l’adresse ci-dessous ce qui a été fait, avant que {{next}} ne commence, le {{date}}. Aucun compte n’est nécessaire.',
  mailOwnerReminderUntil:
    'Le lien est réservé à {{owner}}. Il peut servir aussi souvent que nécessaire, jusqu’au {{date}}.',
};
