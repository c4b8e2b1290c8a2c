import type { NewSession } from '#contract/programme-editing';
import type { ProgrammeView, SessionView } from '#contract/programme-view';
import { sessionKinds } from '#contract/session-kinds';
import { addMinutes, dateOf } from '#time/wall-time';
import { Button, Group, Select, Stack, TextInput, Title } from '@mantine/core';
import { type SubmitEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answer, api } from '../../lib/api/client';
import { ProblemNote } from '../../ui/ProblemNote';
import { useEditing } from '../programme/use-editing';

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
  const [session, setSession] = useState<NewSession>(() => afterTheLast(programme, day));
  const [failure, setFailure] = useState<unknown>(null);
  const change = (fields: Partial<NewSession>) => setSession({ ...session, ...fields });
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    try {
      const params = { path: { slug } };
      const send = () => answer(api.POST('/api/meetings/{slug}/programme/sessions', { params, body: session }));
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
        <NewSessionFields session={session} change={change} />
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

interface FieldsProps {
  session: NewSession;
  change: (fields: Partial<NewSession>) => void;
}

function NewSessionFields({ session, change }: FieldsProps) {
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
      <TextInput
        type="datetime-local"
        label={t('start')}
        value={session.start}
        required
        onChange={({ currentTarget: { value } }) => change({ start: value, end: addMinutes(value, 60) })}
      />
      <TextInput
        type="datetime-local"
        label={t('end')}
        value={session.end}
        required
        onChange={({ currentTarget: { value } }) => change({ end: value })}
      />
    </>
  );
}

/** An hour after the last session of the day, or from nine where there is none. */
function afterTheLast({ sessions }: ProgrammeView, day: string): NewSession {
  const ends = sessions.filter(({ end }) => dateOf(end) === day).map(({ end }) => end);
  const start = ends.sort().at(-1) ?? `${day}T09:00`;
  return { kind: 'plenary', title: '', start, end: addMinutes(start, 60) };
}
