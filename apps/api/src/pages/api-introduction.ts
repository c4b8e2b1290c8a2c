/** What the API is and how to speak to it, in paragraphs. */
export const apiIntroduction = [
  'Everything that people do in Plenary, as JSON over HTTP: released programmes, their documents and calendars for everybody; ' +
    'drafts, roles, invitations, releases and the log for organizers; running order, notes and suggestions for moderators; ' +
    'one’s own part for everybody who has one; accounts for administrators.',
  'A sign-in is a cookie. A request that bears it and changes something names the site as its Origin.',
  'What can be changed has a version, which is its ETag where it comes alone. A change names the version that it is about in ' +
    'If-Match, with quotes; it is answered 428 without, and 412, with what stands there now, where somebody was faster.',
  'A POST with an Idempotency-Key, 8 to 128 visible characters of ASCII, is done once however often it is sent.',
  'Errors are application/problem+json with a code. Not released, not permitted and not existing look the same: 404.',
];

/**
 * Signing in and changing something, in the shell's words.
 *
 * @param baseUrl under which people reach the site
 */
export function apiExample(baseUrl: string): string {
  return [
    '# Signs in; the cookie is kept in a file.',
    `curl -c cookies.txt -H 'Content-Type: application/json' \\`,
    `-d '{"email": "you@example.org", "password": "…"}' ${baseUrl}/api/session`,
    '',
    '# With the last part of a link from a mail, in place of a password.',
    `curl -c cookies.txt -H 'Content-Type: application/json' \\`,
    `-d '{"token": "…"}' ${baseUrl}/api/session/redemption`,
    '',
    '# The people of a meeting, each with its version.',
    `curl -b cookies.txt ${baseUrl}/api/meetings/grcp-8/people`,
    '',
    '# Says where the invitations to one of them go.',
    `curl -b cookies.txt -X PUT -H 'Origin: ${baseUrl}' -H 'If-Match: "1"' \\`,
    `-H 'Content-Type: application/json' -d '{"email": "shaw@example.org"}' \\`,
    `${baseUrl}/api/meetings/grcp-8/people/shaw`,
  ].join('\n');
}
