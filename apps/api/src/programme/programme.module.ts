import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { BreakoutGroup } from './breakout-group.entity.js';
import { GuideSession } from './guide-session.entity.js';
import { Guide } from './guide.entity.js';
import { Item } from './item.entity.js';
import { MeetingPerson } from './meeting-person.entity.js';
import { Meeting } from './meeting.entity.js';
import { ProgrammeService } from './programme.service.js';
import { QuestionSet } from './question-set.entity.js';
import { Question } from './question.entity.js';
import { Role } from './role.entity.js';
import { Room } from './room.entity.js';
import { Session } from './session.entity.js';

const entities = [
  Meeting,
  Room,
  MeetingPerson,
  Session,
  Item,
  BreakoutGroup,
  Role,
  Guide,
  GuideSession,
  QuestionSet,
  Question,
];

@Module({
  imports: [TypeOrmModule.forFeature(entities)],
  providers: [ProgrammeService],
  exports: [ProgrammeService],
})
export class ProgrammeModule {}
