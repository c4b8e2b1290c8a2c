import { Button, Group, TextInput } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { Note } from './Note';

interface Props {
  address: string;
  /** What it is, and the words of the button before and after it was pressed. */
  label: string;
  copy: string;
  copied: string;
  /** What is to be done with it. */
  children: ReactNode;
}

/** An address that is shown only now: its secret is kept nowhere. */
export function SecretAddress({ address, label, copy, copied, children }: Props) {
  const [isCopied, setCopied] = useState(false);
  const take = () => void navigator.clipboard.writeText(address).then(() => setCopied(true));
  return (
    <Note weight="good">
      {children}
      <Group align="end" gap="xs" mt="xs">
        <TextInput readOnly dir="ltr" label={label} value={address} flex="1 1 12rem" />
        <Button variant="default" onClick={take}>
          {isCopied ? copied : copy}
        </Button>
      </Group>
    </Note>
  );
}
