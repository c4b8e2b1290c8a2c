import type { MeetingFile } from '#contract/meeting-file';
import type { WordLanguage } from '#words/words';
import { describe, expect, it } from '@jest/globals';
import { sampleFile } from '../../../../test/support/app.js';
import { freeze } from '../publishing/freeze.js';
import { meetingPage } from './meeting.page.js';

const sample = sampleFile('two-days');

function pageOf(file: MeetingFile, language: WordLanguage = 'en'): string {
  const snapshot = freeze(file, { version: 1, releasedAt: '2031-03-01T09:00:00Z', note: '' });
  return meetingPage(snapshot, { language, styleSheet: '/assets/style.css', baseUrl: 'https://meetings.example.org' });
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

  it('offers no document and no part that would be empty', () => {
    const { objective, issues, ...meeting } = sample.meeting;
    const page = pageOf({ ...sample, meeting, sessions: [], guide: [] });
    expect(hrefsOf(page)).toEqual([
      '/assets/style.css',
      '/',
      '/meetings/two-days/calendar.ics',
      'webcal://meetings.example.org/meetings/two-days/calendar.ics',
    ]);
    expect(page).not.toMatch(/_agenda|class="contents"|Times are those/);
    expect(hrefsOf(pageOf({ ...sample, sessions: [], guide: [] }))).toContain(
      '/meetings/two-days/session-objectives.pdf',
    );
  });
});
