import type { HighlightsBlock } from '#contract/highlights';
import { Text } from '@mantine/core';
import classes from './Highlights.module.css';
import { OriginNote } from './OriginNote';
import { textIn } from './written';

/** A block for those who read it. */
export function BlockText({ block, name }: { block: HighlightsBlock; name: string }) {
  const title = textIn(block, 'title');
  return (
    <article className={classes['text']} aria-label={name}>
      <OriginNote {...{ block, name }} />
      {title !== '' && (
        <Text fw={700} dir="auto">
          {title}
        </Text>
      )}
      <Text className={classes['paragraphs']} dir="auto">
        {textIn(block, 'text')}
      </Text>
    </article>
  );
}
