import type { ProgrammeView } from '#contract/programme-view';
import { printProblem } from '#contract/problem';
import type { MovePlan } from '#contract/session-editing';
import { dateOf } from '#time/wall-time';
import { List, Table } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { printedDay, printedTimes } from '../../lib/printed';
import { Note } from '../../ui/Note';

type Move = MovePlan['moves'][number];

/** Every session that a plan moves, from where to where, and why it cannot be carried out, if it cannot. */
export function MovePlanTable({ plan, programme }: { plan: MovePlan; programme: ProgrammeView }) {
  const { t, i18n } = useTranslation('timetable');
  const rooms = new Map(programme.rooms.map(({ id, name }) => [id, name]));
  const slot = ({ start, end, room }: Move['from']) =>
    [printedTimes(start, end, i18n.language), ...(room === null ? [] : [rooms.get(room) ?? room])].join(', ');
  /** With the day, where that is another. */
  const goal = ({ from, to }: Move) => {
    const day = dateOf(to.start);
    return dateOf(from.start) === day ? slot(to) : `${printedDay(day, i18n.language)}, ${slot(to)}`;
  };
  return (
    <>
      {plan.moves.length > 0 && (
        <Table captionSide="top">
          <Table.Caption ta="start">{t('planCaption')}</Table.Caption>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('session')}</Table.Th>
              <Table.Th>{t('from')}</Table.Th>
              <Table.Th>{t('to')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {plan.moves.map((move) => (
              <Table.Tr key={move.session}>
                <Table.Td>{move.title}</Table.Td>
                <Table.Td>{slot(move.from)}</Table.Td>
                <Table.Td>{goal(move)}</Table.Td>
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
