import { Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';

interface Props {
  /** What is not there yet, and what to do next. */
  children: ReactNode;
  action?: ReactNode;
}

/** In the place of a list that has nothing in it. */
export function Empty({ children, action }: Props) {
  return (
    <Stack align="flex-start" gap="sm" py="lg">
      <Text c="dimmed" maw="65ch">
        {children}
      </Text>
      {action}
    </Stack>
  );
}
