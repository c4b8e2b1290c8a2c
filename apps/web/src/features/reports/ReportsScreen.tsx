import type { ReportEntry } from '#contract/report';
import { Text } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ScreenHead } from '../../ui/ScreenHead';
import { StackedTable } from '../../ui/StackedTable';
import { sessionHeading } from '../programme/headings.rules';
import { useProgramme } from '../programme/programme.queries';
import { IssuedReports } from '../programme/reports/IssuedReports';
import { IssueReport } from '../programme/reports/IssueReport';
import { ReportFiles } from '../programme/reports/ReportFiles';
import { reportsQuery } from '../programme/reports/reports.queries';

const columns = ['report', 'draft', 'issued', 'next'] as const;

/** What is there to hand out of what groups and plenaries report, and of what the meeting has come to? */
export function ReportsScreen() {
  const { t } = useTranslation('reports');
  const { slug } = useParams({ from: '/$slug/reports' });
  const { data: reports } = useSuspenseQuery(reportsQuery(slug));
  return (
    <>
      <ScreenHead title={t('title')} />
      <Text c="dimmed">{t('hint')}</Text>
      <StackedTable heads={columns.map((column) => t(`columns.${column}`))}>
        {reports.map((entry) => (
          <ReportRow key={entry.group?.id ?? entry.session ?? entry.kind} slug={slug} entry={entry} />
        ))}
      </StackedTable>
    </>
  );
}

function ReportRow({ slug, entry }: { slug: string; entry: ReportEntry }) {
  const { t } = useTranslation('reports');
  const { t: heading } = useTranslation('session');
  const { meeting } = useProgramme(slug);
  const { group, kind } = entry;
  const session = sessionHeading(entry, heading);
  const ofSession = group ? t('groupNamed', { number: group.number, name: group.name }) : session;
  const name = kind === 'highlights' ? t('highlights') : ofSession;
  return (
    <tr>
      <th scope="row">
        {group && (
          <>
            {t('group', { number: group.number })} <span lang={meeting.language}>{group.name}</span>
            <Text size="sm" c="dimmed" fw={400} lang={meeting.language}>
              {session}
            </Text>
          </>
        )}
        {kind === 'plenary' && <span lang={meeting.language}>{session}</span>}
        {kind === 'highlights' && name}
      </th>
      <td data-label={t('columns.draft')}>
        <ReportFiles {...{ slug, entry, name }} edition="draft" />
      </td>
      <td data-label={t('columns.issued')}>
        <IssuedReports {...{ slug, entry, name }} />
      </td>
      <td data-label={t('columns.next')}>
        <IssueReport {...{ slug, entry, name }} />
      </td>
    </tr>
  );
}
