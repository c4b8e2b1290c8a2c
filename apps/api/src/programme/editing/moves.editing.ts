import { meetingFileProblems } from '#contract/meeting-file.rules';
import type { Edited } from '#contract/programme-editing';
import type { MovePlan, SessionMove } from '#contract/session-editing';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Author } from '../../platform/author.js';
import type { DraftRows } from '../draft-rows.js';
import { readDraft } from '../draft-reader.js';
import { draftToFile } from '../draft-to-file.js';
import { openMeeting } from '../open-meeting.js';
import { done } from './answers.js';
import { DraftEditor } from './draft-editor.js';
import { withFields } from './draft-kinds.js';
import { found, named } from './found.js';
import { dueAfterMove, type Move, movesFor } from './move.rules.js';

type SessionRow = DraftRows['sessions'][number];

/** Sessions on their way to another time or room, and what follows them. */
@Injectable()
export class MoveEditing {
  constructor(
    private readonly dataSource: DataSource,
    private readonly editor: DraftEditor,
  ) {}

  /** What a move would do; nothing is changed. @throws Refusal `not-found`, `input.invalid` */
  async plan(meetingId: string, id: string, wanted: SessionMove): Promise<MovePlan> {
    const draft = await this.dataSource.transaction(async (manager) => {
      return readDraft(manager, await openMeeting(manager, meetingId));
    });
    const moves = movesIn(draft, id, wanted);
    const keys = new Map(draft.rooms.map(({ id: room, key }) => [room, key]));
    const slot = ({ start, end, roomId }: Move<SessionRow>['to']) => {
      return { start, end, room: roomId === null ? null : (keys.get(roomId) ?? null) };
    };
    return {
      moves: moves.map(({ session, to }) => {
        return { session: session.key, title: session.title, from: slot(session), to: slot(to) };
      }),
      problems: meetingFileProblems(draftToFile(moved(draft, moves))),
      version: draft.meeting.version,
    };
  }

  /**
   * @param version of the draft for which the plan was made: any change since refuses it
   * @throws Refusal `not-found`, `input.invalid`, `programme.invalid`, `version.conflict`
   */
  async move(meetingId: string, id: string, wanted: SessionMove, version: number, by: Author): Promise<Edited> {
    const written = await this.editor.edit(meetingId, {
      by,
      action: 'session.moved',
      subject: (draft) => `session ${found(draft, 'session', id).key}`,
      seen: { kind: 'meeting', id: meetingId, version },
      change: (draft) => moved(draft, movesIn(draft, id, wanted)),
    });
    return done(written);
  }
}

function movesIn(draft: DraftRows, id: string, { room, ...wanted }: SessionMove): Move<SessionRow>[] {
  const roomId = room == null ? room : named(draft, 'rooms', room, 'room').id;
  return movesFor(draft.sessions, found(draft, 'session', id), { ...wanted, ...(roomId !== undefined && { roomId }) });
}

function moved(draft: DraftRows, moves: readonly Move<SessionRow>[]): DraftRows {
  return moves.reduce((result, { session, to }) => {
    const outputsDue = dueAfterMove(session.outputsDue, session, to);
    return withFields(result, 'session', session.id, { ...to, outputsDue });
  }, draft);
}
