import type { ProgrammeView, SessionView } from '#contract/programme-view';
import type { SessionMove } from '#contract/session-editing';
import { Button, Group, Radio, Select, Stack, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type SubmitEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemNote } from '../../ui/ProblemNote';
import { useEditing } from '../programme/use-editing';
import { daysOf } from './day-grid.rules';
import { carryOut, movePlanQuery } from './move-plan.queries';
import { MovePlanTable } from './MovePlanTable';
import { sessionTitle } from './session-words';
import { TimesFields } from './TimesFields';
import { timesOf, type WrittenTimes, writtenTimes } from './written-times.rules';

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
  const [written, setWritten] = useState(() => writtenTimes(session));
  const { data: plan, error, isPlaceholderData } = useQuery(movePlanQuery(slug, session.id, move, programme.version));
  const isShown = plan !== undefined && !isPlaceholderData && timesOf(written) !== undefined;
  const canCarryOut = isShown && plan.problems.length === 0 && plan.moves.length > 0;
  /** What is no time yet leaves the plan as it is, which then cannot be carried out. */
  const write = (texts: Partial<WrittenTimes>) => {
    const now = { ...written, ...texts };
    setWritten(now);
    setMove({ ...move, ...timesOf(now) });
  };
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    if (!canCarryOut) return;
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
        <TimesFields
          days={daysOf(programme.meeting, programme.sessions)}
          times={written}
          changeDay={(day) => write({ day })}
          changeStart={(start) => write({ start })}
          changeEnd={(end) => write({ end })}
        />
        <RoomSelect programme={programme} room={move.room ?? null} choose={(room) => setMove({ ...move, room })} />
        <CarryChoice carry={move.carry} choose={(carry) => setMove({ ...move, carry })} />
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

interface RoomProps {
  programme: ProgrammeView;
  room: string | null;
  choose: (room: string | null) => void;
}

function RoomSelect({ programme, room, choose }: RoomProps) {
  const { t } = useTranslation('timetable');
  return (
    <Select
      label={t('room')}
      data={programme.rooms.map(({ id, name }) => ({ value: id, label: name }))}
      value={room}
      placeholder={t('noRoom')}
      clearable
      clearButtonProps={{ 'aria-label': t('noRoom') }}
      onChange={choose}
    />
  );
}

interface CarryProps {
  carry: SessionMove['carry'];
  choose: (carry: SessionMove['carry']) => void;
}

/** What goes along with the session. */
function CarryChoice({ carry, choose }: CarryProps) {
  const { t } = useTranslation('timetable');
  return (
    <Radio.Group label={t('carry')} value={carry} onChange={choose}>
      <Stack gap="xs" mt="xs">
        {carryings.map((value) => (
          <Radio key={value} value={value} label={t(`carry.${value}`)} />
        ))}
      </Stack>
    </Radio.Group>
  );
}
