import type { Report } from '../reports.js';
import type { Handed } from './handed-recommendations.rules.js';

/** What a group reports, as far as its recommendations go. */
export function handedIn({ room, state, submission }: Report): Handed {
  return {
    ...{ group: room.group.id, state },
    submission: submission && { number: submission.number, content: submission.content },
  };
}
