/** Words of the mails to those who have taken recommendations up; the desk shows them before they go. */
export const englishOwnerMails = {
  mailOwnerSubject: '{{owner}}: what has become of recommendations of {{meeting}}?',
  mailOwnerText:
    '{{owner}} has taken up recommendations of {{meeting}}. Please report once a year, at the address below, what was done about each of them. You need no account.',
  mailOwnerDays: 'The link is for {{owner}} alone. It can be used as often as needed, for {{days}} days.',
  mailOwnerSee: 'See the recommendations',
  mailOwnerReminderSubject: 'Reminder: what {{owner}} did in {{year}} about recommendations of {{meeting}}',
  mailOwnerReminderText: 'For {{year}}, no report of {{owner}} has come in yet on: {{labels}}.',
  mailOwnerReminderPlease: 'Please say at the address below what was done. You need no account.',
  mailOwnerReminderBefore:
    'Please say at the address below what was done, before {{next}} begins on {{date}}. You need no account.',
  mailOwnerReminderUntil: 'The link is for {{owner}} alone. It can be used as often as needed, until {{date}}.',
} as const;
