import { printedName } from '#contract/printed-name';
import { Button, Group, SimpleGrid, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemNote } from '../../ui/ProblemNote';
import { useAttempt } from '../../ui/use-attempt';
import { usePersonEdits } from './person-edits';

interface Props {
  slug: string;
  /** With the id of whoever was added. */
  onAdded: (id: string) => void;
  onDone: () => void;
}

const fields = ['honorific', 'givenName', 'familyName', 'postNominals', 'position'] as const;
type Typed = Partial<Record<(typeof fields)[number], string>>;

/** Adds a person, showing how the name will be printed. */
export function NewPersonForm({ slug, onAdded, onDone }: Props) {
  const { t } = useTranslation('people');
  const { t: common } = useTranslation();
  const { add } = usePersonEdits(slug);
  const { failure, isBusy, attempt } = useAttempt();
  const [typed, setTyped] = useState<Typed>({});
  const person = givenOf(typed);
  const submit = () =>
    attempt(async () => {
      if (!person) return;
      const { id } = await add(person);
      onDone();
      onAdded(id);
    });
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <Stack gap="sm" mb="lg" maw="40rem">
        <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">
          {fields.map((field) => (
            <TextInput
              key={field}
              label={t(field)}
              required={field === 'familyName'}
              autoFocus={field === 'honorific'}
              value={typed[field] ?? ''}
              onChange={({ currentTarget: { value } }) => setTyped({ ...typed, [field]: value })}
            />
          ))}
        </SimpleGrid>
        {person && (
          <Text size="sm" c="dimmed">
            {t('printedAs')}{' '}
            <Text component="span" c="var(--mantine-color-text)">
              {[printedName(person), person.position].filter(Boolean).join(', ')}
            </Text>
          </Text>
        )}
        <ProblemNote error={failure} />
        <Group gap="xs">
          <Button type="submit" variant="default" loading={isBusy} disabled={!person}>
            {t('addThem')}
          </Button>
          <Button variant="subtle" onClick={onDone}>
            {common('cancel')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

/** What was typed, without empty fields; null without a family name. */
function givenOf(typed: Typed): (Typed & { familyName: string }) | null {
  const { familyName, ...rest } = Object.fromEntries(
    Object.entries(typed)
      .map(([field, text]) => [field, text.trim()] as const)
      .filter(([, text]) => text !== ''),
  );
  return familyName === undefined ? null : { ...rest, familyName };
}
