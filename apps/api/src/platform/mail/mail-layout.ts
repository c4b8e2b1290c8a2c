import { escapeHtml } from '#typeset/html/escape';
import { wordLanguageFor, wordsIn } from '#words/words';
import { setImmediate } from 'node:timers/promises';
import { mailStyle } from './mail-style.js';

/** A paragraph, or the heading of those that follow it. */
export type MailParagraph = string | { heading: string };

/** What a mail says, without any markup. White space inside a text, line breaks included, counts as one space. */
export interface MailContent {
  /** BCP 47. */
  language: string;
  title: string;
  paragraphs: readonly MailParagraph[];
  /** The one thing to do; the URL is absolute, by http or https. */
  action?: { label: string; url: string };
  footer: string;
  /** What stands below the footer; the URL as in the action. */
  ending?: { label: string; url: string };
}

/**
 * The two bodies of a mail, which say the same.
 *
 * @throws TypeError for a URL that is none, or is not one of the web
 */
export async function layOutMail(content: MailContent): Promise<{ html: string; text: string }> {
  const clean = cleaned(content);
  return { html: await htmlOf(clean), text: textOf(clean) };
}

/**
 * The plain text alone, which is made at once.
 *
 * @throws TypeError for a URL that is none, or is not one of the web
 */
export function layOutText(content: MailContent): string {
  return textOf(cleaned(content));
}

function cleaned(content: MailContent): MailContent {
  const { action, ending } = content;
  return {
    ...content,
    title: oneLine(content.title),
    paragraphs: content.paragraphs.map((paragraph) =>
      typeof paragraph === 'string' ? oneLine(paragraph) : { heading: oneLine(paragraph.heading) },
    ),
    ...(action && { action: cleanedLink(action) }),
    footer: oneLine(content.footer),
    ...(ending && { ending: cleanedLink(ending) }),
  };
}

function cleanedLink({ label, url }: { label: string; url: string }): { label: string; url: string } {
  return { label: oneLine(label), url: webAddress(url) };
}

/** Plain text as people write it: the address stands on a line of its own, the footer after a signature mark (RFC 3676 §4.3). */
function textOf({ title, paragraphs, action, footer, ending }: MailContent): string {
  const said = paragraphs.map((paragraph) => (typeof paragraph === 'string' ? paragraph : paragraph.heading));
  const link = action ? [`${action.label}:\n${action.url}`] : [];
  const end = ending ? `\n${ending.label}\n${ending.url}` : '';
  return `${[title, ...said, ...link, `-- \n${footer}${end}`].join('\n\n')}\n`;
}

async function htmlOf(content: MailContent): Promise<string> {
  // A quarter of a second to load, which only a process that writes mail has to wait.
  const { default: compile } = await import('mjml');
  // It takes some milliseconds of the processor: between two of many mails others have their turn.
  await setImmediate();
  const { html, errors } = await compile(markupOf(content), {
    // No web font: nothing is fetched when the mail is read.
    fonts: {},
    keepComments: false,
    validationLevel: 'strict',
  });
  if (errors.length > 0) throw new Error(errors.map(({ formattedMessage }) => formattedMessage).join('\n'));
  return html;
}

function markupOf({ language, title, paragraphs, action, footer, ending }: MailContent): string {
  const words = wordsIn(wordLanguageFor(language));
  return `<mjml lang="${escapeHtml(language)}" dir="ltr">
    <mj-head>
      <mj-title>${escapeHtml(title)}</mj-title>
      ${mailStyle}
    </mj-head>
    <mj-body css-class="page">
      <mj-section css-class="sheet">
        <mj-column>
          <mj-text mj-class="title" css-class="title"><h1>${escapeHtml(title)}</h1></mj-text>
          ${paragraphs.map(paragraphMarkup).join('')}
          ${action ? actionMarkup(action, words('mailLinkHint')) : ''}
          <mj-divider css-class="rule" />
          <mj-text mj-class="small" css-class="small">${escapeHtml(footer)}</mj-text>
          ${ending ? addressMarkup(ending) : ''}
        </mj-column>
      </mj-section>
    </mj-body>
  </mjml>`;
}

function paragraphMarkup(paragraph: MailParagraph): string {
  return typeof paragraph === 'string'
    ? `<mj-text css-class="words">${escapeHtml(paragraph)}</mj-text>`
    : `<mj-text mj-class="heading" css-class="words"><h2>${escapeHtml(paragraph.heading)}</h2></mj-text>`;
}

function actionMarkup({ label, url }: { label: string; url: string }, hint: string): string {
  return `<mj-button href="${escapeHtml(url)}" css-class="action">${escapeHtml(label)}</mj-button>
    ${addressMarkup({ label: hint, url })}`;
}

/** An address in full, for those who cannot follow a button. */
function addressMarkup({ label, url }: { label: string; url: string }): string {
  const address = escapeHtml(url);
  return `<mj-text mj-class="small" css-class="small">
      <span dir="ltr">${escapeHtml(label)}</span><br /><a href="${address}" dir="ltr">${address}</a>
    </mj-text>`;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function webAddress(url: string): string {
  const { protocol, href } = new URL(url);
  if (protocol !== 'https:' && protocol !== 'http:')
    throw new TypeError(`a link in a mail goes to the web, not to ${protocol}`);
  return href;
}
