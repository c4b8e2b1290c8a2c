import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Author } from '../../platform/author.js';
import { Clock } from '../../platform/clock.js';
import { Refusal } from '../../platform/refusal.js';
import { openMeeting } from '../open-meeting.js';
import { DraftChange } from './draft-change.entity.js';
import type { RowChange } from './draft-changes.rules.js';
import { DraftEditor } from './draft-editor.js';
import { DraftHistory } from './draft-history.js';
import type { DraftStep } from './draft-step.entity.js';
import type { DraftKind } from './draft-kinds.js';
import type { Keepsake, WrittenDraft } from './draft-writer.js';
import { undone } from './undo.rules.js';

/** How long a step can be taken back. */
const undoDays = 30;
const day = 24 * 60 * 60 * 1000;

/** Takes steps of a draft back; taking that back does the step again. */
@Injectable()
export class UndoService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly editor: DraftEditor,
    private readonly history: DraftHistory,
    private readonly clock: Clock,
  ) {}

  /**
   * @throws Refusal `not-found`; `step.not-yours`; `step.undone`; `step.too-old`; `step.overtaken` where what the step did has been
   *   changed again since
   */
  async undo(meetingId: string, stepId: string, by: Author): Promise<WrittenDraft> {
    return this.dataSource.transaction(async (manager) => {
      await openMeeting(manager, meetingId);
      const { step, changes } = await this.history.getStep(manager, meetingId, stepId);
      const isUndone = (await this.history.undoneAmong([stepId], manager)).has(stepId);
      this.refuse(step, isUndone, by);
      return this.editor.editWithin(manager, meetingId, {
        by,
        action: 'step.undone',
        subject: step.subject,
        undoesId: stepId,
        revived: keepsakesOf(changes),
        change: (draft) => {
          const result = undone(draft, changes.filter(isOfDraft).map(rowChange));
          if (!result) throw new Refusal('step.overtaken');
          return result;
        },
      });
    });
  }

  private refuse({ accountId, at }: DraftStep, isUndone: boolean, by: Author): void {
    if (accountId !== by.accountId) throw new Refusal('step.not-yours');
    if (isUndone) throw new Refusal('step.undone');
    if (this.clock.now().getTime() - at.getTime() > undoDays * day) throw new Refusal('step.too-old');
  }
}

type ChangeOf<K> = DraftChange & { kind: K };

function isOfDraft(change: DraftChange): change is ChangeOf<DraftKind> {
  return change.kind !== 'sessionNote' && change.kind !== 'guideSuggestion';
}

function rowChange<K extends string>({ kind, objectId, version, before, after }: ChangeOf<K>): RowChange<K> {
  return { kind, id: objectId, version, before, after };
}

/** What went with the sessions of a step, to come back with them. What came with them goes as they go. */
function keepsakesOf(changes: readonly DraftChange[]): Keepsake[] {
  return changes
    .filter((change): change is ChangeOf<Keepsake['kind']> => !isOfDraft(change) && change.after === null)
    .map((change) => ({ ...rowChange(change), version: change.version + 1, before: null, after: change.before }));
}
