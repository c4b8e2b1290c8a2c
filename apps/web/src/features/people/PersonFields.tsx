import type { PersonChange } from '#contract/programme-editing';
import type { PersonView } from '#contract/programme-view';
import { printedName } from '#contract/printed-name';
import { SimpleGrid, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { TextField } from '../../ui/fields/TextField';
import { useProgramme } from '../programme/programme.queries';
import { MechanismField } from './MechanismField';
import { usePersonEdits } from './person-edits';

/** Fields of a person that are printed, in their order; the family name is always there. */
const optional = ['honorific', 'givenName', 'postNominals'] as const;

/** What is printed of a person, and how. */
export function PersonFields({ slug, person }: { slug: string; person: PersonView }) {
  const { t } = useTranslation('people');
  const { meeting } = useProgramme(slug);
  const { change } = usePersonEdits(slug);
  const { id, version } = person;
  const save = (fields: PersonChange, seen: number) => change(id, fields, seen);
  const shared = { version, lang: meeting.language };
  const [honorific, givenName, postNominals] = optional.map((field) => (
    <TextField
      key={field}
      {...shared}
      label={t(field)}
      field={field}
      value={person[field] ?? ''}
      save={(typed, seen) => save({ [field]: typed.trim() === '' ? null : typed.trim() }, seen)}
    />
  ));
  return (
    <Stack gap="sm" mt="sm">
      <Text size="sm" c="dimmed">
        {t('printedAs')}{' '}
        <Text component="span" c="var(--mantine-color-text)" lang={meeting.language}>
          {[printedName(person), person.position].filter(Boolean).join(', ')}
        </Text>
      </Text>
      <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">
        {honorific}
        {givenName}
        <TextField
          {...shared}
          label={t('familyName')}
          field="familyName"
          value={person.familyName}
          check={(typed) => (typed.trim() === '' ? t('needsFamilyName') : null)}
          save={(typed, seen) => save({ familyName: typed.trim() }, seen)}
        />
        {postNominals}
      </SimpleGrid>
      <TextField
        {...shared}
        label={t('position')}
        field="position"
        shape="long"
        value={person.position ?? ''}
        save={(typed, seen) => save({ position: typed.trim() === '' ? null : typed.trim() }, seen)}
      />
      <MechanismField slug={slug} person={person} />
    </Stack>
  );
}
