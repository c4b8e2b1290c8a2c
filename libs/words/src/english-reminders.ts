/** Words of the mails that ask people for what only they can supply. Sessions come as names that are quoted already. */
export const englishReminders = {
  reminderSubject: 'Reminder: what {{meeting}} still needs from you',
  reminderText: 'To prepare {{meeting}}, the secretariat still needs from you:',
  reminderAnswer: 'Please confirm or decline: {{role}}, {{place}}.',
  reminderBiography: 'Please write a short biography of yourself.',
  reminderMinutes: 'Please settle how many minutes each item of {{session}} takes.',
  reminderItemsExceed: 'Please shorten the items of {{session}}: together they take longer than the session.',
  reminderGuide: 'Please suggest objectives and questions for {{session}}.',
  reminderQuestions: 'Please suggest questions for {{session}}.',
  reminderSignIn:
    'If you are not signed in, ask at {{address}} for a link to this e-mail address. You need no password.',
} as const;
