import type { MeetingFile } from '#contract/meeting-file';
import type { WordLanguage } from '#words/words';
import { describe, expect, it } from '@jest/globals';
import { sampleFile } from '../../../../test/support/app.js';
import { freeze } from '../publishing/freeze.js';
import { meetingPage } from './meeting.page.js';

const sample = sampleFile('two-days');

function pageOf(file: MeetingFile, language: WordLanguage = 'en', note = ''): string {
  const snapshot = freeze(file, { version: 1, releasedAt: '2031-03-01T09:00:00Z', note });
  return meetingPage(snapshot, {
    language,
    styleSheet: '/assets/style.css',
    script: '/assets/agenda.js',
    baseUrl: 'https://meetings.example.org',
  });
}

/** The sample with other dates, all its sessions on the first or the last. */
function onDays(startDate: string, endDate: string, timeZone: string): MeetingFile {
  const { startDate: first } = sample.meeting;
  const moved = (wall: string) => `${wall.startsWith(first) ? startDate : endDate}${wall.slice(10)}`;
  return {
    ...sample,
    meeting: { ...sample.meeting, startDate, endDate, timeZone },
    sessions: sample.sessions.map((session) => ({ ...session, start: moved(session.start), end: moved(session.end) })),
  };
}

function hrefsOf(page: string): string[] {
  return [...page.matchAll(/ href="([^"#]*)"/g)].map(([, href = '']) => href);
}

describe('the page of a meeting', () => {
  it('names the language of the words that are its own, and that of the content', () => {
    const page = pageOf(sample, 'fr');
    expect(page).toContain('<html lang="fr">');
    expect(page).toMatch(/<h1 class="doc-title" lang="en">\s*Sample Forum/);
    expect(page).toContain(
      '<p class="doc-dateline"><span lang="fr">30\u00A0avril-1er\u00A0mai\u00A02031</span> – Palace',
    );
    expect(page).toMatch(/<span lang="fr">Séance\u00A01\u00A0: <\/span>[^<]/);
    expect(page).toContain('<strong><span lang="fr">Modération\u00A0: </span></strong>');
    expect(page).toContain('<span lang="fr">Objectif de Sample Forum</span>');
    expect(pageOf(sample, 'en')).not.toContain('<span lang');
  });

  it('leads to documents and calendars in its own language', () => {
    const paths = (page: string) => hrefsOf(page).filter((href) => href.includes('/meetings/'));
    const english = paths(pageOf(sample, 'en'));
    expect(english.length).toBeGreaterThan(10);
    expect(english.filter((href) => href.includes('?'))).toEqual([]);
    expect(paths(pageOf(sample, 'fr'))).toEqual(english.map((href) => `${href}?lang=fr`));
    const french = { ...sample, meeting: { ...sample.meeting, language: 'fr-CH' } };
    expect(paths(pageOf(french, 'fr'))).toEqual(english);
  });

  it('says how far its times are from UTC, unless that changes while the meeting lasts', () => {
    expect(pageOf(onDays('2025-04-19', '2025-04-20', 'Europe/Zurich'))).toContain(
      'Times are those of Europe/Zurich (UTC+02:00).',
    );
    expect(pageOf(onDays('2025-03-29', '2025-04-20', 'Europe/Zurich'))).toContain('Times are those of Europe/Zurich.<');
  });

  it('says which release it shows, and what the organizers say of it', () => {
    const foot = (note: string) =>
      /<footer.*<\/footer>/s
        .exec(pageOf(sample, 'en', note))?.[0]
        .replace(/<[^>]*>/g, '')
        .trim();
    const version = foot('');
    expect(version).toMatch(/^Version \d+, \d+ \w+ \d{4}$/);
    expect(foot('Room 3 & <later>')).toBe(`${version}\nRoom 3 &amp; &lt;later&gt;`);
  });

  it('offers no document and no part that would be empty', () => {
    const { objective, issues, ...meeting } = sample.meeting;
    const page = pageOf({ ...sample, meeting, sessions: [], guide: [] });
    expect(hrefsOf(page)).toEqual([
      '/meetings/two-days/changes.atom',
      '/assets/icon.svg',
      '/assets/style.css',
      '/',
      '/my-part',
      '/meetings/two-days/calendar.ics',
      'webcal://meetings.example.org/meetings/two-days/calendar.ics',
      '/meetings/two-days/changes',
      '/desk',
    ]);
    expect(page).not.toMatch(/_agenda|class="contents"|Times are those/);
    expect(hrefsOf(pageOf({ ...sample, sessions: [], guide: [] }))).toContain(
      '/meetings/two-days/session-objectives.pdf',
    );
  });
});
