import { useState } from 'react';
import { ApiProblem } from '../../lib/api/problem';

interface Options<T> {
  /** As it is in the draft. */
  value: T;
  /** Of what holds it: whoever types changes what they have seen. */
  version: number;
  save: (value: T, version: number) => Promise<unknown>;
}

/** What is being typed, and what stood there when that began. */
interface Typed<T> {
  value: T;
  from: { value: T; version: number };
}

const isSame = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

/** A field that is saved when one leaves it. What was refused stays in it, with the reason, until one gives up or insists. */
export function useSavedField<T>({ value, version, save }: Options<T>) {
  const [typed, setTyped] = useState<Typed<T> | null>(null);
  const [error, setError] = useState<unknown>(null);
  const forget = () => {
    setTyped(null);
    setError(null);
  };
  const send = async (wanted: T, asOf: number) => {
    try {
      await save(wanted, asOf);
      forget();
    } catch (failure) {
      setError(failure);
    }
  };
  const current = conflictVersion(error);
  return {
    value: typed ? typed.value : value,
    error,
    type: (next: T) => setTyped((before) => ({ value: next, from: before?.from ?? { value, version } })),
    /** Saves what was typed, if that is anything new. */
    commit: () => {
      if (!typed || current !== null) return;
      if (isSame(typed.value, typed.from.value)) forget();
      else void send(typed.value, typed.from.version);
    },
    /** Saves a value at once, as of a choice. */
    put: (next: T) => {
      setTyped({ value: next, from: { value, version } });
      void send(next, version);
    },
    forget,
    /** What stands there now, where somebody else has written it since; null where nobody has. */
    conflict: typed && current !== null ? { theirs: value, yours: typed.value } : null,
    insist: () => {
      if (typed && current !== null) void send(typed.value, current);
    },
  };
}
export type SavedField<T> = ReturnType<typeof useSavedField<T>>;

/** Of what stands there now; null where the failure is another one. */
function conflictVersion(error: unknown): number | null {
  if (!(error instanceof ApiProblem) || error.code !== 'version.conflict') return null;
  const { current } = error.details;
  const isVersioned = typeof current === 'object' && current !== null && 'version' in current;
  return isVersioned && typeof current.version === 'number' ? current.version : null;
}
