import type { NewPlacings } from '#contract/group-placings';
import type { Edited } from '#contract/programme-editing';
import type { Problem } from '#contract/problem';
import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import type { Author } from '../../platform/author.js';
import { Refusal } from '../../platform/refusal.js';
import type { DraftRows } from '../draft-rows.js';
import { done } from './answers.js';
import { DraftEditor } from './draft-editor.js';
import { found } from './found.js';
import { type Place, placedIn, placingOf } from './placings.rules.js';

/** Which mechanisms sit in which group of a breakout, as organizers arrange it. */
@Injectable()
export class PlacingEditing {
  constructor(private readonly editor: DraftEditor) {}

  /**
   * Puts mechanisms into groups of a session or takes them out, all in one step.
   *
   * @throws Refusal `not-found`; `input.invalid` where a mechanism is not of the meeting or a group not of the session; `version.conflict`
   *   where a mechanism no longer sits where it was seen
   */
  async place(meetingId: string, sessionId: string, { placings }: NewPlacings, by: Author): Promise<Edited> {
    const written = await this.editor.edit(meetingId, {
      by,
      action: 'mechanisms.placed',
      subject: (draft) => `session ${found(draft, 'session', sessionId).key}`,
      change: (draft) => {
        const places = placesIn(draft, sessionId, placings);
        return places.reduce((result, place) => placedIn(result, sessionId, place, randomUUID()), draft);
      },
    });
    return done(written);
  }
}

function placesIn(draft: DraftRows, sessionId: string, placings: NewPlacings['placings']): Place[] {
  found(draft, 'session', sessionId);
  const mechanisms = new Map(draft.mechanisms.map(({ key, id }) => [key, id]));
  const groups = new Set(draft.groups.filter((group) => group.sessionId === sessionId).map(({ id }) => id));
  const problems: Problem[] = [];
  const moved: Problem[] = [];
  const places = placings.map(({ mechanism, from, to }, index): Place => {
    const path = `placings[${index}]`;
    const mechanismId = mechanisms.get(mechanism);
    if (mechanismId === undefined)
      problems.push(problem(`${path}.mechanism`, mechanism, 'a mechanism of this meeting'));
    if (to !== null && !groups.has(to)) problems.push(problem(`${path}.to`, to, 'a group of this session'));
    const now = placingOf(draft, sessionId, mechanismId ?? '')?.groupId ?? null;
    if (now !== from)
      moved.push(problem(`${path}.from`, from, `the group in which it sits now, ${JSON.stringify(now)}`));
    return { mechanismId: mechanismId ?? '', groupId: to };
  });
  if (problems.length > 0) throw new Refusal('input.invalid', problems);
  if (moved.length > 0) throw new Refusal('version.conflict', moved, { current: { version: draft.meeting.version } });
  return places;
}

function problem(path: string, found: string | null, expected: string): Problem {
  return { path, found: JSON.stringify(found), expected };
}
