import { Check, Column, Entity, JoinColumn, OneToOne, PrimaryColumn } from 'typeorm';
import { Meeting } from '../../programme/meeting.entity.js';

/** When the notices of one meeting go; a meeting without a row goes by what is usual. */
@Entity()
@Check('ck_meeting_notice_settings_quiet_minutes', `quiet_minutes BETWEEN 0 AND 1440`)
export class MeetingNoticeSettings {
  @PrimaryColumn('uuid')
  meetingId!: string;

  @OneToOne(() => Meeting, { onDelete: 'CASCADE' })
  @JoinColumn()
  meeting?: Meeting;

  @Column('int')
  quietMinutes!: number;

  @Column('boolean')
  review!: boolean;

  @Column('int', { default: 1 })
  version!: number;
}
