import { Check, Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';

/**
 * `queued` waits for a worker, `sending` is with one; `sent` was taken by the mail server, `failed` was refused, tried too
 * often or too late; `uncertain` may or may not have been taken, and only a person decides to send it again; `kept` was not sent,
 * because the worker had no mail server.
 */
export type MailState = 'queued' | 'sending' | 'sent' | 'failed' | 'uncertain' | 'kept';

/** A mail to one person, from the moment of its cause. */
@Entity()
@Unique(['recipientAddress', 'cause', 'version'])
@Index(['scope', 'createdAt'])
@Index(['createdAt', 'id'])
@Check('ck_mail_state', `state IN ('queued', 'sending', 'sent', 'failed', 'uncertain', 'kept')`)
@Check('ck_mail_calendar', `(calendar_method IS NULL) = (calendar_text IS NULL)`)
export class Mail {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  recipientAddress!: string;

  @Column('text')
  recipientName!: string;

  @Column('text')
  subject!: string;

  /** Without its secrets, as is the HTML: a placeholder stands for the secret part of a link. */
  @Column('text')
  text!: string;

  @Column('text')
  html!: string;

  @Column('text', { nullable: true })
  calendarMethod!: string | null;

  @Column('text', { nullable: true })
  calendarText!: string | null;

  /** The address that ends all mails of its kind (RFC 8058), without its secret; null where there is none. */
  @Column('text', { nullable: true })
  unsubscribe!: string | null;

  @Column('text')
  cause!: string;

  @Column('integer')
  version!: number;

  @Column('uuid', { nullable: true })
  scope!: string | null;

  @Column('text')
  state!: MailState;

  /** Tries so far; the number tells one try from another. */
  @Column('integer', { default: 0 })
  attempts!: number;

  /** Tries of these that failed in a way that may pass, since the mail was last queued by a person or its cause. */
  @Column('integer', { default: 0 })
  retries!: number;

  /** A code such as `550 5.1.1` or `ECONNECTION`, never the words of the server, which quote addresses. */
  @Column('text', { nullable: true })
  lastError!: string | null;

  /** RFC 5322 §3.6.4, with its angle brackets; the same for each try, so that a double can be told. */
  @Column('text')
  messageId!: string;

  @Column('timestamptz')
  createdAt!: Date;

  /** From then on it is not sent any more, because its link is dead; null where it is always of use. */
  @Column('timestamptz', { nullable: true })
  uselessAfter!: Date | null;

  @Column('timestamptz', { nullable: true })
  sentAt!: Date | null;
}
