import type { englishReminders } from './english-reminders.js';

export const spanishReminders: Record<keyof typeof englishReminders, string> = {
  reminderSubject: 'Recordatorio: lo que {{meeting}} necesita todavía de usted',
  reminderText: 'Para preparar {{meeting}}, la secretaría necesita todavía de usted:',
  reminderAnswer: 'Confirme o rechace, por favor: {{role}}, {{place}}.',
  reminderBiography: 'Escriba, por favor, una breve biografía suya.',
  reminderMinutes: 'Fije, por favor, cuántos minutos ocupa cada punto de {{session}}.',
  reminderItemsExceed: 'Acorte, por favor, los puntos de {{session}}: juntos ocupan más tiempo que la sesión.',
  reminderGuide: 'Proponga, por favor, objetivos y preguntas para {{session}}.',
  reminderQuestions: 'Proponga, por favor, preguntas para {{session}}.',
  reminderSignIn:
    'Si no ha iniciado sesión, pida en {{address}} un enlace a esta dirección de correo electrónico. No necesita contraseña.',
};
