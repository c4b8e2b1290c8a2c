/**
 * Everything that the product asks leave for. Who has it, where, and while a meeting is in which state, is told by the policy
 * (`accounts/policy/policy.ts`); a route names the one permission that it needs.
 */
export const permissions = [
  // One's own account and one's own part, wherever that is.
  'account.use',
  // The installation.
  'account.manage',
  'mail.read',
  'installation-log.read',
  // The registry of mechanisms, which all meetings share.
  'mechanism.edit',
  'mechanism-link.manage',
  'mechanism-correction.read',
  'mechanism-correction.resolve',
  // A meeting as a whole.
  'meeting.create',
  'meeting.replace',
  'meeting.export',
  'meeting.release',
  'meeting.archive',
  'meeting.delete',
  'meeting.restore',
  'draft.read',
  'programme.read',
  'programme.edit',
  'access.manage',
  'role.read',
  'role.manage',
  'invitation.send',
  'notice.read',
  'notice.manage',
  'reminder.send',
  'meeting-mail.read',
  'log.read',
  'findings.read',
  'findings.manage',
  'presence.share',
  // One session.
  'session-note.read',
  'session-note.write',
  'running-order.read',
  'running-order.write',
  'guide-suggestion.read',
  'guide-suggestion.write',
  'guide-suggestion.resolve',
  // The output of a breakout group.
  'output.read',
  'output.write',
  'output.submit',
  'output.clear',
  'output.reopen',
  'output.oversee',
  'output.chase',
  'output.present',
  // The plenary to which groups report.
  'plenary.list',
  'plenary.read',
  'plenary.lead',
  'plenary.consolidate',
  // The register of recommendations: that of a meeting, and the one across meetings.
  'recommendation.read',
  'recommendation.edit',
  'register.read',
  'owner-link.manage',
  'recommendation-report.settle',
  // What is written of a meeting for its highlights.
  'highlights.read',
  'highlights.write',
  // Reports of groups, plenaries and meetings.
  'report.list',
  'report.issue',
] as const;
export type Permission = (typeof permissions)[number];

/** What a meeting is to those who may see it; the rights on it depend on this. */
export const meetingStates = ['draft', 'released', 'archived', 'deleted'] as const;
export type MeetingState = (typeof meetingStates)[number];
