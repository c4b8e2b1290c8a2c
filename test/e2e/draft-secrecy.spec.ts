import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { strFromU8, unzipSync } from 'fflate';
import { theSystem } from '../../apps/api/src/platform/author.js';
import { ProgrammeService } from '../../apps/api/src/programme/programme.service.js';
import { ReleaseService } from '../../apps/api/src/publishing/release.service.js';
import { sampleFile, startTestApp, type TestApp } from '../support/app.js';
import { describeWith } from '../support/describe-with.js';
import { pageTexts, poppler } from '../support/pdf.js';

let house: TestApp;

beforeAll(async () => {
  house = await startTestApp();
  await house.app.get(ReleaseService).importAndRelease(sampleFile('grcp-8'), 'note', theSystem);
});
afterAll(() => house.close());

const documents = ['agenda.pdf', 'agenda.docx', 'session-objectives.pdf', 'session-objectives.docx'];

/** Everything public of a meeting. */
function of(slug: string): string[] {
  const names = [...documents, 'calendar.ics', 'sessions/session-1.ics'];
  return [`/meetings/${slug}`, `/api/meetings/${slug}`, ...names.map((name) => `/meetings/${slug}/${name}`)];
}

/** All that a PDF or a Word file says, its metadata and running lines included. */
async function documentText(path: string): Promise<string> {
  const { body } = await house.http.get(path).responseType('blob').expect(200);
  if (path.endsWith('.pdf')) return `${pageTexts(body).join('')}${poppler('pdfinfo', ['-'], body)}`;
  return Object.values(unzipSync(body))
    .map((part) => strFromU8(part))
    .join('');
}

describeWith(['pdftotext'], 'what is not released', () => {
  it('looks like what does not exist, whatever is asked of it', async () => {
    const file = sampleFile('grcp-8');
    const draft = { ...file, meeting: { ...file.meeting, slug: 'secret', title: 'Xylophone' } };
    await house.app.get(ProgrammeService).importFile(draft, theSystem);
    for (const [index, path] of of('secret').entries()) {
      const secret = await house.http.get(path).expect(404);
      const nothing = await house.http.get(of('nothing')[index] ?? '').expect(404);
      expect(secret.text).toBe(nothing.text);
    }
    for (const path of ['/', '/api/meetings']) {
      expect((await house.http.get(path)).text).not.toContain('Xylophone');
    }
    expect(house.log.join()).not.toContain('Xylophone');
  });

  it('stays unseen in everything public while a draft waits for its release', async () => {
    const file = sampleFile('two-days');
    const word = 'Quinquagesima';
    const marked = JSON.parse(
      JSON.stringify(file, (key, value: unknown) =>
        typeof value === 'string' && ['title', 'name', 'text', 'lead', 'position', 'capacity', 'theme'].includes(key)
          ? `${value} ${word}`
          : value,
      ),
    );
    await house.app.get(ReleaseService).importAndRelease(file, 'first', theSystem);
    await house.app.get(ProgrammeService).importFile(marked, theSystem);
    const texts = ['/', '/api/meetings', ...of('two-days').filter((path) => !/(pdf|docx)$/.test(path))];
    for (const path of texts) expect((await house.http.get(path)).text).not.toContain(word);
    for (const name of documents) expect(await documentText(`/meetings/two-days/${name}`)).not.toContain(word);
    // The word would be seen if it were there.
    await house.app.get(ReleaseService).release('two-days', 'second', theSystem);
    for (const path of texts) expect((await house.http.get(path)).text).toContain(word);
    for (const name of documents) expect(await documentText(`/meetings/two-days/${name}`)).toContain(word);
  });
});
