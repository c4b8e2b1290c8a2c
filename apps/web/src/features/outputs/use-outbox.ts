import type { OutputView } from '#contract/output';
import { useEffect, useState, useSyncExternalStore } from 'react';
import type { Outbox, OutboxState } from './outbox/outbox';
import { hold, outboxOf } from './outbox/outboxes';
import type { OutputPlace } from './output.queries';

/** What an account writes in a form, with the output as it was last read. */
export function useOutbox(account: string, place: OutputPlace, read: OutputView): [Outbox, OutboxState] {
  const [outbox] = useState(() => outboxOf({ account, ...place }, read));
  useEffect(() => hold(outbox), [outbox]);
  useEffect(() => outbox.take(read), [outbox, read]);
  return [outbox, useSyncExternalStore(outbox.subscribe, outbox.read)];
}
