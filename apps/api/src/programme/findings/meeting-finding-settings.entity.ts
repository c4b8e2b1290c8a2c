import { Check, Column, Entity, JoinColumn, OneToOne, PrimaryColumn } from 'typeorm';
import { Meeting } from '../meeting.entity.js';

/** What the rules of findings go by in one meeting; a meeting without a row goes by what is usual. */
@Entity()
@Check('ck_meeting_finding_settings_walking_minutes', `walking_minutes BETWEEN 0 AND 60`)
@Check('ck_meeting_finding_settings_answer_days', `answer_days BETWEEN 0 AND 365`)
@Check('ck_meeting_finding_settings_hours_without_break', `hours_without_break BETWEEN 1 AND 24`)
export class MeetingFindingSettings {
  @PrimaryColumn('uuid')
  meetingId!: string;

  @OneToOne(() => Meeting, { onDelete: 'CASCADE' })
  @JoinColumn()
  meeting?: Meeting;

  @Column('int')
  walkingMinutes!: number;

  @Column('int')
  answerDays!: number;

  @Column('int')
  hoursWithoutBreak!: number;

  @Column('int', { default: 1 })
  version!: number;
}
