/** Words about what breakout groups report: of the mails that ask for it, and of the way to its form. `group` is a group as it is printed: “Group 1: Africa”. */
export const englishOutputs = {
  mailChaseSubject: '{{group}}: your recommendations are awaited',
  mailChaseText:
    'The secretariat waits for what your group reports from “{{session}}” ({{group}}). It is due at {{due}}.',
  mailChaseCount_one: 'So far there is one recommendation.',
  mailChaseCount_other: 'So far there are {{count}} recommendations.',
  mailChaseUnaddressed_one: 'One recommendation does not say to whom it is addressed.',
  mailChaseUnaddressed_other: '{{count}} recommendations do not say to whom they are addressed.',
  mailClearanceSubject: '{{group}}: your clearance is awaited',
  mailClearanceText:
    'What your group reports from “{{session}}” ({{group}}) has been handed in. Please read it and say that you stand by it, or open it again with a reason.',
  mailChaseAction: 'Open the group’s form',
  writeOutput: 'Write what the group reports',
  presentOutput: 'Present it to the plenary',
  leadPlenary: 'Lead the plenary',
} as const;
