import type { ProgrammeView, SessionView } from '#contract/programme-view';
import type { NewSession } from '#contract/session-editing';
import { sessionKinds } from '#contract/session-kinds';
import { addMinutes, dateOf } from '#time/wall-time';
import { Button, Group, Select, Stack, TextInput, Title } from '@mantine/core';
import { type SubmitEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answer, api } from '../../lib/api/client';
import { ProblemNote } from '../../ui/ProblemNote';
import { useEditing } from '../programme/use-editing';
import { daysOf } from './day-grid.rules';
import { TimesFields } from './TimesFields';
import { lasting, timesOf, writtenTimes } from './written-times.rules';

/** How long a session is until somebody says otherwise. */
const usualMinutes = 60;

/** What a new session is called. */
type Named = Pick<NewSession, 'kind' | 'title'>;

interface Props {
  slug: string;
  programme: ProgrammeView;
  day: string;
  close: () => void;
  open: (session: SessionView) => void;
}

/** A new session: what it is, its title and times; everything else is written in its own panel. */
export function NewSessionPanel({ slug, programme, day, close, open }: Props) {
  const { t } = useTranslation('timetable');
  const { t: common } = useTranslation();
  const { edit } = useEditing(slug);
  const [session, setSession] = useState<Named>({ kind: 'plenary', title: '' });
  const [written, setWritten] = useState(() => writtenTimes(afterTheLast(programme, day)));
  const [failure, setFailure] = useState<unknown>(null);
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    const times = timesOf(written);
    // Beside the field it says what is wrong.
    if (times === undefined) return;
    try {
      const params = { path: { slug } };
      const body = { ...session, ...times };
      const send = () => answer(api.POST('/api/meetings/{slug}/programme/sessions', { params, body }));
      const made = await edit({ send });
      close();
      open(made);
    } catch (problem) {
      setFailure(problem);
    }
  };
  return (
    <form onSubmit={(event) => void submit(event)}>
      <Stack gap="md">
        <Title order={2} size="lg">
          {t('newSession')}
        </Title>
        <NameFields session={session} change={(fields) => setSession({ ...session, ...fields })} />
        <TimesFields
          days={daysOf(programme.meeting, programme.sessions)}
          times={written}
          changeDay={(next) => setWritten({ ...written, day: next })}
          changeStart={(start) => setWritten(lasting({ ...written, start }, usualMinutes))}
          changeEnd={(end) => setWritten({ ...written, end })}
        />
        <ProblemNote error={failure} />
        <Group>
          <Button type="submit">{t('add')}</Button>
          <Button variant="default" onClick={close}>
            {common('cancel')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

interface NameProps {
  session: Named;
  change: (fields: Partial<Named>) => void;
}

function NameFields({ session, change }: NameProps) {
  const { t } = useTranslation('timetable');
  return (
    <>
      <Select
        label={t('kind')}
        data={sessionKinds.map((value) => ({ value, label: t(`kinds.${value}`) }))}
        value={session.kind}
        allowDeselect={false}
        onChange={(kind) => {
          if (kind !== null) change({ kind });
        }}
      />
      <TextInput
        label={t('sessionTitle')}
        value={session.title}
        required
        data-autofocus
        onChange={({ currentTarget: { value } }) => change({ title: value })}
      />
    </>
  );
}

/** From the end of the last session of the day, or from nine where there is none. */
function afterTheLast({ sessions }: ProgrammeView, day: string): Pick<NewSession, 'start' | 'end'> {
  const ends = sessions.filter(({ end }) => dateOf(end) === day).map(({ end }) => end);
  const start = ends.sort().at(-1) ?? `${day}T09:00`;
  return { start, end: addMinutes(start, usualMinutes) };
}
