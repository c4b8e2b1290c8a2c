import { expect, it } from '@jest/globals';
import { askedReport, fieldProblems, type ReportFields, typedReport } from './owner-report.rules.js';

const empty = typedReport({ years: [2031, 2030], reports: [] });
const typed = (fields: Partial<ReportFields>): ReportFields => ({ ...empty, ...fields });
const waiting = {
  ...({ year: 2031, text: 'We met.', status: 'done', state: 'waiting', reason: null, settledAt: null } as const),
  ...{ reportedAt: '2031-11-03T09:00:00.000Z', evidence: [{ title: 'Minutes', address: 'https://example.org/m' }] },
};

it('begins with this year and with nothing, or with what waits for this year', () => {
  expect([empty.year, empty.text, empty.status, empty.title1, empty.address5]).toEqual(['2031', '', '', '', '']);
  expect(typedReport({ years: [2031, 2030], reports: [waiting] })).toEqual(
    typed({ text: 'We met.', status: 'done', title1: 'Minutes', address1: 'https://example.org/m' }),
  );
  expect(typedReport({ years: [2030], reports: [waiting] })).toEqual(typed({ year: '2030' }));
});

it('asks for what is typed, without the rows in which nothing is', () => {
  const fields = typed({
    text: ' We met.\r\nTwice. ',
    title2: ' Minutes ',
    address2: 'https://example.org/m',
    title4: ' ',
  });
  expect(askedReport(3, fields)).toEqual({
    ...{ recommendation: 3, year: 2031, text: 'We met.\nTwice.', status: null },
    evidence: [{ title: 'Minutes', address: 'https://example.org/m' }],
  });
  expect(askedReport(3, typed({ year: 'soon', status: 'superseded' }))).toMatchObject({
    ...{ year: 'soon', status: 'superseded' },
  });
});

it('tells each problem at its field, and that of a link at the row in which it was typed', () => {
  const fields = typed({ title2: 'Minutes', address4: 'https://example.org/m' });
  const paths = ['year', 'text', 'status', 'evidence[0].address', 'evidence[1].title', 'evidence[7].title', 'other'];
  expect(
    fieldProblems(
      paths.map((path) => ({ path })),
      fields,
    ),
  ).toEqual({
    ...{ year: 'ownerYearWrong', text: 'ownerDoneWrong', status: 'ownerStatusWrong' },
    ...{ address2: 'ownerEvidenceAddressWrong', title4: 'ownerEvidenceTitleWrong' },
  });
});
