import { type WordLanguage, wordsIn } from '#words/words';
import { Inject, Injectable } from '@nestjs/common';
import { schedulingMessage } from '../calendar/scheduling-message.js';
import type { RoleKind, RoleState } from '#contract/fields';
import { type Config, CONFIG } from '../platform/config.js';
import { meetingPath } from '../pages/in-language.js';
import type { Mailbox } from '../platform/mail/mailbox.js';
import type { OutgoingMail } from '../platform/mail/outgoing-mail.js';
import { attendanceOf } from './attendance.js';
import { headerLine } from './header-line.js';
import type { MeetingParts } from './meeting-parts.js';

/** The calendar part of one mail. */
export interface CalendarPart {
  method: 'REQUEST' | 'CANCEL';
  sequence: number;
  sessionKey: string;
  recipient: Mailbox;
  kind: RoleKind;
  state: RoleState | null;
}

/** What goes into the mails of a meeting besides their words. */
@Injectable()
export class NoticeWriter {
  constructor(@Inject(CONFIG) private readonly config: Pick<Config, 'baseUrl' | 'mailFrom'>) {}

  /** The public page of a meeting, or of a session on it. */
  pageOf({ slug }: Pick<MeetingParts, 'slug'>, sessionKey?: string): string {
    const page = `${this.config.baseUrl}/meetings/${slug}`;
    return sessionKey === undefined ? page : `${page}#${sessionKey}`;
  }

  /** The page that says what each release has changed. */
  changesPageOf({ draft }: Pick<MeetingParts, 'draft'>, language: WordLanguage): string {
    return `${this.config.baseUrl}${meetingPath(draft.meeting, language, '/changes')}`;
  }

  /** Where one asks for a link to sign in. */
  get signInPage(): string {
    return `${this.config.baseUrl}/sign-in`;
  }

  /** Where a role is answered. */
  get myPart(): string {
    return `${this.config.baseUrl}/my-part`;
  }

  /** In place of a one-time link, which is made only for the mail that goes. */
  get linkToCome(): string {
    return `${this.config.baseUrl}/sign-in/one-time-link`;
  }

  mailbox(address: string, name: string): Mailbox {
    return { address, name: headerLine(name) };
  }

  /**
   * The calendar part about a session's entry, from the organizer of the meeting at the address that sends (RFC 6047 §2.2.1: the
   * sender of the mail speaks for it). Nothing where the session has no entry.
   */
  calendarOf(parts: MeetingParts, part: CalendarPart): NonNullable<OutgoingMail['calendar']> | null {
    const { entries, language } = parts;
    const entry = entries?.sessions.get(part.sessionKey);
    if (!entries || !entry) return null;
    const organizer = {
      address: this.config.mailFrom.address,
      name: headerLine(entries.newest.meeting.organizer ?? wordsIn(language)('secretariat')),
    };
    const text = schedulingMessage(entries, {
      ...{ method: part.method, entry, sequence: part.sequence, language, baseUrl: this.config.baseUrl },
      invitation: attendanceOf(organizer, part.recipient, part),
    });
    return { method: part.method, text };
  }
}
