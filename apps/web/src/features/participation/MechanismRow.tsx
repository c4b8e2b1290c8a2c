import type { MeetingMechanismView } from '#contract/programme-view';
import { Button, Checkbox, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { TextField } from '../../ui/fields/TextField';
import { ProblemNote } from '../../ui/ProblemNote';
import { useAttempt } from '../../ui/use-attempt';
import type { ParticipationEdits } from './participation-edits';
import classes from './MechanismRow.module.css';
import { standings } from './participation.rules';

interface Props {
  mechanism: MeetingMechanismView;
  lang: string;
  edits: ParticipationEdits;
}

/** A mechanism in a line; its name and note unfold below it. */
export function MechanismRow({ mechanism, lang, edits }: Props) {
  const { t } = useTranslation('participation');
  const [isOpen, setOpen] = useState(false);
  const { failure, attempt } = useAttempt();
  const { id, name, note } = mechanism;
  const named = (what: string) => t('ofMechanism', { what, mechanism: name });
  return (
    <tr>
      <th scope="row" className={classes['name']}>
        <span lang={lang}>{name}</span>
        {note !== null && (
          <Text component="span" size="sm" c="dimmed" lang={lang}>
            {` (${note})`}
          </Text>
        )}{' '}
        <Button
          variant="subtle"
          size="compact-sm"
          aria-expanded={isOpen}
          aria-label={named(t(isOpen ? 'close' : 'edit'))}
          onClick={() => setOpen(!isOpen)}
        >
          {t(isOpen ? 'close' : 'edit')}
        </Button>
        {isOpen && <MechanismFields {...{ mechanism, lang, edits }} />}
        <ProblemNote error={failure} />
      </th>
      {standings.map((standing) => (
        <td key={standing} data-label={t(standing)}>
          <Checkbox
            className={classes['check']}
            aria-label={named(t(standing))}
            checked={mechanism[standing]}
            onChange={({ currentTarget: { checked } }) => void attempt(() => edits.note(id, { [standing]: checked }))}
          />
        </td>
      ))}
    </tr>
  );
}

function MechanismFields({ mechanism, lang, edits }: Props) {
  const { t } = useTranslation('participation');
  const { failure, attempt } = useAttempt();
  const { id, name, note, version } = mechanism;
  const named = (what: string) => t('ofMechanism', { what, mechanism: name });
  return (
    <Stack gap="sm" py="xs" className={classes['fields']}>
      <TextField
        {...{ field: 'name', label: t('name'), name: named(t('name')), shape: 'long', value: name, version, lang }}
        check={(typed) => (typed.trim() === '' ? t('needsName') : null)}
        save={(typed, seen) => edits.change(id, { name: typed.trim() }, seen)}
      />
      <TextField
        {...{ field: 'note', label: t('note'), name: named(t('note')), hint: t('noteHint'), shape: 'long' }}
        {...{ value: note ?? '', version, lang }}
        save={(typed, seen) => edits.change(id, { note: typed.trim() === '' ? null : typed.trim() }, seen)}
      />
      <Button
        variant="default"
        size="compact-sm"
        style={{ alignSelf: 'flex-start' }}
        aria-label={named(t('remove'))}
        onClick={() => void attempt(() => edits.remove(id))}
      >
        {t('remove')}
      </Button>
      <ProblemNote error={failure} />
    </Stack>
  );
}
