import type { HighlightsView } from '#contract/highlights';
import { Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Standing } from '../../lib/outbox/standing.rules';
import { Note } from '../../ui/Note';
import { ScreenHead } from '../../ui/ScreenHead';
import { StandingNote } from '../../ui/writing/StandingNote';
import { IssuedReports } from '../programme/reports/IssuedReports';
import { IssueReport } from '../programme/reports/IssueReport';
import { ReportFiles } from '../programme/reports/ReportFiles';
import { reportsQuery } from '../programme/reports/reports.queries';
import classes from './Highlights.module.css';
import { useHighlights } from './highlights-context';

interface Props {
  view: HighlightsView;
  standing: Standing;
}

/** What the document is, whether all of it is saved, its files, and how it is issued. */
export function HighlightsHead({ view, standing }: Props) {
  const { t } = useTranslation('highlights');
  const { timeZone } = useHighlights();
  const { attribution, release, may } = view;
  return (
    <>
      <ScreenHead title={t('title')} />
      <Text c="dimmed" maw="70ch">
        {release === null ? t('followsDraft') : t('follows', { release })}
      </Text>
      {attribution === 'unnamed' && <Text my="xs">{t('unnamed')}</Text>}
      <Editions mayIssue={may.issue} />
      {may.write ? (
        <div className={classes['standing']}>
          <StandingNote standing={standing} timeZone={timeZone} />
        </div>
      ) : (
        <Note weight="plain">{t('readOnly')}</Note>
      )}
    </>
  );
}

/** So long it is waited for what is still to be sent, in milliseconds. */
const patience = 5_000;

/** The documents as they would be issued now and as they were issued, and the next version. What is not on the server is not in it: until it is, none is issued. */
function Editions({ mayIssue }: { mayIssue: boolean }) {
  const { t } = useTranslation('highlights');
  const { slug, outbox } = useHighlights();
  const { data: reports } = useQuery(reportsQuery(slug));
  const entry = reports?.find(({ kind }) => kind === 'highlights');
  const name = t('title');
  const prepare = async () => {
    await outbox.settled(patience);
    return outbox.unsent > 0 ? t('issueOnceSaved') : null;
  };
  return (
    <dl className={classes['editions']}>
      {entry && (
        <>
          <dt>{t('asNow')}</dt>
          <dd>
            <ReportFiles {...{ slug, entry, name }} edition="draft" />
          </dd>
          <dt>{t('issued')}</dt>
          <dd>
            <IssuedReports {...{ slug, entry, name }} />
            {mayIssue && <IssueReport {...{ slug, entry, name, prepare }} />}
          </dd>
        </>
      )}
    </dl>
  );
}
