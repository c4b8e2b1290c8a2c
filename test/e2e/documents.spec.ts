import { documentNames } from '#contract/issued-document';
import type { MeetingFile } from '#contract/meeting-file';
import type { MeetingSnapshot } from '#contract/meeting-snapshot';
import { afterAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { makeDocument } from '../../apps/api/src/documents/document-maker.js';
import type { DocumentRequest } from '../../apps/api/src/documents/document-request.js';
import { freeze } from '../../apps/api/src/publishing/freeze.js';
import { sampleWithMechanisms } from '../support/sample-file.js';
import { meetingFiles } from '../support/meeting-files.js';
import { elementsOf, structureOf, textOf } from '../support/pdf-structure.js';
import { contentTexts, tagFindings } from '../support/pdf-tags.js';
import { placedPages, qpdfFindings } from '../support/pdf.js';
import { describeWith } from '../support/describe-with.js';
import { pathOf } from '../support/tools.js';

const edition = { version: 2, releasedAt: '2019-03-20T10:00:00Z', note: '' };
const frozen = (file: MeetingFile): MeetingSnapshot => freeze(file, edition);
const samples = ['grcp-8', 'two-days'].map((name) => frozen(sampleWithMechanisms(name)));

const english: Omit<DocumentRequest, 'document' | 'format'> = { language: 'en', paper: 'a4' };

/** Every variant of a PDF of the samples. */
const variants = samples.flatMap((snapshot) =>
  documentNames.flatMap((document) =>
    (['a4', 'letter'] as const).map((paper) => ({
      name: `${snapshot.meeting.slug} ${document} ${paper}`,
      snapshot,
      request: { document, format: 'pdf', language: 'en', paper } satisfies DocumentRequest,
    })),
  ),
);

/** What assistive technology reads, an element a line. */
function linesOf(pdf: Uint8Array): string[] {
  return elementsOf(structureOf(pdf), 'H1', 'H2', 'H3', 'P', 'TH', 'Lbl')
    .filter(({ children }) => typeof children[0] === 'string')
    .map((element) => `${element.type} ${textOf(element).replace(/\s+/g, ' ').trim()}`);
}

describeWith(['pdftotext', 'qpdf'], 'the documents of GRCP 8', () => {
  // Checked word by word against the annexes; the objectives and questions are our own.
  it.each(documentNames)('%s says what the annex says, in its order', async (document) => {
    const pdf = await makeDocument(samples[0]!, { ...english, document, format: 'pdf' });
    const golden = readFileSync(`test/golden/grcp-8-${document}.txt`, 'utf8');
    expect(`${linesOf(pdf).join('\n')}\n`).toBe(golden);
  });
});

describeWith(['pdftotext', 'qpdf'], 'every document', () => {
  it.each(variants)('$name is sound, tagged whole, inside its margins, and the same bytes twice', async (variant) => {
    const pdf = await makeDocument(variant.snapshot, variant.request);
    expect(Buffer.compare(pdf, await makeDocument(variant.snapshot, variant.request))).toBe(0);
    expect(qpdfFindings(pdf)).toBe('');
    expect(await tagFindings(pdf)).toEqual([]);
    for (const { width, height, words } of placedPages(pdf)) {
      const outside = words.filter(
        ({ left, right, top, bottom }) => left < 50 || right > width - 50 || top < 25 || bottom > height - 25,
      );
      expect(outside).toEqual([]);
    }
  });

  it('holds every word of any meeting, from 0 to 200 sessions', async () => {
    await fc.assert(
      fc.asyncProperty(meetingFiles({ mostSessions: 200 }), async (file) => {
        // A longer name may go on on the next page, and stands there before the rest of its session.
        const rooms = file.rooms?.map(({ id, name }) => ({ id, name: name.slice(0, 100) }));
        const snapshot = frozen({ ...file, rooms });
        const pdf = await makeDocument(snapshot, { ...english, document: 'agenda', format: 'pdf' });
        const text = (await contentTexts(pdf)).join('');
        expect(missingFrom(text, agendaTexts(snapshot))).toEqual([]);
      }),
      { numRuns: 6, endOnFailure: true },
    );
  });

  it('is marked on every page while it is a preview', async () => {
    const request: DocumentRequest = { ...english, document: 'agenda', format: 'pdf' };
    const pdf = await makeDocument(samples[0]!, request, { preview: true });
    const pages = placedPages(pdf);
    expect(pages.map(({ words }) => words.some(({ text }) => text === 'DRAFT'))).toEqual(pages.map(() => true));
    const text = await contentTexts(pdf);
    expect(text).toEqual(await contentTexts(await makeDocument(samples[0]!, request)));
  });
});

/** The texts that stand in order, each after the end of the one before; those that do not are returned. */
function missingFrom(text: string, wanted: string[]): string[] {
  const plain = (one: string) => one.normalize('NFC').replace(/[\s•]+/gu, '');
  const whole = plain(text);
  let place = 0;
  return wanted.filter((one) => {
    const found = whole.indexOf(plain(one), place);
    if (found >= 0) place = found + plain(one).length;
    return found < 0;
  });
}

/** Titles and people of a programme in the order in which an agenda prints them. */
function agendaTexts({ meeting, sessions }: MeetingSnapshot): string[] {
  const people = (roles: { name?: string | undefined; description?: string | undefined }[]) =>
    roles.flatMap(({ name = 'To be confirmed', description }) =>
      description === undefined ? [name] : [`${name}, ${description}`],
    );
  return [
    meeting.title,
    ...sessions.flatMap(({ room, title, moderators, items, groups }) => [
      ...(room === undefined ? [] : [room]),
      title,
      ...people(moderators),
      ...items.flatMap((item) => [...(item.title === undefined ? [] : [item.title]), ...people(item.speakers)]),
      ...groups.flatMap(({ number, name, coFacilitators }) => [`Group ${number}: ${name}`, ...people(coFacilitators)]),
    ]),
  ];
}

describe('words of the documents', () => {
  it('exist in French and Spanish', async () => {
    const titles = await Promise.all(
      (['fr', 'es'] as const).map(async (language) => {
        const pdf = await makeDocument(samples[0]!, { ...english, language, document: 'agenda', format: 'pdf' });
        return /Ordredujour|Programa/.exec((await contentTexts(pdf)).join(''))?.[0];
      }),
    );
    expect(titles).toEqual(['Ordredujour', 'Programa']);
  });
});

describeWith(['soffice', 'pdftotext'], 'a Word file', () => {
  const folder = mkdtempSync(join(tmpdir(), 'plenary-word-'));
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  it('has, in LibreOffice, the words of its PDF twin', async () => {
    const names: string[] = [];
    const twins: string[] = [];
    for (const snapshot of samples) {
      for (const document of documentNames) {
        const name = `${snapshot.meeting.slug}-${document}`;
        names.push(name);
        writeFileSync(
          join(folder, `${name}.docx`),
          await makeDocument(snapshot, { ...english, document, format: 'docx' }),
        );
        twins.push(
          (await contentTexts(await makeDocument(snapshot, { ...english, document, format: 'pdf' }))).join(''),
        );
      }
    }
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    const paths = names.map((name) => join(folder, `${name}.docx`));
    execFileSync(
      pathOf('soffice'),
      [profile, '--headless', '--convert-to', 'txt:Text (encoded):UTF8', '--outdir', folder, ...paths],
      {
        stdio: 'ignore',
      },
    );
    const texts = names.map((name) => readFileSync(join(folder, `${name}.txt`), 'utf8').replace(/[\s\uFEFF]+/gu, ''));
    expect(texts.map((text) => text.replaceAll('\u2011', '-'))).toEqual(twins);
  }, 120_000);
});
