import { partnershipActors, recommendationLevels } from '#contract/output-parts';
import { Checkbox, Textarea } from '@mantine/core';
import { memo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isSameValue } from '../../lib/outbox/fields.rules';
import { notesId } from '../../ui/writing/FieldFrame';
import classes from './Field.module.css';
import { fieldId, type FieldProps, OutputFieldFrame } from './OutputFieldFrame';
import { useForm } from './form';
import { actorsOf, linesOf, otherActors } from './typed.rules';

/** At which levels a recommendation works. */
export const LevelsField = memo(function LevelsField(field: FieldProps) {
  const { t } = useTranslation('outputs');
  const set = useSetting(field);
  const choices = recommendationLevels.map((value) => ({ value, label: t(`level.${value}`) }));
  return (
    <OutputFieldFrame {...field}>
      <Choices
        field={field}
        choices={choices}
        chosen={listOf(field)}
        onChange={(chosen) => set(recommendationLevels.filter((level) => chosen.includes(level)))}
      />
    </OutputFieldFrame>
  );
});

/** With whom a partnership is: those whom the plenary is asked about, and others in words. */
export const ActorsField = memo(function ActorsField(field: FieldProps) {
  const { t } = useTranslation('outputs');
  const set = useSetting(field);
  const actors = listOf(field);
  const others = otherActors(actors);
  const choices = partnershipActors.map((value) => ({ value, label: t(`actor.${value}`) }));
  const [typed, setTyped] = useState('');
  // An empty line is in no list, but one writes on in it.
  const lines = isSameValue(linesOf(typed), others) ? typed : others.join('\n');
  return (
    <OutputFieldFrame {...field}>
      <Choices field={field} choices={choices} chosen={actors} onChange={(chosen) => set(actorsOf(chosen, others))} />
      <Textarea
        mt="xs"
        size="sm"
        autosize
        dir="auto"
        label={t('otherActors')}
        aria-label={t('fieldOf', { field: t('otherActors'), entry: field.name })}
        value={lines}
        onChange={({ currentTarget: { value } }) => {
          setTyped(value);
          const named = linesOf(value);
          if (!isSameValue(named, others)) set(actorsOf(actors, named));
        }}
      />
    </OutputFieldFrame>
  );
});

interface ChoicesProps {
  field: FieldProps;
  choices: readonly { value: string; label: string }[];
  chosen: string[];
  onChange: (chosen: string[]) => void;
}

function Choices({ field, choices, chosen, onChange }: ChoicesProps) {
  const id = fieldId(field);
  return (
    <Checkbox.Group label={field.label} value={chosen} onChange={onChange} aria-describedby={notesId(id)}>
      <div className={classes['choices']}>
        {choices.map(({ value, label }, index) => (
          <Checkbox key={value} value={value} label={label} {...(index === 0 && { id })} />
        ))}
      </div>
    </Checkbox.Group>
  );
}

function listOf({ value }: FieldProps): string[] {
  return typeof value === 'string' ? [] : value;
}

function useSetting({ entry, field, version }: FieldProps): (value: string[]) => void {
  const { outbox } = useForm();
  return (value) => outbox.edit({ kind: 'set', entry, field, value, seen: version });
}
