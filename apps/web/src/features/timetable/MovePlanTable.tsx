import type { MovePlan } from '#contract/programme-editing';
import type { ProgrammeView } from '#contract/programme-view';
import { printProblem } from '#contract/problem';
import { formatTimeRange } from '#time/format';
import { List, Table } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Note } from '../../ui/Note';

/** Every session that a plan moves, from where to where, and why it cannot be carried out, if it cannot. */
export function MovePlanTable({ plan, programme }: { plan: MovePlan; programme: ProgrammeView }) {
  const { t } = useTranslation('timetable');
  const rooms = new Map(programme.rooms.map(({ id, name }) => [id, name]));
  const slot = ({ start, end, room }: MovePlan['moves'][number]['from']) =>
    [formatTimeRange(start, end), ...(room === null ? [] : [rooms.get(room) ?? room])].join(', ');
  return (
    <>
      {plan.moves.length > 0 && (
        <Table captionSide="top">
          <Table.Caption>{t('planCaption')}</Table.Caption>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('session')}</Table.Th>
              <Table.Th>{t('from')}</Table.Th>
              <Table.Th>{t('to')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {plan.moves.map(({ session, title, from, to }) => (
              <Table.Tr key={session}>
                <Table.Td>{title}</Table.Td>
                <Table.Td>{slot(from)}</Table.Td>
                <Table.Td>{slot(to)}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      )}
      {plan.problems.length > 0 && (
        <Note weight="error">
          <strong>{t('planProblems')}</strong>
          <List size="sm">
            {plan.problems.map((problem) => (
              <List.Item key={printProblem(problem)}>{printProblem(problem)}</List.Item>
            ))}
          </List>
        </Note>
      )}
    </>
  );
}
