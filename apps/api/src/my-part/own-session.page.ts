import type { MeetingSnapshot, PrintedRole, SnapshotGroup, SnapshotSession } from '#contract/meeting-snapshot';
import { formatDate, formatTimeRange } from '#time/format';
import { dateOf } from '#time/wall-time';
import { type WordLanguage, type Words, wordsIn } from '#words/words';
import { z } from 'zod';
import { type Html, html } from '../pages/html.js';
import { renderPage } from '../pages/page-shell.js';
import { printedTitle } from '../publishing/printed-title.js';
import { guidesOf } from '../publishing/snapshot-index.js';
import { type Moderating, noteSection, orderSection, suggestionSection } from './moderator-sections.js';
import { sessionLinks } from './session-links.js';

export interface OwnSessionPageOptions {
  language: WordLanguage;
  /** Address of the style sheet. */
  styleSheet: string;
  now: Date;
  /** For those who moderate the session or organize the meeting. */
  moderating?: Moderating;
  /** What has just been done, for which the page answers. */
  done?: SessionDeed;
}

/** What can be done on the page, as its own address says it afterwards. */
export const sessionDeed = z.enum(['noted', 'ordered', 'suggested']);
export type SessionDeed = z.infer<typeof sessionDeed>;

/** A session of a draft: what its moderator prepares, then its groups with their people, and what its guide asks. */
export function ownSessionPage(
  snapshot: MeetingSnapshot,
  session: SnapshotSession,
  { moderating, done, now, ...options }: OwnSessionPageOptions,
): string {
  const { language } = options;
  const [words, { meeting }] = [wordsIn(language), snapshot];
  const title = printedTitle(session, words);
  const room = session.room === undefined ? '' : `, ${session.room}`;
  const time = `${formatDate(dateOf(session.start), language)}, ${formatTimeRange(session.start, session.end)}${room}`;
  const base = `/my-part/meetings/${meeting.slug}/sessions/${session.id}`;
  const takesReports = snapshot.sessions.some(({ reportsTo }) => reportsTo === session.id);
  const { slug, timeZone } = meeting;
  const links = { slug, session: session.id, end: session.end, timeZone, takesReports };
  return renderPage({
    ...options,
    title,
    main: html`<h1>${title}</h1>
      <p>${meeting.title}</p>
      <p>${time} (${meeting.timeZone})</p>
      ${done && html`<p class="done" role="status">${words(done === 'suggested' ? 'suggestionSent' : 'saved')}</p>`}
      ${moderating && sessionLinks(links, now, words)} ${moderating && noteSection(base, moderating, words)}
      ${moderating && orderSection(base, moderating, words)} ${groupsSection(session.groups, words)}
      ${guideSection(snapshot, session, words)} ${moderating && suggestionSection(base, moderating, words)}`,
  });
}

function groupsSection(groups: readonly SnapshotGroup[], words: Words): Html | undefined {
  if (groups.length === 0) return undefined;
  return html`<section>
    <h2>${words('groups')}</h2>
    ${groups.map(
      ({ number, name, room, coFacilitators, rapporteurs }) =>
        html`<article class="part" id="group-${number}">
          <h3>${words('group', { number, name })}</h3>
          ${room === undefined ? undefined : html`<p>${room}</p>`}
          ${peopleLine(words('roleCoFacilitator'), coFacilitators, words)}
          ${peopleLine(words('roleRapporteur'), rapporteurs, words)}
        </article>`,
    )}
  </section>`;
}

function peopleLine(label: string, people: readonly PrintedRole[], words: Words): Html | undefined {
  if (people.length === 0) return undefined;
  const printed = people.map(({ name = words('toBeConfirmed'), description }) =>
    description === undefined ? name : `${name}, ${description}`,
  );
  return html`<p>${label}: ${printed.join('; ')}</p>`;
}

function guideSection(snapshot: MeetingSnapshot, session: SnapshotSession, words: Words): Html | undefined {
  const guides = guidesOf(snapshot, session);
  const objectives = guides.flatMap((guide) => guide.objectives);
  const questions = guides.flatMap(({ questionSets }) =>
    questionSets.filter((set) => set.session === session.id).flatMap((set) => set.questions),
  );
  if (objectives.length + questions.length === 0) return undefined;
  const item = (text: string) => html`<li>${text}</li>`;
  return html`<section id="guide">
    ${
      objectives.length === 0
        ? undefined
        : html`<h2>${words('objectives')}</h2>
            <ul>
              ${objectives.map(item)}
            </ul>`
    }
    ${
      questions.length === 0
        ? undefined
        : html`<h2>${words('questions')}</h2>
            <ol>
              ${questions.map(
                ({ text, parts }) =>
                  html`<li>
                    ${text}${
                      parts.length === 0
                        ? undefined
                        : html`<ul>
                            ${parts.map(item)}
                          </ul>`
                    }
                  </li>`,
              )}
            </ol>`
    }
  </section>`;
}
