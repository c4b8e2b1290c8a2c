import { DraftChange } from './draft-change.entity.js';
import { DraftEditor } from './draft-editor.js';
import { DraftHistory } from './draft-history.js';
import { DraftStep } from './draft-step.entity.js';
import { DraftWriter } from './draft-writer.js';
import { GroupEditing } from './groups.editing.js';
import { GroupsEditingController } from './groups-editing.controller.js';
import { GuideEditing } from './guides.editing.js';
import { GuidesEditingController } from './guides-editing.controller.js';
import { HistoryController } from './history.controller.js';
import { ItemEditing } from './items.editing.js';
import { ItemsEditingController } from './items-editing.controller.js';
import { MechanismEditing } from './mechanisms.editing.js';
import { MechanismsEditingController } from './mechanisms-editing.controller.js';
import { MeetingEditing } from './meeting.editing.js';
import { MoveEditing } from './moves.editing.js';
import { MovesEditingController } from './moves-editing.controller.js';
import { PlacingEditing } from './placings.editing.js';
import { PlacingsEditingController } from './placings-editing.controller.js';
import { PeopleEditing } from './people.editing.js';
import { PeopleEditingController } from './people-editing.controller.js';
import { ProgrammeController } from './programme.controller.js';
import { QuestionEditing } from './questions.editing.js';
import { QuestionsEditingController } from './questions-editing.controller.js';
import { RoleEditing } from './roles.editing.js';
import { RolesEditingController } from './roles-editing.controller.js';
import { RoomEditing } from './rooms.editing.js';
import { RoomsEditingController } from './rooms-editing.controller.js';
import { SessionEditing } from './sessions.editing.js';
import { SessionsEditingController } from './sessions-editing.controller.js';
import { UndoService } from './undo.service.js';
import { UnseenChanges } from './unseen-changes.js';

/** What the room's module offers of editing. */

export const editingEntities = [DraftStep, DraftChange];

export const editingServices = [
  DraftEditor,
  DraftHistory,
  DraftWriter,
  UndoService,
  UnseenChanges,
  GroupEditing,
  GuideEditing,
  ItemEditing,
  MechanismEditing,
  MeetingEditing,
  MoveEditing,
  PlacingEditing,
  PeopleEditing,
  QuestionEditing,
  RoleEditing,
  RoomEditing,
  SessionEditing,
];

export const editingControllers = [
  GroupsEditingController,
  GuidesEditingController,
  HistoryController,
  ItemsEditingController,
  MechanismsEditingController,
  MovesEditingController,
  PlacingsEditingController,
  PeopleEditingController,
  ProgrammeController,
  QuestionsEditingController,
  RolesEditingController,
  RoomsEditingController,
  SessionsEditingController,
];
