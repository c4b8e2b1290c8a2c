import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AccountsModule } from '../accounts/accounts.module.js';
import { PeopleModule } from '../people/people.module.js';
import { AnswerMails } from './answer-mails.js';
import { BreakoutGroup } from './breakout-group.entity.js';
import { editingControllers, editingEntities, editingServices } from './editing/editing.providers.js';
import { GuideSession } from './guide-session.entity.js';
import { GuideSuggestion } from './guide-suggestion.entity.js';
import { GuideSuggestionsController } from './guide-suggestions.controller.js';
import { GuideSuggestionsService } from './guide-suggestions.service.js';
import { Guide } from './guide.entity.js';
import { Item } from './item.entity.js';
import { MeetingAccessController } from './meeting-access.controller.js';
import { MeetingAccessService } from './meeting-access.service.js';
import { FileParts } from './file-parts.js';
import { MeetingFileController } from './meeting-file.controller.js';
import { MeetingEventsController } from './live/meeting-events.controller.js';
import { MeetingEventsService } from './live/meeting-events.service.js';
import { MeetingLive } from './live/meeting-live.js';
import { MeetingLifecycle } from './meeting-lifecycle.service.js';
import { MeetingPurge } from './meeting-purge.js';
import { MeetingsController } from './meetings.controller.js';
import { MeetingFileService } from './meeting-file.service.js';
import { MeetingGrant } from './meeting-grant.entity.js';
import { MeetingLogController } from './meeting-log.controller.js';
import { MeetingLogService } from './meeting-log.service.js';
import { MeetingPeopleController } from './meeting-people.controller.js';
import { MeetingPeopleService } from './meeting-people.service.js';
import { MeetingMechanism } from './meeting-mechanism.entity.js';
import { MeetingPerson } from './meeting-person.entity.js';
import { Meeting } from './meeting.entity.js';
import { MyPartReader } from './my-part-reader.js';
import { MyPartService } from './my-part.service.js';
import { PresenceController } from './presence/presence.controller.js';
import { Presence } from './presence/presence.entity.js';
import { PresenceService } from './presence/presence.service.js';
import { ProgrammeGrants } from './programme-grants.js';
import { ProgrammeService } from './programme.service.js';
import { GroupPlacing } from './group-placing.entity.js';
import { QuestionSet } from './question-set.entity.js';
import { Question } from './question.entity.js';
import { Role } from './role.entity.js';
import { RoleReader } from './role-reader.js';
import { RolesController } from './roles.controller.js';
import { RolesService } from './roles.service.js';
import { Room } from './room.entity.js';
import { RunningOrderController } from './running-order.controller.js';
import { RunningOrderService } from './running-order.service.js';
import { SessionNoteController } from './session-note.controller.js';
import { SessionNote } from './session-note.entity.js';
import { SessionNotesService } from './session-notes.service.js';
import { SessionWorkViews } from './session-work-views.js';
import { Session } from './session.entity.js';

const entities = [
  Meeting,
  Room,
  MeetingPerson,
  MeetingMechanism,
  Session,
  Item,
  BreakoutGroup,
  Role,
  Guide,
  GuideSession,
  GroupPlacing,
  QuestionSet,
  Question,
  SessionNote,
  GuideSuggestion,
  MeetingGrant,
  Presence,
  ...editingEntities,
];

const services = [
  ProgrammeService,
  FileParts,
  MeetingFileService,
  MeetingLifecycle,
  MeetingAccessService,
  RolesService,
  RunningOrderService,
  SessionNotesService,
  GuideSuggestionsService,
  MyPartService,
  MeetingLive,
  ...editingServices,
];

/** What only this room uses. */
const inner = [
  ProgrammeGrants,
  AnswerMails,
  MeetingEventsService,
  MeetingLogService,
  MeetingPeopleService,
  MeetingPurge,
  MyPartReader,
  PresenceService,
  RoleReader,
  SessionWorkViews,
];

const controllers = [
  MeetingsController,
  MeetingFileController,
  MeetingAccessController,
  MeetingLogController,
  MeetingPeopleController,
  RolesController,
  SessionNoteController,
  RunningOrderController,
  GuideSuggestionsController,
  MeetingEventsController,
  PresenceController,
  ...editingControllers,
];

@Module({
  imports: [TypeOrmModule.forFeature(entities), AccountsModule, PeopleModule],
  controllers,
  providers: [...services, ...inner],
  exports: services,
})
export class ProgrammeModule {}
