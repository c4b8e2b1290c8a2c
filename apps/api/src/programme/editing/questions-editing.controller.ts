import { edited, editedQuestion, editedQuestionSet } from '#contract/programme-editing';
import {
  newQuestion,
  type NewQuestion,
  newQuestionSet,
  type NewQuestionSet,
  questionChange,
  type QuestionChange,
  questionSetChange,
  type QuestionSetChange,
} from '#contract/session-editing';
import { Body, Controller, Delete, Param, Patch, Post, SerializeOptions, UseInterceptors } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiParam } from '@nestjs/swagger';
import { type Actor, authorOf, CurrentActor } from '../../accounts/actor.js';
import { Permit } from '../../platform/http/access.js';
import { UuidPipe } from '../../platform/http/address.pipe.js';
import { IfMatch } from '../../platform/http/if-match.js';
import { VersionTag } from '../../platform/http/version-tag.interceptor.js';
import { MeetingAddress } from '../addresses.js';
import { QuestionEditing } from './questions.editing.js';

/** The questions of guides. */
@Controller('api/meetings/:slug/programme')
@ApiParam({ name: 'slug' })
@Permit('programme.edit')
@UseInterceptors(VersionTag)
export class QuestionsEditingController {
  constructor(private readonly editing: QuestionEditing) {}

  @Post('guides/:guide/question-sets')
  @ApiOperation({ summary: 'Adds a set of questions for a session that the guide serves.' })
  @SerializeOptions({ schema: editedQuestionSet })
  @ApiCreatedResponse({ standardSchema: editedQuestionSet })
  addSet(
    @Param(MeetingAddress) meetingId: string,
    @Param('guide', UuidPipe) guideId: string,
    @Body({ schema: newQuestionSet }) body: NewQuestionSet,
    @CurrentActor() actor: Actor,
  ) {
    return this.editing.addSet(meetingId, guideId, body, authorOf(actor));
  }

  @Patch('question-sets/:set')
  @ApiOperation({ summary: 'Changes the fields that are given.' })
  @SerializeOptions({ schema: editedQuestionSet })
  @ApiOkResponse({ standardSchema: editedQuestionSet })
  changeSet(
    @Param(MeetingAddress) meetingId: string,
    @Param('set', UuidPipe) setId: string,
    @Body({ schema: questionSetChange }) body: QuestionSetChange,
    @IfMatch() version: number,
    @CurrentActor() actor: Actor,
  ) {
    return this.editing.changeSet(meetingId, setId, body, version, authorOf(actor));
  }

  @Delete('question-sets/:set')
  @ApiOperation({ summary: 'With its questions. The step in the answer can be taken back for thirty days.' })
  @SerializeOptions({ schema: edited })
  @ApiOkResponse({ standardSchema: edited })
  removeSet(
    @Param(MeetingAddress) meetingId: string,
    @Param('set', UuidPipe) setId: string,
    @IfMatch() version: number,
    @CurrentActor() actor: Actor,
  ) {
    return this.editing.removeSet(meetingId, setId, version, authorOf(actor));
  }

  @Post('question-sets/:set/questions')
  @ApiOperation({ summary: 'Adds a question at the end of the set.' })
  @SerializeOptions({ schema: editedQuestion })
  @ApiCreatedResponse({ standardSchema: editedQuestion })
  add(
    @Param(MeetingAddress) meetingId: string,
    @Param('set', UuidPipe) setId: string,
    @Body({ schema: newQuestion }) body: NewQuestion,
    @CurrentActor() actor: Actor,
  ) {
    return this.editing.add(meetingId, setId, body, authorOf(actor));
  }

  @Patch('questions/:question')
  @ApiOperation({ summary: 'Changes the fields that are given.' })
  @SerializeOptions({ schema: editedQuestion })
  @ApiOkResponse({ standardSchema: editedQuestion })
  change(
    @Param(MeetingAddress) meetingId: string,
    @Param('question', UuidPipe) questionId: string,
    @Body({ schema: questionChange }) body: QuestionChange,
    @IfMatch() version: number,
    @CurrentActor() actor: Actor,
  ) {
    return this.editing.change(meetingId, questionId, body, version, authorOf(actor));
  }

  @Delete('questions/:question')
  @ApiOperation({ summary: 'The step in the answer can be taken back for thirty days.' })
  @SerializeOptions({ schema: edited })
  @ApiOkResponse({ standardSchema: edited })
  remove(
    @Param(MeetingAddress) meetingId: string,
    @Param('question', UuidPipe) questionId: string,
    @IfMatch() version: number,
    @CurrentActor() actor: Actor,
  ) {
    return this.editing.remove(meetingId, questionId, version, authorOf(actor));
  }
}
