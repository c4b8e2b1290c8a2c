import { expect, it } from '@jest/globals';
import { reportAddress } from './report-address.rules';

const group = '00000000-0000-4000-8000-00000000000a';

it('is that of a group, of a plenary or of the highlights, as it would be issued now or was issued', () => {
  expect(reportAddress('grcp-8', 'lunch', group, 'draft', 'pdf')).toBe(
    `/api/meetings/grcp-8/sessions/lunch/groups/${group}/output/draft/report.pdf`,
  );
  expect(reportAddress('grcp-8', 'session-4', null, 2, 'docx')).toBe(
    '/api/meetings/grcp-8/sessions/session-4/plenary/report.docx?version=2',
  );
  expect(reportAddress('grcp-8', null, null, 'draft', 'docx')).toBe(
    '/api/meetings/grcp-8/highlights/draft/highlights.docx',
  );
});
