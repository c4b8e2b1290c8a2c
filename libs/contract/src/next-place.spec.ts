import { describe, expect, it } from '@jest/globals';
import { isNextPlace, nextQuery, withNext } from './next-place.js';

describe('where somebody may be sent after they have signed in', () => {
  it.each([
    '/desk',
    '/desk/',
    '/desk/grcp-8/timetable',
    '/desk/grcp-8/timetable?day=2019-04-05&session=session-1',
    '/desk/grcp-8/log?kind=session&from=2019-04-05',
    '/desk/new?from=grcp-8',
    '/desk/a.b/c~d',
    '/desk/x?next=%2F%2Fevil.example',
  ])('is %s', (path) => {
    expect(isNextPlace(path)).toBe(true);
  });

  it.each([
    '',
    'desk',
    '/',
    '/my-part',
    '/deskevil',
    '/desk.evil.example',
    '//evil.example/desk',
    '/\\evil.example/desk',
    '\\\\evil.example',
    'https://evil.example/desk',
    'javascript:alert(1)',
    'data:text/html,desk',
    '/desk/../sign-out',
    '/desk/..',
    '/desk/.',
    '/desk/./x',
    '/desk/../../evil',
    '/desk/%2e%2e/sign-out',
    '/desk//evil.example',
    '/desk/\\evil.example',
    '/desk/@evil.example',
    '/desk\n/x',
    '/desk\r\nSet-Cookie: a=b',
    '\t/desk',
    ' /desk',
    '/desk/\u0000',
    '/desk#//evil.example',
    '/desk?a#b',
    '/desk/x?to=https://evil.example',
    '/DESK',
    `/desk/${'a'.repeat(500)}`,
  ])('is not %j', (path) => {
    expect(isNextPlace(path)).toBe(false);
    expect(nextQuery.parse({ next: path })).toEqual({});
  });

  it('is nowhere else where it is given twice, or as something else than a text', () => {
    for (const next of [['/desk', '/desk'], { a: '/desk' }, 1, null]) {
      expect(nextQuery.parse({ next })).toEqual({});
    }
  });

  it('stays with an address on the way in', () => {
    expect(withNext('/sign-in', undefined)).toBe('/sign-in');
    expect(withNext('/sign-in', '/desk/a?b=c&d=e')).toBe('/sign-in?next=%2Fdesk%2Fa%3Fb%3Dc%26d%3De');
  });
});
