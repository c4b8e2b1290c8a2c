import type { OutputEntry, OutputView } from '#contract/output';
import { outputParts } from '#contract/output-parts';
import { useMemo } from 'react';
import { shown, unplaced } from '../../lib/outbox/shown.rules';
import { useOutbox } from '../../lib/outbox/use-outbox';
import type { Around } from './field-facts';
import { type Form, FormContext } from './form';
import { FormHead } from './FormHead';
import { FormNotes } from './FormNotes';
import classes from './OutputForm.module.css';
import { OutputNotTaken } from './OutputNotTaken';
import { emptyEntry, outputDoor, outputOutboxes } from './output-outboxes';
import type { OutputPlace } from './output.queries';
import { Part } from './Part';
import { Submission } from './Submission';
import { SubmittedOutput } from './SubmittedOutput';
import { useLiveOutput } from './use-live-output';
import { usePresence } from './use-presence';

interface Props {
  account: string;
  place: OutputPlace;
  /** As it was read last. */
  output: OutputView;
}

/** The form of a group: written by several at once while it is open, read afterwards. */
export function OutputForm({ account, place: given, output: read }: Props) {
  const { slug, session, group } = given;
  const place = useMemo(() => ({ slug, session, group }), [slug, session, group]);
  useLiveOutput(place);
  const door = useMemo(() => outputDoor(account, place), [account, place]);
  const [outbox, { view: output, queue, standing }] = useOutbox(outputOutboxes, door, read);
  const [here, enter] = usePresence(place);
  const { timeZone, limit } = output.setting;
  const form = useMemo((): Form => ({ place, outbox, timeZone, enter }), [place, outbox, timeZone, enter]);
  const now = useMemo(() => shown(output, queue, emptyEntry), [output, queue]);
  const { lacks } = output;
  const { unsettled } = queue;
  const aroundOf = ({ id }: OutputEntry): Around => ({
    ...{ lacks, here, unsettled },
    standing: output.entries.find((one) => one.id === id),
  });
  return (
    <FormContext value={form}>
      <FormHead {...{ output, standing, here }} />
      <div className={classes['column']}>
        <FormNotes output={output} />
        <OutputNotTaken items={unplaced(queue, now)} mayWrite={output.may.write} />
        {output.state === 'open' ? (
          <>
            {outputParts.map((part) => (
              <Part
                key={part}
                {...{ part, limit, aroundOf }}
                entries={now.entries.filter((entry) => entry.part === part)}
                removed={now.removed.filter((entry) => entry.part === part)}
              />
            ))}
            <Submission output={output} />
          </>
        ) : (
          <SubmittedOutput output={output} />
        )}
      </div>
    </FormContext>
  );
}
