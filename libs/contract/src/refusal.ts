/**
 * Every code with which the product refuses, its HTTP status and what it means. Programs switch on the code; the
 * sentence is for people.
 */
export const refusals = {
  'not-found': { status: 404, title: 'There is nothing here' },
  'input.invalid': { status: 400, title: 'The request is not valid' },
  'meeting-file.invalid': { status: 422, title: 'The meeting file has problems' },
  'release.has-errors': { status: 409, title: 'The draft has errors; release it anyway with a reason' },
  'release.unchanged': { status: 409, title: 'Nothing has changed since the last release' },
  'release.symbol-taken': { status: 409, title: 'Another release of this meeting has this symbol' },
  'release.missing': { status: 409, title: 'Nothing has been released yet' },
  'release.no-draft': { status: 409, title: 'The draft of this release was not kept' },
  'release.unprintable': { status: 422, title: 'The draft contains characters that cannot be printed' },
  'service.unavailable': { status: 503, title: 'The service is not available for the moment' },
  'sign-in.required': { status: 401, title: 'Sign in first' },
  'sign-in.ended': { status: 401, title: 'Your sign-in has ended; sign in again' },
  'sign-in.refused': { status: 401, title: 'This e-mail address and password do not belong together' },
  'link.refused': { status: 401, title: 'This link has been used or has expired; ask for another' },
  'proof.required': { status: 403, title: 'Give your current password, or sign in afresh by a link' },
  'origin.foreign': { status: 403, title: 'The request came from another site' },
  'too-many-requests': { status: 429, title: 'Too many tries; wait a while' },
  'body.too-large': { status: 413, title: 'The request is larger than is taken here' },
  'account.exists': { status: 409, title: 'There is an account with this e-mail address' },
  'account.last-administrator': { status: 409, title: 'Nobody would be left to administer the installation' },
  'version.missing': { status: 428, title: 'Say which version you change (If-Match)' },
  'version.conflict': { status: 412, title: 'Somebody else has changed this in the meantime' },
  'meeting.archived': { status: 409, title: 'The meeting is archived and can no longer be changed' },
  'meeting.deleted': { status: 409, title: 'The meeting has been deleted' },
  'role.reason-missing': { status: 422, title: 'Say why you decline' },
  'role.settled': { status: 409, title: 'The organizers have noted that you do not take part; ask them to change it' },
  'running-order.incomplete': { status: 422, title: 'An order names each of the things that it orders once' },
  'access.last-organizer': { status: 409, title: 'Nobody would be left to organize the meeting' },
  'meeting.taken': { status: 409, title: 'There is a meeting with this slug, and it is not yours to replace' },
  'request.other': { status: 422, title: 'This Idempotency-Key was used for another request' },
  'request.unfinished': { status: 409, title: 'The first request with this Idempotency-Key was not finished' },
  'sign-on.refused': { status: 401, title: 'You could not be signed in by your organization' },
  'sign-on.unavailable': { status: 503, title: 'Your organization’s sign-in does not answer for the moment' },
  'invitation.impossible': { status: 422, title: 'Somebody cannot be invited as things stand' },
  'mail.not-resendable': { status: 409, title: 'This mail cannot be sent again as things stand' },
  internal: { status: 500, title: 'Something went wrong on our side' },
} as const satisfies Record<string, { status: number; title: string }>;

export type RefusalCode = keyof typeof refusals;
