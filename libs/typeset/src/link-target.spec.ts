import { describe, expect, it } from '@jest/globals';
import { linkTarget } from './link-target.js';

describe('linkTarget', () => {
  it.each([
    ['https://example.org', 'https://example.org/'],
    ['HTTPS://EXAMPLE.org/Hall', 'https://example.org/Hall'],
    ['  https://example.org/', 'https://example.org/'],
    ['https://example.org/salle à côté', 'https://example.org/salle%20%C3%A0%20c%C3%B4t%C3%A9'],
    ['https://example.org/?a=100%&b={"c"}|d', 'https://example.org/?a=100%25&b=%7B%22c%22%7D%7Cd'],
    ['https://example.org/%C3%A0#b', 'https://example.org/%C3%A0#b'],
    ['mailto:ada@example.org?subject=Hall 3', 'mailto:ada@example.org?subject=Hall%203'],
  ])('makes an address of %j', (href, url) => {
    expect(linkTarget(href)).toEqual({ kind: 'address', url });
  });

  it('makes an anchor of what starts with a number sign', () => {
    expect(linkTarget('#session-1')).toEqual({ kind: 'anchor', name: 'session-1' });
  });

  it.each([
    '',
    '#',
    'http://example.org/',
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'java\nscript:alert(1)',
    '\u0001javascript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:x',
    'blob:https://example.org/1',
    'file:///etc/passwd',
    '//example.org/',
    '/meetings',
    'example.org',
    'https://',
    'https://[',
  ])('makes no link of %j', (href) => {
    expect(linkTarget(href)).toBeNull();
  });
});
