import type { englishReminders } from './english-reminders.js';

export const frenchReminders: Record<keyof typeof englishReminders, string> = {
  reminderSubject: 'Rappel\u00A0: ce que {{meeting}} attend encore de vous',
  reminderText: 'Pour préparer {{meeting}}, le secrétariat attend encore de vous\u00A0:',
  reminderAnswer: 'Veuillez confirmer ou décliner\u00A0: {{role}}, {{place}}.',
  reminderBiography: 'Veuillez rédiger une courte biographie.',
  reminderMinutes: 'Veuillez fixer la durée, en minutes, de chaque point de {{session}}.',
  reminderItemsExceed: 'Veuillez raccourcir les points de {{session}}\u00A0: ensemble, ils durent plus que la séance.',
  reminderGuide: 'Veuillez proposer des objectifs et des questions pour {{session}}.',
  reminderQuestions: 'Veuillez proposer des questions pour {{session}}.',
  reminderSignIn:
    'Si votre session n’est pas ouverte, demandez sur {{address}} un lien à cette adresse électronique. Aucun mot de passe n’est nécessaire.',
};
