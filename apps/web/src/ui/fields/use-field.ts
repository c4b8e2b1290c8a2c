import { useRef, useState } from 'react';
import { forgetFailure } from '../../lib/saving';
import { type Conflict, conflictIn, versionElsewhere } from './conflict.rules';

export interface FieldOptions {
  /** Its name in the API, by which conflicts are told. */
  field: string;
  /** As it is on the server, as far as is known here. */
  value: string;
  /** Of the thing that it is a field of. */
  version: number;
  /** Resolves to the version that the change made. */
  save: (value: string, version: number) => Promise<{ version: number }>;
}

export interface Field {
  /** What is in the field: what is being written, or the value. */
  text: string;
  conflict: Conflict | null;
  /** Why what was written could not be saved. */
  failure: unknown;
  /** Whether what stands in the field has been saved from here. */
  isSaved: boolean;
  write: (text: string) => void;
  /** Saves what was written, or what is given. What was refused over another version is not sent again as it is. */
  commit: (text?: string) => void;
  /** Saves what stands in the field, whatever others have made of it. */
  insist: () => void;
  /** Forgets what was written, and lets what is on the server stand. */
  forget: () => void;
}

/**
 * A field that is saved by itself. While somebody writes in it, changes of others do not touch it: they are told when it is saved,
 * because it is saved for the version that was there when the writing began.
 */
export function useField({ field, value, version, save }: FieldOptions): Field {
  const [written, setWritten] = useState<string | null>(null);
  const [conflict, setConflict] = useState<(Conflict & { refused: string }) | null>(null);
  const [failure, setFailure] = useState<unknown>(null);
  const [isSaved, setSaved] = useState(false);
  const seen = useRef(0);
  const own = useRef(0);
  const queue = useRef(Promise.resolve());

  const begin = () => {
    if (written === null) seen.current = Math.max(version, own.current);
  };
  const write = (text: string) => {
    begin();
    setWritten(text);
    setSaved(false);
  };
  const saveOver = async (text: string) => {
    try {
      return await save(text, seen.current);
    } catch (error) {
      const elsewhere = versionElsewhere(error, field);
      if (elsewhere === null) throw error;
      // Nobody has touched this field: what is wrong with it is told for the thing as it stands.
      seen.current = elsewhere;
      return save(text, elsewhere);
    }
  };
  const send = async (text: string) => {
    try {
      own.current = (await saveOver(text)).version;
      seen.current = own.current;
      setWritten((now) => (now === text ? null : now));
      setConflict(null);
      setSaved(true);
    } catch (error) {
      const found = conflictIn(error, field);
      if (found) seen.current = found.version;
      // Whoever has gone on in the meantime finds what they wrote where they wrote it.
      setWritten((now) => now ?? text);
      setConflict(found && { ...found, refused: text });
      setFailure(found ? null : error);
    }
  };
  const forget = () => {
    if (conflict !== null || failure !== null) forgetFailure();
    setWritten(null);
    setConflict(null);
    setFailure(null);
  };
  const post = (text: string) => {
    begin();
    setFailure(null);
    // One after another: the second is for the version that the first has made.
    queue.current = queue.current.then(() => send(text));
  };
  const commit = (text = written ?? value) => {
    if (text === conflict?.refused) return;
    if (text === value && conflict === null) forget();
    else post(text);
  };
  const text = written ?? value;
  return { text, conflict, failure, isSaved, write, commit, insist: () => post(text), forget };
}
