import type { englishOutputs } from './english-outputs.js';

export const frenchOutputs: Record<keyof typeof englishOutputs, string> = {
  mailChaseSubject: '{{group}} : vos recommandations sont attendues',
  mailChaseText:
    'Le secrétariat attend le compte rendu de votre groupe pour « {{session}} » ({{group}}). Il est à remettre à {{due}}.',
  mailChaseCount_one: 'Une recommandation a été saisie à ce stade.',
  mailChaseCount_other: '{{count}} recommandations ont été saisies à ce stade.',
  mailChaseUnaddressed_one: 'Une recommandation ne dit pas à qui elle s’adresse.',
  mailChaseUnaddressed_other: '{{count}} recommandations ne disent pas à qui elles s’adressent.',
  mailClearanceSubject: '{{group}} : votre accord est attendu',
  mailClearanceText:
    'Le compte rendu de votre groupe pour « {{session}} » ({{group}}) a été remis. Veuillez le lire et donner votre accord, ou le rouvrir en indiquant pourquoi.',
  mailChaseAction: 'Ouvrir le formulaire du groupe',
  writeOutput: 'Rédiger le compte rendu du groupe',
  presentOutput: 'Le présenter à la plénière',
  leadPlenary: 'Conduire la plénière',
};
