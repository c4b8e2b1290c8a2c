import { Title } from '@mantine/core';
import { type ReactNode, useEffect, useRef } from 'react';

/** The heading of a part of the screen that has just come in the place of another: the focus comes to it. */
export function PartHeading({ children }: { children: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
  }, []);
  return (
    <Title order={2} size="lg" tabIndex={-1} ref={heading}>
      {children}
    </Title>
  );
}
