import type { MadeMechanismLink } from '#contract/mechanism-correction';
import { Button, Group, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Note } from '../../../ui/Note';

/** The address of a link, which is shown only to whoever has made it. */
export function MadeLink({ link: { address, email } }: { link: MadeMechanismLink }) {
  const { t } = useTranslation('mechanisms');
  const [isCopied, setCopied] = useState(false);
  const copy = () => void navigator.clipboard.writeText(address).then(() => setCopied(true));
  return (
    <Note weight="good">
      {email === null ? t('passOn') : t('onItsWay', { email })}
      <Group align="end" gap="xs" mt="xs">
        <TextInput readOnly dir="ltr" label={t('linkAddress')} value={address} flex="1 1 12rem" />
        <Button variant="default" onClick={copy}>
          {isCopied ? t('copied') : t('copy')}
        </Button>
      </Group>
    </Note>
  );
}
