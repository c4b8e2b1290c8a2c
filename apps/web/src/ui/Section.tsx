import { Group, Title, type TitleOrder } from '@mantine/core';
import { type ReactNode, useId } from 'react';
import classes from './Section.module.css';

interface Props {
  title: string;
  /** Of the heading: one below that of what the section is in. */
  level: TitleOrder;
  /** By which links of the screen lead here. */
  anchor?: string;
  actions?: ReactNode;
  children: ReactNode;
}

/** A part of a screen under a heading of its own. */
export function Section({ title, level, anchor, actions, children }: Props) {
  const id = useId();
  return (
    <section className={classes['section']} aria-labelledby={id} id={anchor} tabIndex={anchor ? -1 : undefined}>
      <Group justify="space-between" align="baseline" gap="xs" mb="xs">
        <Title order={level} size="lg" id={id}>
          {title}
        </Title>
        {actions}
      </Group>
      {children}
    </section>
  );
}
