import type { englishMechanisms } from './english-mechanisms.js';

/** The same in French. */
export const frenchMechanisms: Record<keyof typeof englishMechanisms, string> = {
  capacityChair: 'à la présidence de : {{mechanism}}',
  capacityForChair: 'pour la présidence de : {{mechanism}}',
  capacityCoChair: 'à la coprésidence de : {{mechanism}}',
  capacityForCoChair: 'pour la coprésidence de : {{mechanism}}',
  capacityIncoming: 'prochainement à la présidence de : {{mechanism}}',
  capacityForIncoming: 'pour la prochaine présidence de : {{mechanism}}',
  capacityForSecretariat: 'pour le secrétariat de : {{mechanism}}',
  correctionsHere:
    'Voici ce que dit le registre des mécanismes. Si une information est fausse ou dépassée, proposez une correction ci-dessous. Rien ne change tant qu’un organisateur ne l’a pas acceptée.',
  correctionsSee: 'Voir la fiche',
  correctionSuggest: 'Proposer une correction',
  correctionAbout: 'Ce qui est à corriger',
  correctionText: 'Ce qui est exact',
  correctionAsOf: 'Depuis quand (année-mois-jour, ou année-mois)',
  correctionSent: 'Merci. Les organisateurs voient votre proposition.',
  correctionDateWrong:
    'Indiquez une date telle que 2019-06-30, ou un mois tel que 2019-06, qui ne soit pas à venir, et dites ce qui est exact en 10\u00A0000 caractères au plus.',
  correctionTooMany:
    'Beaucoup de propositions attendent déjà. Patientez jusqu’à ce que les organisateurs en aient traité.',
  corrections: 'Vos propositions',
  correctionWaiting: 'pas encore traitée',
  correctionAccepted: 'acceptée',
  correctionDeclined: 'refusée\u00A0: {{reason}}',
  mailCorrectionsSubject: 'Votre fiche dans le registre des mécanismes\u00A0: {{mechanism}}',
  mailCorrectionsText:
    'Merci de regarder ce que le registre des mécanismes dit de celui-ci, {{mechanism}}, et de proposer des corrections. Aucun compte n’est nécessaire.',
  mailCorrectionsDays:
    'Le lien est réservé au secrétariat. Il peut servir aussi souvent que nécessaire pendant {{days}} jours.',
};
