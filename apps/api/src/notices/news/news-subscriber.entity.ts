import type { WordLanguage } from '#words/words';
import { Check, Column, Entity, ManyToOne, PrimaryColumn, Unique } from 'typeorm';
import { Meeting } from '../../programme/meeting.entity.js';

/** An address to which the news of a meeting goes, once whoever reads mail there has said so. It is deleted when they end it. */
@Entity()
@Unique(['meetingId', 'address'])
@Check('ck_news_subscriber_language', `language IN ('en', 'fr', 'es')`)
export class NewsSubscriber {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  meetingId!: string;

  @ManyToOne(() => Meeting, { onDelete: 'CASCADE' })
  meeting?: Meeting;

  @Column('text')
  address!: string;

  @Column('text')
  language!: WordLanguage;

  @Column('timestamptz')
  createdAt!: Date;

  /** Null while nobody has followed the link. */
  @Column('timestamptz', { nullable: true })
  confirmedAt!: Date | null;

  /** Of the last link that confirms the subscription: SHA-256 of its token. */
  @Column('text', { unique: true })
  linkHash!: string;

  @Column('timestamptz')
  linkUntil!: Date;

  /** Of the link that ends the subscription: it is in every mail, and does not expire. */
  @Column('text', { unique: true })
  endHash!: string;

  /** Version of the newest release when the subscriber was last told. */
  @Column('int')
  toldVersion!: number;
}
