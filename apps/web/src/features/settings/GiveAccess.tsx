import { Button, Fieldset, Select, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Access } from './use-access';

const nobody = { name: '', email: '', kind: 'organizer' };

/** A form that says whom the mail reaches before it is sent. */
export function GiveAccess({ give }: Pick<Access, 'give'>) {
  const { t } = useTranslation('settings');
  const [given, setGiven] = useState(nobody);
  const send = () => {
    const kind = given.kind === 'observer' ? 'observer' : 'organizer';
    give.mutate({ email: given.email, name: given.name, kind }, { onSuccess: () => setGiven(nobody) });
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <Fieldset legend={<Text fw={700}>{t('give')}</Text>} variant="unstyled">
        <Stack gap="sm" maw="24rem">
          <Text size="sm">{t('giveHint')}</Text>
          <TextInput
            required
            label={t('person')}
            value={given.name}
            size="md"
            onChange={(event) => setGiven({ ...given, name: event.currentTarget.value })}
          />
          <TextInput
            required
            type="email"
            label={t('email')}
            value={given.email}
            size="md"
            onChange={(event) => setGiven({ ...given, email: event.currentTarget.value })}
          />
          <Select
            label={t('kind')}
            data={(['organizer', 'observer'] as const).map((value) => ({ value, label: t(`kinds.${value}`) }))}
            value={given.kind}
            allowDeselect={false}
            size="md"
            onChange={(kind) => setGiven({ ...given, kind: kind ?? given.kind })}
          />
          <div>
            <Button type="submit" variant="default" loading={give.isPending}>
              {t('giveAndSend')}
            </Button>
          </div>
        </Stack>
      </Fieldset>
    </form>
  );
}
