import type { OutputEntry, OutputView } from '#contract/output';
import { outputParts } from '#contract/output-parts';
import { useMemo } from 'react';
import type { Around } from './field-facts';
import { type Form, FormContext } from './form';
import { FormHead } from './FormHead';
import { FormNotes } from './FormNotes';
import { NotTaken } from './NotTaken';
import { shown, unplaced } from './outbox/shown.rules';
import classes from './OutputForm.module.css';
import type { OutputPlace } from './output.queries';
import { Part } from './Part';
import { Submission } from './Submission';
import { SubmittedOutput } from './SubmittedOutput';
import { useLiveOutput } from './use-live-output';
import { useOutbox } from './use-outbox';
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
  const [outbox, { output, queue, standing }] = useOutbox(account, place, read);
  const [here, enter] = usePresence(place);
  const { timeZone, limit } = output.setting;
  const form = useMemo((): Form => ({ place, outbox, timeZone, enter }), [place, outbox, timeZone, enter]);
  const now = useMemo(() => shown(output, queue), [output, queue]);
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
        <NotTaken items={unplaced(queue, now)} mayWrite={output.may.write} />
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
