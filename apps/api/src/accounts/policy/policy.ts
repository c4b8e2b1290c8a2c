import type { MeetingState, Permission } from '#contract/permission';
import type { GrantKind } from './grant.js';

/** How near to the place of its grant somebody must be: `anywhere`; in the same `meeting`, `session` or breakout `group`. */
export type Reach = 'anywhere' | 'meeting' | 'session' | 'group';

export interface Rule {
  readonly to: Partial<Record<GrantKind, Reach>>;
  /** States of the meeting in which it can be done; a rule without states is not about one meeting. */
  readonly while?: readonly MeetingState[];
}

const editable = ['draft', 'released'] as const;
const readable = ['draft', 'released', 'archived'] as const;

const organizers = { administrator: 'anywhere', organizer: 'meeting' } as const;
const anyOrganizer = { administrator: 'anywhere', organizer: 'anywhere' } as const;
/** Whoever has a part in a meeting reads its draft as a release would show it. */
const readers = {
  ...organizers,
  observer: 'meeting',
  moderator: 'meeting',
  speaker: 'meeting',
  coFacilitator: 'meeting',
  rapporteur: 'meeting',
  noteTaker: 'meeting',
} as const;

/** Who writes what a breakout group reports. */
const writers = { ...organizers, coFacilitator: 'group', rapporteur: 'group', noteTaker: 'group' } as const;

/** Who may do what, where, and while the meeting is in which state. What is not here is open to nobody. */
export const policy: Readonly<Record<Permission, Rule>> = {
  'account.use': { to: { account: 'anywhere' } },
  'account.manage': { to: { administrator: 'anywhere' } },
  'mail.read': { to: { administrator: 'anywhere' } },
  'installation-log.read': { to: { administrator: 'anywhere' } },

  // Mechanisms are those of all meetings: whoever organizes any of them keeps the registry.
  'mechanism.edit': { to: anyOrganizer },
  'mechanism-link.manage': { to: anyOrganizer },
  'mechanism-correction.read': { to: anyOrganizer },
  'mechanism-correction.resolve': { to: anyOrganizer },

  // A new meeting is made by those who organize one already; whom it belongs to then is for the import to say.
  'meeting.create': { to: anyOrganizer },
  'meeting.replace': { to: organizers, while: editable },
  'meeting.export': { to: organizers, while: readable },
  'meeting.release': { to: organizers, while: editable },
  'meeting.archive': { to: organizers, while: readable },
  'meeting.delete': { to: organizers, while: readable },
  'meeting.restore': { to: organizers, while: ['deleted'] },
  'draft.read': { to: readers, while: readable },
  'programme.read': { to: organizers, while: readable },
  'programme.edit': { to: organizers, while: editable },
  'access.manage': { to: organizers, while: readable },
  'role.read': { to: organizers, while: readable },
  'role.manage': { to: organizers, while: editable },
  'invitation.send': { to: organizers, while: editable },
  'notice.read': { to: organizers, while: readable },
  'notice.manage': { to: organizers, while: editable },
  'reminder.send': { to: organizers, while: editable },
  'meeting-mail.read': { to: organizers, while: readable },
  'log.read': { to: organizers, while: readable },
  'findings.read': { to: organizers, while: readable },
  'findings.manage': { to: organizers, while: editable },
  'presence.share': { to: organizers, while: readable },

  'session-note.read': { to: { ...organizers, moderator: 'session' }, while: readable },
  'session-note.write': { to: { ...organizers, moderator: 'session' }, while: editable },
  'running-order.read': { to: { ...organizers, moderator: 'session' }, while: readable },
  'running-order.write': { to: { ...organizers, moderator: 'session' }, while: editable },
  'guide-suggestion.read': { to: { ...organizers, moderator: 'session' }, while: readable },
  'guide-suggestion.write': { to: { ...organizers, moderator: 'session' }, while: editable },
  'guide-suggestion.resolve': { to: organizers, while: editable },

  'output.read': { to: { ...writers, moderator: 'session' }, while: readable },
  'output.write': { to: writers, while: editable },
  'output.submit': { to: { ...organizers, rapporteur: 'group' }, while: editable },
  'output.clear': { to: { ...organizers, coFacilitator: 'group' }, while: editable },
  'output.reopen': { to: { ...organizers, coFacilitator: 'group', rapporteur: 'group' }, while: editable },
  'output.oversee': { to: organizers, while: readable },
  'output.chase': { to: organizers, while: editable },
  'output.present': { to: { ...organizers, rapporteur: 'group' }, while: editable },

  // Whoever moderates the session to which groups report leads it.
  'plenary.list': { to: organizers, while: readable },
  'plenary.read': { to: { ...organizers, moderator: 'session' }, while: readable },
  'plenary.lead': { to: { ...organizers, moderator: 'session' }, while: editable },
  'plenary.consolidate': { to: { ...organizers, moderator: 'session' }, while: editable },

  // What was made public of the register is everybody's; whoever organizes a meeting reads across meetings, of others what is public.
  'recommendation.read': { to: organizers, while: readable },
  // A register lives on after its meeting is a record.
  'recommendation.edit': { to: organizers, while: readable },
  'register.read': { to: anyOrganizer },
  'owner-link.manage': { to: organizers, while: readable },
  'recommendation-report.settle': { to: organizers, while: readable },
  'highlights.read': { to: organizers, while: readable },
  'highlights.write': { to: organizers, while: editable },

  // What was issued of a group or plenary is read by those who read that itself.
  'report.list': { to: organizers, while: readable },
  'report.issue': { to: organizers, while: editable },
};
