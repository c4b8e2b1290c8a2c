import { useEffect, useState, useSyncExternalStore } from 'react';
import type { View, Written } from './edits';
import type { Door, Outbox, OutboxState } from './outbox';
import type { Outboxes } from './outboxes';

/** What somebody writes in a form: its outbox, the same as long as the form is shown, and how things stand. */
export function useOutbox<W extends Written, V extends View<W>>(
  outboxes: Outboxes<W, V>,
  door: Door<W, V>,
  read: V,
): [Outbox<W, V>, OutboxState<W, V>] {
  const [outbox] = useState(() => outboxes.of(door, read));
  useEffect(() => outboxes.hold(outbox), [outboxes, outbox]);
  useEffect(() => outbox.take(read), [outbox, read]);
  return [outbox, useSyncExternalStore(outbox.subscribe, outbox.read)];
}
