import type { englishNotices } from './english-notices.js';

/** Les avis de publication, et l’abonnement aux nouvelles d’une réunion. */
export const frenchNotices: Record<keyof typeof englishNotices, string> = {
  mailDigestSubject: 'Modifications de votre participation – {{meeting}}',
  mailDigestText: 'Le programme de {{meeting}} a changé, et votre participation avec lui, à plusieurs endroits.',
  mailUnaffectedText: 'Le programme de {{meeting}} a été publié de nouveau. Rien ne change dans votre participation.',
  mailNewsSubject: 'Nouvelles du programme – {{meeting}}',
  mailNewsText: 'Le programme de {{meeting}} a été publié de nouveau.',
  mailProgrammeChanges: 'Ce qui a changé dans le programme',
  mailChangedThing: '{{title}} : {{sentences}}',
  mailChangesMore: 'Il y a plus de changements que n’en contient un message.',
  mailAllChanges: 'Ce que chaque publication a changé : {{address}}',
  mailReleaseNoteOf: 'À propos de la version {{version}} : {{note}}',
  mailCalendarSubject: 'Mise à jour de l’agenda : {{session}} – {{meeting}}',
  mailCalendarText: 'Ce message met à jour votre agenda. Un autre message dit ce qui a changé.',
  mailCalendarCancelled: 'Ce message retire la séance de votre agenda. Un autre message dit ce qui a changé.',
  newsTitle: 'Nouvelles par courriel',
  newsHint:
    'Vous recevez un message à chaque nouvelle version du programme. Un lien dans chaque message permet d’y mettre fin.',
  newsSubscribe: 'S’abonner',
  newsSentHint: 'Un lien est en route vers l’adresse indiquée. Vous serez abonné(e) dès que vous l’aurez suivi.',
  newsBack: 'Retour au programme',
  newsConfirm: 'Confirmer l’abonnement',
  newsConfirmHere: 'L’adresse à laquelle ce lien a été envoyé doit recevoir les nouvelles d’une réunion.',
  newsConfirmed: 'Vous êtes abonné(e)',
  newsConfirmedHint: 'Vous recevez un message à chaque nouvelle version du programme.',
  newsLinkRefused: 'Ce lien n’est plus valable',
  newsLinkRefusedHint: 'Il a peut-être expiré. Abonnez-vous de nouveau sur la page de la réunion.',
  newsEnd: 'Mettre fin à l’abonnement',
  newsEndHere:
    'L’adresse à laquelle ce lien a été envoyé ne recevra plus de nouvelles de la réunion et sera supprimée.',
  newsEnded: 'L’abonnement a pris fin',
  newsEndedHint: 'Cette adresse ne reçoit plus de nouvelles ; elle a été supprimée.',
  mailNewsConfirmSubject: 'Confirmez que vous souhaitez les nouvelles de {{meeting}}',
  mailNewsConfirmText:
    'Quelqu’un, sans doute vous, souhaite que les nouvelles de {{meeting}} arrivent à cette adresse. Confirmez-le dans les {{days}} jours.',
  mailNewsEnd: 'Pour ne plus recevoir de nouvelles de {{meeting}}, ouvrez cette adresse :',
};
