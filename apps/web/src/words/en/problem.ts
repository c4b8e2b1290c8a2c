export const problem = {
  network: 'The server cannot be reached',
  internal: 'Something went wrong on our side',
  again: 'Try again',
  safe: 'What has been saved is safe.',
  signIn: 'Sign in again',
  nothingHere: 'There is nothing here',
  nothingHereHint: 'The address may be wrong, or what was here may not be open to you.',
  toMeetings: 'To your meetings',
} as const;
