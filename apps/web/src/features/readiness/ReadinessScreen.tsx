import { Text, Title } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useParams, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { wordLanguageFor } from '../../lib/words/words';
import { useScreenAtLeast } from '../../lib/use-screen-width';
import { Empty } from '../../ui/Empty';
import { Note } from '../../ui/Note';
import { ScreenHead } from '../../ui/ScreenHead';
import { readinessQuery } from '../programme/findings.queries';
import { useIsArchived } from '../programme/own-meetings.queries';
import { Asking } from './Asking';
import { boardRows, sought, suppliersIn } from './board.rules';
import { MissingList } from './MissingList';
import { ReadinessFilter } from './ReadinessFilter';
import { ReadinessList } from './ReadinessList';
import { ReadinessTable } from './ReadinessTable';

/** What is missing, and who can supply it? */
export function ReadinessScreen() {
  const { t, i18n } = useTranslation('readiness');
  const { slug } = useParams({ from: '/$slug/readiness' });
  const filter = useSearch({ from: '/$slug/readiness' });
  const { data: readiness } = useSuspenseQuery(readinessQuery(slug, wordLanguageFor(i18n.language)));
  const isArchived = useIsArchived(slug);
  const isWide = useScreenAtLeast(75);
  const { counts, meeting } = readiness;
  const rows = boardRows(readiness, filter);
  const ofMeeting = sought(meeting, filter);
  const isFiltered = filter.before !== undefined || filter.who !== undefined;
  const isNothing = ofMeeting.length === 0 && rows.every(({ missing }) => missing.length === 0);
  // Sessions that lack nothing say so, unless one is looking for something.
  const shown = isFiltered ? rows.filter(({ missing }) => missing.length > 0) : rows;
  const Board = isWide ? ReadinessTable : ReadinessList;
  return (
    <>
      <ScreenHead title={t('title')} />
      {counts.release + counts.meeting === 0 ? (
        <Note weight="good">{t('ready')}</Note>
      ) : (
        <>
          <Text mb="md">{t('counts', { ...counts })}</Text>
          <ReadinessFilter slug={slug} filter={filter} suppliers={suppliersIn(readiness)} />
        </>
      )}
      {isFiltered && isNothing && <Empty>{t('nothingFits')}</Empty>}
      {ofMeeting.length > 0 && (
        <section>
          <Title order={2} size="md">
            {t('meeting')}
          </Title>
          <MissingList slug={slug} missing={ofMeeting} />
        </section>
      )}
      {shown.length > 0 && <Board slug={slug} rows={shown} />}
      {!isArchived && <Asking slug={slug} who={filter.who} />}
    </>
  );
}
