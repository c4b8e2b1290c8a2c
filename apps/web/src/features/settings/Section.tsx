import { Stack, Title } from '@mantine/core';
import type { ReactNode } from 'react';

interface Props {
  id: string;
  title: string;
  children: ReactNode;
}

/** A part of the settings, to which the list at the top leads. */
export function Section({ id, title, children }: Props) {
  return (
    <section aria-labelledby={id}>
      <Title order={2} size="lg" id={id} tabIndex={-1} mt="xl" mb="sm">
        {title}
      </Title>
      <Stack gap="md">{children}</Stack>
    </section>
  );
}
