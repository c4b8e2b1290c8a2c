import type { LeadList } from '#contract/meeting-file';
import type { Attribution } from '#contract/output-parts';
import { Check, Column, Entity, PrimaryGeneratedColumn, Unique } from 'typeorm';

/** One edition of a series, as it is being edited. What the public sees is a release of it. */
@Entity()
@Unique(['slug'])
@Check('ck_meeting_slug', `slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'`)
@Check('ck_meeting_dates', `end_date >= start_date`)
@Check('ck_meeting_titles', `title ~ '\\S' AND short_title ~ '\\S'`)
@Check('ck_meeting_lead_lists', `jsonb_typeof(objective) = 'object' AND jsonb_typeof(issues) = 'object'`)
@Check('ck_meeting_attribution', `attribution IN ('named', 'unnamed')`)
export class Meeting {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column('text')
  slug!: string;

  @Column('text')
  shortTitle!: string;

  @Column('int', { nullable: true })
  edition!: number | null;

  @Column('text')
  title!: string;

  @Column('text', { nullable: true })
  theme!: string | null;

  @Column('date')
  startDate!: string;

  @Column('date')
  endDate!: string;

  /** IANA name; every wall time of the meeting is in this zone. */
  @Column('text')
  timeZone!: string;

  /** Language of the content, BCP 47. */
  @Column('text')
  language!: string;

  @Column('text', { nullable: true })
  venue!: string | null;

  @Column('text', { nullable: true })
  organizer!: string | null;

  @Column('text', { nullable: true })
  organizerTagline!: string | null;

  @Column('jsonb', { nullable: true })
  objective!: LeadList | null;

  @Column('jsonb', { nullable: true })
  issues!: LeadList | null;

  /** The survey among mechanisms that prepared the meeting, as its documents name it. */
  @Column('text', { nullable: true })
  survey!: string | null;

  /** Whether what the groups report may name who said what. */
  @Column('text', { default: 'named' })
  attribution!: Attribution;

  /** From here on the programme is a record: it is read and no longer changed. */
  @Column('timestamptz', { nullable: true })
  archivedAt!: Date | null;

  /** From here on nobody sees the meeting; its releases stay, so that deleting can be undone. */
  @Column('timestamptz', { nullable: true })
  deletedAt!: Date | null;

  /** Raised on each change of the meeting or of anything in its programme. */
  @Column('int', { default: 1 })
  version!: number;
}
