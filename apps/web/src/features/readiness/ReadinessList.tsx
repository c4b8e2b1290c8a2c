import { Title } from '@mantine/core';
import type { BoardRow } from './board.rules';
import { MissingList } from './MissingList';
import { NeedCell } from './NeedCell';
import classes from './readiness.module.css';
import { SessionLink } from './SessionLink';

/** The same on a narrow screen: session by session. */
export function ReadinessList({ slug, rows }: { slug: string; rows: readonly BoardRow[] }) {
  return (
    <ul className={classes['sessions']}>
      {rows.map(({ session, missing }) => (
        <li key={session.key}>
          <Title order={2} size="md">
            <SessionLink slug={slug} session={session} />
          </Title>
          {missing.length === 0 ? <NeedCell missing={missing} /> : <MissingList slug={slug} missing={missing} />}
        </li>
      ))}
    </ul>
  );
}
