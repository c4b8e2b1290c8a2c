import type { MechanismFile } from '#contract/mechanism-file';
import type { MeetingFile } from '#contract/meeting-file';
import type { Page } from 'playwright-core';

/** What each string would do, if any screen took it for a piece of page: it leaves a mark, which {@link ran} finds. */
const deeds = ['window.ran=1', 'top.ran=1', "document.title='ran'", 'self[`ran`]=1', 'globalThis.ran=1'];

/** Where a string would have to break out of to be run. */
const breakouts = ['', '">', "'>", '</title></textarea></script>', '-->'];

/** Ways to have something run. */
const carriers: ((deed: string) => string)[] = [
  (deed) => `<script>${deed}</script>`,
  (deed) => `<img src=x onerror="${deed}">`,
  (deed) => `<svg onload=${deed}>`,
  (deed) => `<svg><animate onbegin='${deed}' attributeName=x>`,
  (deed) => `<a href="javascript:${deed}">a</a>`,
  (deed) => `<iframe srcdoc="<script>parent.${deed}</script>">`,
  (deed) => `<details open ontoggle=${deed}>`,
  (deed) => `<input autofocus onfocus=${deed}>`,
  (deed) => `\${${deed}}{{constructor.constructor('${deed}')()}}`,
  (deed) => `" onmouseover="${deed}" autofocus x="`,
  (deed) => `javascript:${deed}//`,
  (deed) => `$t({"onerror":"${deed}"})<0><script>${deed}</script></0>`,
];

/** 300 strings that would run as a script where a screen forgets what is text. */
export const injections: readonly string[] = carriers.flatMap((carrier) =>
  breakouts.flatMap((breakout) => deeds.map((deed) => `${breakout}${carrier(deed)}`)),
);

/** Fields of a meeting file that a person writes. */
const written = new Set([
  ...['shortTitle', 'title', 'theme', 'venue', 'organizer', 'organizerTagline', 'lead', 'label', 'qualifier', 'name'],
  ...['honorific', 'givenName', 'familyName', 'postNominals', 'position', 'capacity', 'text', 'reportedAs'],
  ...['place', 'contact', 'survey', 'note'],
]);

/** The same meeting with a string at the end of every text that a person can write: the next one for each. */
export function inject(file: MeetingFile, strings: readonly string[] = injections): MeetingFile {
  let turn = 0;
  const after = (text: string) => `${text} ${strings[turn++ % strings.length]}`;
  const changed = JSON.parse(
    JSON.stringify(file, (key, value: unknown) => {
      if (typeof value === 'string' && written.has(key)) return after(value);
      if (['objectives', 'parts', 'items'].includes(key) && Array.isArray(value)) {
        return value.map((one: unknown) => (typeof one === 'string' ? after(one) : one));
      }
      return value;
    }),
  ) as MeetingFile;
  return { ...changed, meeting: { ...changed.meeting, slug: 'injected' } };
}

/** Fields of a registry file that a person writes, and those that are lists of such. */
const writtenOfMechanisms = new Set(['name', 'shortName', 'acronym', 'note', 'holder']);
const listsOfMechanisms = new Set(['aliases', 'names', 'with']);

/** The same registry with a string at the end of every text that a person can write. */
export function injectRegistry(file: MechanismFile, strings: readonly string[] = injections): MechanismFile {
  let turn = 0;
  const after = (text: string) => `${text} ${strings[turn++ % strings.length]}`;
  return JSON.parse(
    JSON.stringify(file, (key, value: unknown) => {
      if (typeof value === 'string' && writtenOfMechanisms.has(key)) return after(value);
      if (listsOfMechanisms.has(key) && Array.isArray(value)) {
        return value.map((one: unknown) => (typeof one === 'string' ? after(one) : one));
      }
      return value;
    }),
  ) as MechanismFile;
}

/** Whether any string has been run in a page or in a frame of it, of all that {@link injections} are. */
export async function ran(page: Page): Promise<boolean> {
  const marks = await Promise.all(page.frames().map((frame) => frame.evaluate<boolean>('"ran" in window')));
  return marks.includes(true) || (await page.title()) === 'ran';
}
