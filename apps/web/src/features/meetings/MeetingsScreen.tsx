import { Table } from '@mantine/core';
import { formatDateRange } from '#time/format';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { AnchorLink } from '../../ui/AnchorLink';
import { Empty } from '../../ui/Empty';
import { ScreenHead } from '../../ui/ScreenHead';
import { ownMeetingsQuery } from './meetings.queries';
import classes from './MeetingsScreen.module.css';

/** Which meeting? */
export function MeetingsScreen() {
  const { t, i18n } = useTranslation('meetings');
  const { data: meetings } = useSuspenseQuery(ownMeetingsQuery);
  return (
    <main id="content" className={classes['page']}>
      <ScreenHead title={t('title')} />
      {meetings.length === 0 ? (
        <Empty>{t('none')}</Empty>
      ) : (
        <Table>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('meeting')}</Table.Th>
              <Table.Th>{t('dates')}</Table.Th>
              <Table.Th>{t('state')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {meetings.map(({ slug, title, startDate, endDate, state }) => (
              <Table.Tr key={slug}>
                <Table.Td>
                  <AnchorLink to="/$slug/timetable" params={{ slug }}>
                    {title}
                  </AnchorLink>
                </Table.Td>
                <Table.Td>{formatDateRange(startDate, endDate, i18n.language)}</Table.Td>
                <Table.Td>{t(`states.${state}`)}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      )}
    </main>
  );
}
