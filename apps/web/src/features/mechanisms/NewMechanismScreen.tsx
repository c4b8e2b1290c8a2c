import { mechanismTypes } from '#contract/mechanism-terms';
import { typeWords } from '#words/mechanism-terms';
import { Button, Group, NativeSelect, Stack, Text, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ButtonLink } from '../../ui/ButtonLink';
import { Mistakes } from '../../ui/Mistakes';
import { ProblemNote } from '../../ui/ProblemNote';
import { ScreenHead } from '../../ui/ScreenHead';
import { type NewNames, useNewMechanism } from './use-new-mechanism';

/** A mechanism of which nothing is stated yet. */
export function NewMechanismScreen() {
  const { t } = useTranslation('mechanisms');
  const { t: common } = useTranslation();
  const { t: terms } = useTranslation('mechanismTerms');
  const form = useNewMechanism();
  const { names, field, change } = form;
  const text = (name: Exclude<keyof NewNames, 'type'>, label: string, hint?: string) => (
    <TextInput
      {...field(name)}
      {...{ label, description: hint, size: 'md', value: names[name] }}
      onChange={({ currentTarget: { value } }) => change(name, value)}
    />
  );
  return (
    <>
      <ScreenHead title={t('add')} />
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          form.send();
        }}
      >
        <Stack gap="md" maw="40rem">
          <Mistakes title={t('mistakes')} mistakes={form.list} />
          <ProblemNote error={form.failure} />
          <Text>{t('addHint')}</Text>
          {text('name', t('name'), t('nameHint'))}
          {text('shortName', t('shortName'), t('shortNameHint'))}
          {text('acronym', t('acronym'))}
          <NativeSelect
            {...field('type')}
            label={t('type')}
            size="md"
            maw="24rem"
            data={mechanismTypes.map((value) => ({ value, label: terms(typeWords[value]) }))}
            value={names.type}
            onChange={({ currentTarget: { value } }) => change('type', value)}
          />
          {text('id', t('id'), t('idHint'))}
          <Group gap="xs">
            <Button type="submit" loading={form.isSending}>
              {t('addIt')}
            </Button>
            <ButtonLink to="/mechanisms" variant="default">
              {common('cancel')}
            </ButtonLink>
          </Group>
        </Stack>
      </form>
    </>
  );
}
