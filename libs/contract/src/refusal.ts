/**
 * Every code with which the product refuses, its HTTP status and what it means. Programs switch on the code; the
 * sentence is for people.
 */
export const refusals = {
  'not-found': { status: 404, title: 'There is nothing here' },
  'input.invalid': { status: 400, title: 'The request is not valid' },
  'meeting-file.invalid': { status: 422, title: 'The meeting file has problems' },
  'release.unchanged': { status: 409, title: 'Nothing has changed since the last release' },
  'release.unprintable': { status: 422, title: 'The draft contains characters that cannot be printed' },
  'service.unavailable': { status: 503, title: 'The service is not available for the moment' },
  internal: { status: 500, title: 'Something went wrong on our side' },
} as const satisfies Record<string, { status: number; title: string }>;

export type RefusalCode = keyof typeof refusals;
