import type { QuestionSetView } from '#contract/programme-view';
import { Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { TextField } from '../../ui/fields/TextField';
import { ProblemNote } from '../../ui/ProblemNote';
import { SortableList } from '../../ui/sortable/SortableList';
import { useAttempt } from '../../ui/use-attempt';
import { useProgramme } from '../programme/programme.queries';
import { QuestionRow } from './QuestionRow';
import { orNull } from './typed-values.rules';
import { useSessionEdits } from './use-session-edits';

interface Props {
  slug: string;
  set: QuestionSetView;
  /** Title of the session whose questions these are. */
  of: string;
  moves: ReactNode;
}

/** Questions of a guide for one of its sessions. */
export function QuestionSet({ slug, set, of, moves }: Props) {
  const { t } = useTranslation('guide');
  const { meeting } = useProgramme(slug);
  const { questions: edits, putInOrder } = useSessionEdits(slug);
  const { failure, attempt } = useAttempt();
  const { id, version, questions } = set;
  const name = set.title ?? of;
  return (
    <Stack gap="xs" role="group" aria-label={t('setName', { name })}>
      <Text size="sm" c="dimmed" lang={meeting.language}>
        {t('setOf', { session: of })}
      </Text>
      <TextField
        label={t('setTitle')}
        hint={t('setTitleHint')}
        field="title"
        lang={meeting.language}
        value={set.title ?? ''}
        version={version}
        save={(typed, seen) => edits.changeSet(id, { title: orNull(typed) }, seen)}
      />
      {questions.length > 0 && (
        <SortableList
          label={t('questions')}
          list={questions}
          nameOf={({ text }) => text}
          onOrder={(ids) => void attempt(() => putInOrder({ of: 'questions', in: id, ids }))}
        >
          {(question, rowMoves) => <QuestionRow slug={slug} question={question} moves={rowMoves} />}
        </SortableList>
      )}
      <NewQuestion slug={slug} set={id} />
      <Group gap="xs">
        {moves}
        <Button
          variant="default"
          size="compact-sm"
          aria-label={t('removeSetName', { name })}
          onClick={() => void attempt(() => edits.removeSet(id))}
        >
          {t('removeSet')}
        </Button>
      </Group>
      <ProblemNote error={failure} />
    </Stack>
  );
}

function NewQuestion({ slug, set }: { slug: string; set: string }) {
  const { t } = useTranslation('guide');
  const { meeting } = useProgramme(slug);
  const { questions } = useSessionEdits(slug);
  const { failure, isBusy, attempt } = useAttempt();
  const [text, setText] = useState('');
  const add = async () => {
    if (text.trim() === '') return;
    if (await attempt(() => questions.add(set, { text: text.trim(), parts: [] }))) setText('');
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <Stack gap="xs" align="flex-start">
        <TextInput
          label={t('newQuestion')}
          value={text}
          onChange={({ currentTarget: { value } }) => setText(value)}
          lang={meeting.language}
          w="100%"
        />
        <Button type="submit" variant="default" size="compact-sm" loading={isBusy}>
          {t('addQuestion')}
        </Button>
      </Stack>
      <ProblemNote error={failure} />
    </form>
  );
}
