import type { OutputEdit, OutputEdited, OutputEntry, OutputValue, OutputView } from '#contract/output';
import type { OutputFieldName, OutputPart } from '#contract/output-parts';
import { answer, api } from '../../lib/api/client';
import type { AddEdit } from '../../lib/outbox/edits';
import type { Door, Outbox } from '../../lib/outbox/outbox';
import { Outboxes } from '../../lib/outbox/outboxes';
import type { Unsettled } from '../../lib/outbox/queue.rules';
import type { OutputPlace } from './output.queries';

/** Of what an output is made. */
export interface OutputWritten {
  part: OutputPart;
  field: OutputFieldName;
  value: OutputValue;
  also: never;
}

export type OutputOutbox = Outbox<OutputWritten, OutputView>;
export type UnsettledOutput = Unsettled<OutputWritten>;

/** What is written in the forms of groups in this window. */
export const outputOutboxes = new Outboxes<OutputWritten, OutputView>();

/** Where what an account writes in the form of a group is kept and sent. */
export function outputDoor(account: string, path: OutputPlace): Door<OutputWritten, OutputView> {
  const post = async (edits: OutputEdit[], signal: AbortSignal) => {
    const at = '/api/meetings/{slug}/sessions/{session}/groups/{group}/output/edits';
    const sent = api.POST(at, { params: { path }, body: { edits }, signal });
    const { outcomes, output } = await answer<OutputEdited>(sent);
    return { outcomes, view: output };
  };
  return { names: { account, ...path }, post };
}

export function emptyEntry({ entry, part }: AddEdit<OutputWritten>): OutputEntry {
  return { id: entry, part, fields: {}, version: 0 };
}
