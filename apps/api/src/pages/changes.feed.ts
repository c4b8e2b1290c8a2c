import { type WordLanguage, type Words, wordsIn } from '#words/words';
import { versionLine } from '../documents/letterhead.js';
import { voiceIn } from '../documents/voice.js';
import { changesByRelease, type ReleaseChanges } from '../publishing/difference/changes-by-release.js';
import type { ReleaseHistory } from '../publishing/release-reader.js';
import { changedThings, releaseAnchor } from './changes.page.js';
import { type Html, html } from './html.js';
import { meetingPath } from './in-language.js';

export interface ChangesFeedOptions {
  language: WordLanguage;
  /** Without a slash at its end. */
  baseUrl: string;
}

/**
 * What each release of a meeting changed as an Atom feed (RFC 4287), an entry a release, the newest first. It says the same as the
 * page, and the same bytes as long as nothing is released.
 */
export function changesFeed(history: ReleaseHistory, { language, baseUrl }: ChangesFeedOptions): string {
  const words = wordsIn(language);
  const changes = changesByRelease(history, language);
  const { meeting, releasedAt } = changes[0]?.release.snapshot ?? history[0].snapshot;
  const page = `${baseUrl}${meetingPath(meeting, language, '/changes')}`;
  const self = `${baseUrl}${meetingPath(meeting, language, '/changes.atom')}`;
  return html`<?xml version="1.0" encoding="utf-8"?>
    <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">
      <id>${self}</id>
      <title>${meeting.shortTitle} – ${words('whatChanged')}</title>
      <subtitle xml:lang="${meeting.language}">${meeting.title}</subtitle>
      <updated>${releasedAt}</updated>
      <author><name>${meeting.organizer ?? meeting.shortTitle}</name></author>
      <link rel="self" type="application/atom+xml" href="${self}" />
      <link rel="alternate" type="text/html" href="${page}" />
      ${changes.map((one) => entry(one, page, words, language))}
    </feed>`.markup.replace(/\n\s+/g, '\n');
}

/** The id is that of the release, and so never another one's (RFC 4287 §4.2.6). */
function entry({ release, things }: ReleaseChanges, page: string, words: Words, language: WordLanguage): Html {
  const { snapshot } = release;
  const note = html`<p lang="${snapshot.meeting.language}">${snapshot.note}</p>`;
  // As HTML its markup is the text of the element, and so escaped (RFC 4287 §3.1.1.2).
  const content = html`${note}${changedThings(things, words)}`.markup;
  return html`<entry>
    <id>urn:uuid:${release.id}</id>
    <title>${versionLine(snapshot, voiceIn(language, snapshot))}</title>
    <updated>${snapshot.releasedAt}</updated>
    <link rel="alternate" type="text/html" href="${page}#${releaseAnchor(snapshot)}" />
    <content type="html">${content}</content>
  </entry>`;
}
