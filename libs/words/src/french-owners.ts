import type { englishOwners } from './english-owners.js';

/** The same in French. */
export const frenchOwners: Record<keyof typeof englishOwners, string> = {
  ownerTitle: '{{owner}}\u00A0: recommandations de {{meeting}}',
  ownerHere:
    'Voici ce que {{owner}} a pris en charge de ce que {{meeting}} a recommandé. Merci d’indiquer une fois par an ce qui a été fait pour chaque recommandation. Les organisateurs lisent chaque rapport et l’acceptent ou le refusent\u00A0; ce qu’ils acceptent entre au registre.',
  ownerUntil: 'Cette adresse est réservée à {{owner}}. Elle peut servir jusqu’au {{date}}.',
  ownerNothing: '{{owner}} n’a rien pris en charge de ce que {{meeting}} a recommandé.',
  ownerReport: 'Rapport sur {{label}}',
  ownerYear: 'Année',
  ownerDone: 'Ce qui a été fait',
  ownerStatus: 'Où elle en est',
  ownerNoChange: 'Sans changement',
  ownerEvidenceTitle: 'Justificatif {{number}}\u00A0: titre',
  ownerEvidenceAddress: 'Justificatif {{number}}\u00A0: adresse (https://…)',
  ownerSend: 'Envoyer le rapport',
  ownerReplaces: 'Votre envoi remplace ce que vous avez envoyé pour la même année tant que cela n’est pas accepté.',
  ownerSent: 'Merci. Les organisateurs voient votre rapport sur {{label}}.',
  ownerReportFor: 'Votre rapport pour {{year}}',
  ownerReportedOn: 'Envoyé le {{date}}\u00A0: {{state}}',
  ownerProposed: 'Proposé\u00A0: {{status}}',
  ownerWaiting: 'pas encore traité',
  ownerAccepted: 'accepté',
  ownerDeclined: 'refusé\u00A0: {{reason}}',
  ownerAllSettled: 'Vos rapports pour {{years}} ont été acceptés. Rien d’autre n’est attendu pour le moment.',
  ownerWrong: 'Le rapport sur {{label}} n’a pas été envoyé. Merci de corriger ce qui est signalé ci-dessous.',
  ownerYearWrong: 'Choisissez l’une de ces années.',
  ownerDoneWrong: 'Dites ce qui a été fait, en 10\u00A0000 caractères au plus.',
  ownerStatusWrong: 'Choisissez l’une de ces réponses.',
  ownerEvidenceTitleWrong: 'Donnez un titre, en 300 caractères au plus.',
  ownerEvidenceAddressWrong: 'Donnez une adresse qui commence par https://, en 2\u00A0000 caractères au plus.',
  ownerSettled:
    'Votre rapport pour {{year}} a été accepté entre-temps\u00A0: il ne peut plus être remplacé. S’il doit être corrigé, écrivez aux organisateurs.',
  ownerPrintedReports: 'Rapports de ceux qui l’ont prise en charge',
};
