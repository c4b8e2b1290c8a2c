import { describe, expect, it } from '@jest/globals';
import { escapeHtml } from '#typeset/html/escape';
import { layOutMail, type MailContent } from './mail-layout.js';

const paragraphs = ['Dear Ms Mensah,', 'The session begins at 10.15 in Room 3.'];
const content: MailContent = {
  language: 'en',
  title: 'You are invited to moderate Session 2',
  paragraphs,
  action: { label: 'Answer the invitation', url: 'https://meetings.example.org/invitations/x?a=1&b=2' },
  footer: 'Sent by the secretariat.',
};

/** What a reader sees, roughly: no tags, no style sheets, no comments; references resolved once. */
function shown(html: string): string {
  const names: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", nbsp: '\u00a0' };
  return html
    .replace(/<style[^]*?<\/style>|<!--[^]*?-->|<[^>]+>/g, '')
    .replace(/&(amp|lt|gt|quot|#39|nbsp);/g, (_, name: string) => names[name] ?? '')
    .replace(/\s+/g, ' ');
}

describe('the layout of a mail', () => {
  it('says in plain text what the mail says, with the link on a line of its own', async () => {
    const { text } = await layOutMail(content);
    expect(text).toBe(
      [
        'You are invited to moderate Session 2',
        '',
        'Dear Ms Mensah,',
        '',
        'The session begins at 10.15 in Room 3.',
        '',
        'Answer the invitation:',
        'https://meetings.example.org/invitations/x?a=1&b=2',
        '',
        '-- ',
        'Sent by the secretariat.',
        '',
      ].join('\n'),
    );
  });

  it('says the same in HTML, and names the address of its button', async () => {
    const { html } = await layOutMail(content);
    const body = html.slice(html.indexOf('<body'));
    expect(shown(body).trim()).toBe(
      [
        content.title,
        ...paragraphs,
        content.action?.label,
        `If the button does not work, open this address:${content.action?.url ?? ''}`,
        content.footer,
      ].join(' '),
    );
    expect([...html.matchAll(/href="([^"]*)"/g)].map(([, target]) => target)).toEqual(
      Array(2).fill('https://meetings.example.org/invitations/x?a=1&amp;b=2'),
    );
  });

  it('has headings between paragraphs, and an address below who writes', async () => {
    const { text, html } = await layOutMail({
      ...content,
      paragraphs: ['Dear <Ms>,', { heading: 'Session <2>' }, 'It begins at 10.15.'],
      ending: { label: 'No more mails:', url: 'https://meetings.example.org/end?a=1&b=2' },
    });
    expect(text).toContain('\n\nDear <Ms>,\n\nSession <2>\n\nIt begins at 10.15.\n\n');
    expect(
      text.endsWith('\n\n-- \nSent by the secretariat.\nNo more mails:\nhttps://meetings.example.org/end?a=1&b=2\n'),
    ).toBe(true);
    expect([...html.matchAll(/<h2[^>]*>(.*?)<\/h2>/g)].map(([, heading]) => heading)).toEqual(['Session &lt;2&gt;']);
    const seen = shown(html.slice(html.indexOf('<body'))).trim();
    expect(seen.endsWith('Sent by the secretariat. No more mails:https://meetings.example.org/end?a=1&b=2')).toBe(true);
  });

  it('loads nothing and runs nothing', async () => {
    const { html } = await layOutMail(content);
    const withoutLinks = html.replaceAll(/ (xmlns(:\w)?|href)="[^"]*"/g, '');
    expect(withoutLinks.replaceAll(escapeHtml(content.action?.url ?? ''), '')).not.toMatch(
      /https?:|url\(|@import|src=/,
    );
    expect(html).not.toMatch(/<(script|link|img|iframe|object|form)\b/);
  });

  it.each([
    `<script>alert(1)</script>`,
    `"><img src=x onerror=alert(1)>`,
    `</mj-text></mj-column><mj-raw><script>1</script></mj-raw>`,
    `--> <!-- ]]> <![CDATA[ <b>`,
    `{{ title }} [[ x ]] <% y %> \${z} $& $1`,
    `&lt;b&gt; &amp;amp; &#60;b&#62; &nbsp;`,
    `<mj-include path="/etc/passwd" />`,
    `'; color: red; } body { background: url(x)`,
  ])('writes %s as text wherever it stands', async (hostile) => {
    const { html, text } = await layOutMail({
      language: 'en',
      title: hostile,
      paragraphs: [hostile],
      action: { label: hostile, url: `https://example.org/?q=${hostile}` },
      footer: hostile,
    });
    const plain = hostile.replace(/\s+/g, ' ');
    expect(shown(html.slice(html.indexOf('<body'))).split(plain)).toHaveLength(5);
    expect(html).not.toMatch(/<script|<img|onerror=alert\(1\)>|<mj-|<b>|passwd" \/>/);
    expect(text.split(plain)).toHaveLength(5);
  });

  it('takes line breaks for spaces, so that nobody writes lines of their own', async () => {
    const { text } = await layOutMail({ ...content, paragraphs: ['Dear A\n\n-- \nB\u2028C,'] });
    expect(text.split('\n')[2]).toBe('Dear A -- B C,');
  });

  it.each(['javascript:alert(1)', 'data:text/html,x', '/invitations/x', 'mailto:a@example.org'])(
    'has no button for %s',
    async (url) => {
      await expect(layOutMail({ ...content, action: { label: 'x', url } })).rejects.toMatchObject({
        name: 'TypeError',
      });
    },
  );
});
