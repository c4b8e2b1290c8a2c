import type { SessionView } from '#contract/programme-view';
import { useState } from 'react';
import { answer, api, ifMatch } from '../../lib/api/client';
import { ApiProblem } from '../../lib/api/problem';
import { forgetFailure } from '../../lib/saving';
import { useEditing } from '../programme/use-editing';
import { isSamePlacing, type Placing } from './placing.rules';

/** Somebody else has moved the session to another place since it was taken up. */
export interface PlacingConflict {
  session: SessionView;
  yours: Placing;
}

interface Placer {
  /** Puts a session somewhere; on its way there it is shown there already. */
  place: (session: SessionView, to: Placing) => Promise<void>;
  conflict: PlacingConflict | null;
  /** Why a session could not be put where it was wanted; null where it could. */
  failure: unknown;
  /** What was said of the last try has been read. */
  settle: () => void;
}

/** Sessions put to other times and rooms. */
export function usePlacing(slug: string): Placer {
  const { edit } = useEditing(slug);
  const [conflict, setConflict] = useState<PlacingConflict | null>(null);
  const [failure, setFailure] = useState<unknown>(null);
  const settle = () => {
    setConflict(null);
    setFailure(null);
    forgetFailure();
  };
  const place: Placer['place'] = async (session, to) => {
    if (isSamePlacing(session, to)) return;
    settle();
    try {
      await edit({
        // After the edits of this page that were made before, whose versions are known only then.
        send: (now) => sendPlacing(slug, now?.sessions.find(({ id }) => id === session.id) ?? session, to),
        ahead: (programme) => ({
          ...programme,
          sessions: programme.sessions.map((other) => (other.id === session.id ? { ...other, ...to } : other)),
        }),
      });
    } catch (error) {
      if (error instanceof ApiProblem && error.code === 'version.conflict') setConflict({ session, yours: to });
      else setFailure(error);
    }
  };
  return { place, conflict, failure, settle };
}

/** Only what changes is sent, so that what others change besides is kept. */
function sendPlacing(slug: string, { id, version, ...from }: SessionView, { start, end, room }: Placing) {
  const body = {
    ...(start !== from.start && { start }),
    ...(end !== from.end && { end }),
    ...(room !== from.room && { room }),
  };
  const params = { path: { slug, session: id }, header: ifMatch(version) };
  return answer(api.PATCH('/api/meetings/{slug}/programme/sessions/{session}', { params, body }));
}
