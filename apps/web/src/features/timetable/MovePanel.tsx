import type { SessionMove } from '#contract/programme-editing';
import type { ProgrammeView, SessionView } from '#contract/programme-view';
import { Button, Group, Radio, Select, Stack, TextInput, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type SubmitEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemNote } from '../../ui/ProblemNote';
import { useEditing } from '../programme/use-editing';
import { carryOut, movePlanQuery } from './move-plan.queries';
import { MovePlanTable } from './MovePlanTable';
import { sessionTitle } from './session-words';

interface Props {
  slug: string;
  programme: ProgrammeView;
  session: SessionView;
  close: () => void;
}

const carryings = ['nothing', 'day', 'room'] as const;

/** Exact times for a session, with what follows carried along: a plan that is shown, and then carried out as it was shown. */
export function MovePanel({ slug, programme, session, close }: Props) {
  const { t } = useTranslation('timetable');
  const { t: common } = useTranslation();
  const { edit } = useEditing(slug);
  const [move, setMove] = useState<SessionMove>({
    ...{ start: session.start, end: session.end, room: session.room },
    carry: 'nothing',
  });
  const [failure, setFailure] = useState<unknown>(null);
  const { data: plan, error, isPlaceholderData } = useQuery(movePlanQuery(slug, session.id, move, programme.version));
  const canCarryOut = plan !== undefined && !isPlaceholderData && plan.problems.length === 0 && plan.moves.length > 0;
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    if (!plan) return;
    setFailure(null);
    try {
      await edit({ send: () => carryOut(slug, session.id, move, plan) });
      close();
    } catch (problem) {
      setFailure(problem);
    }
  };
  return (
    <form onSubmit={(event) => void submit(event)}>
      <Stack gap="md">
        <Title order={2} size="lg">
          {t('moveSession', { title: sessionTitle(session, t) })}
        </Title>
        <MoveFields programme={programme} move={move} change={(fields) => setMove({ ...move, ...fields })} />
        <Radio.Group label={t('carry')} value={move.carry} onChange={(carry) => setMove({ ...move, carry })}>
          <Stack gap="xs" mt="xs">
            {carryings.map((carry) => (
              <Radio key={carry} value={carry} label={t(`carry.${carry}`)} />
            ))}
          </Stack>
        </Radio.Group>
        {plan && <MovePlanTable plan={plan} programme={programme} />}
        <ProblemNote error={failure ?? error} />
        <Group>
          <Button type="submit" disabled={!canCarryOut}>
            {plan?.moves.length ? t('carryOut', { count: plan.moves.length }) : t('nothingMoves')}
          </Button>
          <Button variant="default" onClick={close}>
            {common('cancel')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

interface FieldsProps {
  programme: ProgrammeView;
  move: SessionMove;
  change: (fields: Partial<SessionMove>) => void;
}

function MoveFields({ programme, move, change }: FieldsProps) {
  const { t } = useTranslation('timetable');
  const rooms = programme.rooms.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <>
      <TextInput
        type="datetime-local"
        label={t('start')}
        value={move.start}
        required
        onChange={({ currentTarget: { value } }) => change({ start: value })}
      />
      <TextInput
        type="datetime-local"
        label={t('end')}
        value={move.end ?? ''}
        required
        onChange={({ currentTarget: { value } }) => change({ end: value })}
      />
      <Select
        label={t('room')}
        data={rooms}
        value={move.room ?? null}
        placeholder={t('noRoom')}
        clearable
        clearButtonProps={{ 'aria-label': t('noRoom') }}
        onChange={(room) => change({ room })}
      />
    </>
  );
}
