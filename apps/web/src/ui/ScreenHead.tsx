import { Group, Title } from '@mantine/core';
import { type ReactNode, useEffect, useRef } from 'react';

interface Props {
  title: string;
  /** The one primary action of the screen, and what else there is to do. */
  actions?: ReactNode;
}

/**
 * The title of a screen and what can be done on it. The title of the browser's window follows. The focus comes here with the
 * screen, and not again: a title may change while somebody writes.
 */
export function ScreenHead({ title, actions }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} – Plenary`;
  }, [title]);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  return (
    <Group justify="space-between" align="center" gap="sm" mb="md">
      <Title order={1} size="xl" tabIndex={-1} ref={heading}>
        {title}
      </Title>
      {actions && <Group gap="xs">{actions}</Group>}
    </Group>
  );
}
