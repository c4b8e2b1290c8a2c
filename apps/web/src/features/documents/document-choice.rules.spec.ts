import { describe, expect, it } from '@jest/globals';
import { documentChoice, draftAddress, issuedAddress } from './document-choice.rules';

describe('the choice of a document', () => {
  it('is read out of the address, without what is usual and what cannot be', () => {
    expect(
      documentChoice({ document: 'brief', session: 's1', lang: 'fr', paper: 'letter', since: 2, view: 'text' }),
    ).toEqual({ document: 'brief', session: 's1', lang: 'fr', paper: 'letter', since: 2, view: 'text' });
    expect(
      documentChoice({ document: 'agenda', lang: 'xx', paper: 'a4', since: 1.5, view: 'pages', other: 1 }),
    ).toEqual({});
    expect(documentChoice({ document: 'secrets', session: 3, since: '2' })).toEqual({});
  });
});

describe('the address of a draft', () => {
  it('says what is not usual', () => {
    expect(draftAddress('grcp-8', {}, 'pdf')).toBe('/api/meetings/grcp-8/draft/agenda.pdf');
    expect(draftAddress('grcp-8', { lang: 'es', paper: 'letter', since: 3 }, 'docx')).toBe(
      '/api/meetings/grcp-8/draft/agenda.docx?lang=es&paper=letter&since=3',
    );
  });

  it('marks changes in agendas alone, and has a session in briefs alone', () => {
    expect(draftAddress('grcp-8', { document: 'session-objectives', session: 's1', since: 3 }, 'pdf')).toBe(
      '/api/meetings/grcp-8/draft/session-objectives.pdf',
    );
    expect(draftAddress('grcp-8', { document: 'brief', session: 's1' }, 'pdf')).toBe(
      '/api/meetings/grcp-8/draft/sessions/s1/brief.pdf',
    );
    expect(draftAddress('grcp-8', { document: 'brief' }, 'pdf')).toBe('/api/meetings/grcp-8/draft/brief.pdf');
  });

  it('has one form for a calendar', () => {
    expect(draftAddress('grcp-8', { document: 'calendar', lang: 'fr' }, 'pdf')).toBe(
      '/api/meetings/grcp-8/draft/calendar.ics',
    );
  });
});

describe('the address of an issued document', () => {
  it('is that of the very file', () => {
    const file = { version: 2, document: 'agenda', format: 'pdf', language: 'fr' } as const;
    expect(issuedAddress('grcp-8', { ...file, paper: 'a4', since: 0 })).toBe(
      '/meetings/grcp-8/agenda.pdf?version=2&lang=fr',
    );
    expect(issuedAddress('grcp-8', { ...file, paper: 'letter', since: 1 })).toBe(
      '/meetings/grcp-8/agenda.pdf?version=2&lang=fr&paper=letter&since=1',
    );
  });
});
