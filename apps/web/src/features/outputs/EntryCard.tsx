import type { OutputEntry } from '#contract/output';
import { outputFields, type OutputFieldName } from '#contract/output-parts';
import { Button, Group, Stack, Title } from '@mantine/core';
import { type ReactNode, useId, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { usePrinted } from '../../lib/use-printed';
import { ActorsField, LevelsField } from './ChoiceFields';
import { type Around, fieldFacts } from './field-facts';
import type { FieldProps } from './OutputFieldFrame';
import { useForm } from './form';
import { TextField } from './TextField';

interface Props {
  entry: OutputEntry;
  /** “Recommendation 1 of up to 5”. */
  name: string;
  around: Around;
  /** Buttons that move it. */
  moves?: ReactNode;
  onRemove: () => void;
}

/** One entry of an output: its fields, each with what is to be said of it. */
export function EntryCard({ entry, name, around, moves, onRemove }: Props) {
  const { t } = useTranslation('outputs');
  const { t: writing } = useTranslation('writing');
  const { timeZone } = useForm();
  const print = usePrinted(timeZone);
  const headingId = useId();
  return (
    <Stack component="article" gap="sm" pb="md" aria-labelledby={headingId}>
      <Group justify="space-between" gap="xs">
        <Title order={3} size="md" id={headingId}>
          {name}
        </Title>
        <Group gap="xs">
          {moves}
          <Button variant="default" size="compact-sm" aria-label={writing('removeName', { name })} onClick={onRemove}>
            {writing('remove')}
          </Button>
        </Group>
      </Group>
      {outputFields[entry.part].map((field: OutputFieldName) => {
        const label = t(`field.${field}`);
        const facts = fieldFacts(entry, field, around, print, t, writing);
        return (
          <OneField
            key={field}
            {...{ entry: entry.id, field, label, name: t('fieldOf', { field: label, entry: name }), ...facts }}
          />
        );
      })}
    </Stack>
  );
}

const offered = ['information', 'projects', 'training', 'funding', 'expertise', 'advocacy'] as const;

function OneField(props: FieldProps) {
  const { t } = useTranslation('outputs');
  const offers = useMemo(() => offered.map((offer) => t(`offer.${offer}`)), [t]);
  switch (props.field) {
    case 'levels':
      return <LevelsField {...props} />;
    case 'actors':
      return <ActorsField {...props} />;
    case 'type':
      return <TextField {...props} shape="line" offers={offers} />;
    case 'title':
    case 'addressee':
      return <TextField {...props} shape="line" />;
    default:
      return <TextField {...props} shape="text" />;
  }
}
