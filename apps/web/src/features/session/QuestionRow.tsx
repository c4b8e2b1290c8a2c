import type { QuestionView } from '#contract/programme-view';
import { Button, Group, Stack } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { TextField } from '../../ui/fields/TextField';
import { ProblemNote } from '../../ui/ProblemNote';
import { useAttempt } from '../../ui/use-attempt';
import { useProgramme } from '../programme/programme.queries';
import classes from './QuestionRow.module.css';
import { linesOf } from './typed-values.rules';
import { useSessionEdits } from './use-session-edits';

interface Props {
  slug: string;
  question: QuestionView;
  moves: ReactNode;
}

/** A question as it is printed, its parts lettered; its fields unfold below. */
export function QuestionRow(props: Props) {
  const { slug, question } = props;
  const { t } = useTranslation('session');
  const { meeting } = useProgramme(slug);
  const [isOpen, setOpen] = useState(false);
  const { text, parts } = question;
  return (
    <>
      <Group justify="space-between" wrap="nowrap" gap="xs" align="flex-start">
        <div lang={meeting.language}>
          {text}
          {parts.length > 0 && (
            <ol className={classes['parts']}>
              {parts.map((part, index) => (
                <li key={`${index} ${part}`}>{part}</li>
              ))}
            </ol>
          )}
        </div>
        <Button
          variant="subtle"
          size="compact-sm"
          style={{ flex: 'none' }}
          aria-expanded={isOpen}
          aria-label={t(isOpen ? 'closeName' : 'editName', { name: text })}
          onClick={() => setOpen(!isOpen)}
        >
          {t(isOpen ? 'closeRow' : 'edit')}
        </Button>
      </Group>
      {isOpen && <QuestionFields {...props} />}
    </>
  );
}

function QuestionFields({ slug, question, moves }: Props) {
  const { t } = useTranslation('guide');
  const { t: session } = useTranslation('session');
  const { meeting } = useProgramme(slug);
  const { questions } = useSessionEdits(slug);
  const { failure, attempt } = useAttempt();
  const { id, text, parts, version } = question;
  return (
    <Stack gap="sm" py="xs" role="group" aria-label={text}>
      <TextField
        label={t('question')}
        field="text"
        shape="long"
        lang={meeting.language}
        value={text}
        version={version}
        check={(typed) => (typed.trim() === '' ? t('needsQuestion') : null)}
        save={(typed, seen) => questions.change(id, { text: typed.trim() }, seen)}
      />
      <TextField
        label={t('parts')}
        hint={t('partsHint')}
        field="parts"
        shape="lines"
        lang={meeting.language}
        value={parts.join('\n')}
        version={version}
        save={(typed, seen) => questions.change(id, { parts: linesOf(typed) }, seen)}
      />
      <Group gap="xs">
        {moves}
        <Button
          variant="default"
          size="compact-sm"
          aria-label={session('removeName', { name: text })}
          onClick={() => void attempt(() => questions.remove(id))}
        >
          {session('remove')}
        </Button>
      </Group>
      <ProblemNote error={failure} />
    </Stack>
  );
}
