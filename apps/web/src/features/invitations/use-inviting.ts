import type { InvitationSent } from '#contract/invitation';
import { useState } from 'react';

interface Inviting {
  /** Ids of the roles that are chosen. */
  chosen: ReadonlySet<string>;
  choose: (roles: ReadonlySet<string>) => void;
  /** For whom an invitation is being written; null while none is. */
  invited: readonly string[] | null;
  invite: (roles: Iterable<string>) => void;
  stop: () => void;
  /** What came of the last order. */
  sent: InvitationSent[] | null;
  done: (sent: InvitationSent[]) => void;
}

/** Who is chosen, who is written to, and what came of it. */
export function useInviting(): Inviting {
  const [chosen, choose] = useState<ReadonlySet<string>>(new Set());
  const [invited, setInvited] = useState<readonly string[] | null>(null);
  const [sent, setSent] = useState<InvitationSent[] | null>(null);
  return {
    ...{ chosen, choose, invited, sent },
    invite: (roles) => {
      setSent(null);
      setInvited([...roles]);
    },
    stop: () => setInvited(null),
    done: (result) => {
      setSent(result);
      setInvited(null);
      choose(new Set());
    },
  };
}
