import { expect, it } from '@jest/globals';
import { secretLinks } from '../secret-links.js';
import { composeMail } from './compose-mail.js';

const id = '0f3c8a52-7a0e-4f53-9d39-0d6c3f5d1a11';
const links = secretLinks('https://meetings.example.org', 'a secret of tests, and of no installation');
const written = `a title with ~secret-of-${id}~ in it`;

it('lets nothing that people write stand for the secret of a link, whose own place is kept', async () => {
  const { token } = links.tokenOf(id);
  const action = { label: 'Sign in', url: links.placeholder('sign-in', id) };
  const { subject, text, html } = await composeMail({ language: 'en', title: written, paragraphs: [written], action });
  for (const part of [subject, text, html]) {
    expect(links.reveal(part).replaceAll(`https://meetings.example.org/sign-in/${token}`, '')).not.toContain(token);
  }
  expect(links.reveal(text)).toContain(`https://meetings.example.org/sign-in/${token}`);
});

it('shortens a long subject, and not the text', async () => {
  const title = '𝔤'.repeat(200);
  const { subject, text } = await composeMail({ language: 'en', title, paragraphs: [] });
  expect(Array.from(subject)).toHaveLength(150);
  expect(text).toContain(title);
});
