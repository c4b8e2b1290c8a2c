import { Anchor, List } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { Note } from './Note';

interface Props {
  title: string;
  /** Each mistake with the id of the field in which it is. */
  mistakes: readonly { id: string; text: string }[];
}

/** Above a form that was sent with mistakes: it takes the focus, and leads to each of them. Nothing while there are none. */
export function Mistakes({ title, mistakes }: Props) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (mistakes.length > 0) box.current?.focus();
  }, [mistakes]);
  if (mistakes.length === 0) return null;
  return (
    <div ref={box} tabIndex={-1}>
      <Note weight="error">
        <strong>{title}</strong>
        <List size="sm">
          {mistakes.map(({ id, text }) => (
            <List.Item key={id}>
              <Anchor
                href={`#${id}`}
                onClick={(event) => {
                  event.preventDefault();
                  document.getElementById(id)?.focus();
                }}
              >
                {text}
              </Anchor>
            </List.Item>
          ))}
        </List>
      </Note>
    </div>
  );
}
