import type { ChangedThing } from '#contract/difference-view';
import { Title } from '@mantine/core';
import classes from './ChangedThings.module.css';

/** What has changed, thing by thing, in sentences. */
export function ChangedThings({ things }: { things: readonly ChangedThing[] }) {
  return things.map(({ title, sentences }, index) => (
    <section key={index} className={classes['thing']}>
      <Title order={3} size="md">
        <bdi>{title}</bdi>
      </Title>
      <ul>
        {sentences.map((sentence) => (
          <li key={sentence}>
            <bdi>{sentence}</bdi>
          </li>
        ))}
      </ul>
    </section>
  ));
}
