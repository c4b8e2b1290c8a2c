import type { NoticeAudience } from '#contract/notice';
import { Check, Column, Entity, Index, ManyToOne, PrimaryColumn } from 'typeorm';
import { Meeting } from '../../programme/meeting.entity.js';

/** Releases of a meeting that are told together. Of each meeting one round waits at most; what was told, its mails say. */
@Entity()
@Index('uq_notice_round_waiting', ['meetingId'], { unique: true, where: `state = 'waiting'` })
@Check('ck_notice_round_versions', `from_version > 0 AND to_version >= from_version`)
@Check('ck_notice_round_state', `state IN ('waiting', 'sent', 'dropped')`)
@Check('ck_notice_round_ended', `(state = 'waiting') = (ended_at IS NULL)`)
@Check('ck_notice_round_audience', `audience IN ('affected', 'everyone')`)
export class NoticeRound {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  meetingId!: string;

  @ManyToOne(() => Meeting, { onDelete: 'CASCADE' })
  meeting?: Meeting;

  /** Version of the first release that it tells of. */
  @Column('int')
  fromVersion!: number;

  /** Version of the last one. */
  @Column('int')
  toVersion!: number;

  @Column('text')
  state!: 'waiting' | 'sent' | 'dropped';

  @Column('text')
  audience!: NoticeAudience;

  /** When it goes by itself; null where it waits for an organizer. */
  @Column('timestamptz', { nullable: true })
  dueAt!: Date | null;

  @Column('timestamptz')
  openedAt!: Date;

  @Column('timestamptz', { nullable: true })
  endedAt!: Date | null;

  /** Raised by each release that is folded in, and by each change. */
  @Column('int', { default: 1 })
  version!: number;
}
