import type { ChangedThing } from '#contract/difference-view';
import type { MeetingSnapshot } from '#contract/meeting-snapshot';
import { type WordLanguage, type Words, wordsIn } from '#words/words';
import { versionLine } from '../documents/letterhead.js';
import { voiceIn } from '../documents/voice.js';
import { changesByRelease, type ReleaseChanges } from '../publishing/difference/changes-by-release.js';
import type { ReleaseHistory } from '../publishing/release-reader.js';
import { type Html, html } from './html.js';
import { meetingPath } from './in-language.js';
import { renderPage } from './page-shell.js';

export interface ChangesPageOptions {
  language: WordLanguage;
  /** Address of the style sheet. */
  styleSheet: string;
}

/** What each release of a meeting changed, the newest first, in a page that needs no script. */
export function changesPage(history: ReleaseHistory, { language, styleSheet }: ChangesPageOptions): string {
  const words = wordsIn(language);
  const changes = changesByRelease(history, language);
  const { meeting, sessions } = changes[0]?.release.snapshot ?? history[0].snapshot;
  const feed = meetingPath(meeting, language, '/changes.atom');
  const agenda = meetingPath(meeting, language);
  const places = new Map(sessions.map(({ id }) => [id, `${agenda}#${id}`]));
  return renderPage({
    language,
    styleSheet,
    title: `${meeting.shortTitle} – ${words('whatChanged')}`,
    feed,
    main: html`<h1>${words('whatChanged')}</h1>
      <p><a href="${agenda}" lang="${meeting.language}">${meeting.title}</a></p>
      <p><a href="${feed}">${words('followChanges')}</a></p>
      ${changes.map((one) => releaseSection(one, places, words, language))}`,
  });
}

/** Anchor of a release on the page. */
export function releaseAnchor({ version }: Pick<MeetingSnapshot, 'version'>): string {
  return `version-${version}`;
}

function releaseSection(
  { release: { snapshot }, things }: ReleaseChanges,
  places: ReadonlyMap<string, string>,
  words: Words,
  language: WordLanguage,
): Html {
  return html`<section>
    <h2 id="${releaseAnchor(snapshot)}">${versionLine(snapshot, voiceIn(language, snapshot))}</h2>
    <p class="note" lang="${snapshot.meeting.language}">${snapshot.note}</p>
    ${changedThings(things, words, places)}
  </section>`;
}

/**
 * What a release changed, thing by thing.
 *
 * @param places where the sessions that are still on the programme stand
 */
export function changedThings(
  things: readonly ChangedThing[] | null,
  words: Words,
  places: ReadonlyMap<string, string> = new Map(),
): Html {
  if (things === null) return html`<p>${words('firstRelease')}</p>`;
  if (things.length === 0) return html`<p>${words('nothingChanged')}</p>`;
  return html`${things.map(({ session, title, sentences }) => {
    const place = session === undefined ? undefined : places.get(session);
    return html`<h3>${place === undefined ? title : html`<a href="${place}">${title}</a>`}</h3>
      <ul>
        ${sentences.map((sentence) => html`<li>${sentence}</li>`)}
      </ul>`;
  })}`;
}
