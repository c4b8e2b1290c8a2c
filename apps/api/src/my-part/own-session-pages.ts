import { Inject, Injectable } from '@nestjs/common';
import type { Request } from 'express';
import { type Actor, authorOf } from '../accounts/actor.js';
import { GrantSources } from '../accounts/policy/grant-sources.js';
import { isPermitted } from '../accounts/policy/policy.rules.js';
import { languageFor } from '../pages/in-language.js';
import { personalPage } from '../pages/personal-page.js';
import { STYLE_SHEET, type StyleSheet } from '../pages/style-sheet.js';
import { Clock } from '../platform/clock.js';
import { languagesOf } from '../platform/http/languages.js';
import { type Representation, SeeOther } from '../platform/http/representation.js';
import { Refusal } from '../platform/refusal.js';
import { GuideSuggestionsService } from '../programme/guide-suggestions.service.js';
import { RunningOrderService } from '../programme/running-order.service.js';
import { SessionNotesService } from '../programme/session-notes.service.js';
import { DraftPreviewService } from '../publishing/draft-preview.service.js';
import type { Moderating } from './moderator-sections.js';
import { ownSessionPage, type OwnSessionPageOptions, type SessionDeed } from './own-session.page.js';
import { swapped } from './swapped.rules.js';

/** Where a session is found: its meeting, its id in the file, and its row. */
interface SessionPlace {
  slug: string;
  session: string;
  sessionId: string;
}

/** A change of the running order as a form carries it. */
interface ItemChange {
  item: string;
  /** Of the session as it was shown. */
  version: number;
  minutes: number | null;
  do: 'save' | 'earlier' | 'later';
}

interface News extends Pick<OwnSessionPageOptions, 'done'> {
  /** Notes that could not be kept, because somebody else had changed them; as they were typed. */
  refusedNote?: string;
}

/** A session as whoever has a part in the meeting sees it; what only its moderators may read is gathered for them alone. */
@Injectable()
export class OwnSessionPages {
  constructor(
    private readonly previews: DraftPreviewService,
    private readonly sources: GrantSources,
    private readonly notes: SessionNotesService,
    private readonly orders: RunningOrderService,
    private readonly suggestions: GuideSuggestionsService,
    private readonly clock: Clock,
    @Inject(STYLE_SHEET) private readonly styleSheet: StyleSheet,
  ) {}

  /** @throws Refusal `not-found`, `release.unprintable` */
  async show(place: SessionPlace, actor: Actor, request: Request, news: News = {}): Promise<Representation> {
    const language = languageFor(languagesOf(request));
    const snapshot = await this.previews.get(place.slug);
    const session = snapshot.sessions.find(({ id }) => id === place.session);
    if (!session) throw new Refusal('not-found');
    const moderating = await this.moderatingOf(place, actor, news.refusedNote);
    const page = ownSessionPage(snapshot, session, {
      ...{ language, styleSheet: this.styleSheet.path, now: this.clock.now() },
      ...(moderating && { moderating }),
      ...(news.done !== undefined && { done: news.done }),
    });
    return personalPage(page, language, news.refusedNote === undefined ? 200 : 412);
  }

  /** Notes that somebody else has changed meanwhile are shown beside what was typed, so that neither is lost. */
  async writeNote(
    place: SessionPlace,
    actor: Actor,
    request: Request,
    { text, version }: { text: string; version: number },
  ): Promise<Representation | SeeOther> {
    try {
      await this.notes.write(place.sessionId, text, version, authorOf(actor));
    } catch (error) {
      if (!(error instanceof Refusal) || error.code !== 'version.conflict') throw error;
      return this.show(place, actor, request, { refusedNote: text });
    }
    return doneIn(place, 'noted');
  }

  /** @throws Refusal `not-found`, `meeting.archived`, `version.conflict` */
  async changeItem(
    place: SessionPlace,
    actor: Actor,
    { item, version, minutes, ...how }: ItemChange,
  ): Promise<SeeOther> {
    const [by, { sessionId }] = [authorOf(actor), place];
    if (how.do === 'save') {
      await this.orders.setMinutes(sessionId, item, minutes, version, by);
    } else {
      const ids = (await this.orders.get(sessionId)).items.map(({ id }) => id);
      await this.orders.reorderItems(sessionId, swapped(ids, item, how.do), version, by);
    }
    return doneIn(place, 'ordered');
  }

  private async moderatingOf(
    { slug, session, sessionId }: SessionPlace,
    actor: Actor,
    refusedNote: string | undefined,
  ): Promise<Moderating | undefined> {
    const [grants, state] = await Promise.all([this.sources.grantsOf(actor), this.sources.stateOf(slug)]);
    const at = { meeting: slug, session };
    if (!isPermitted('session-note.read', grants, at, state)) return undefined;
    const [note, order, suggestions] = await Promise.all([
      this.notes.find(sessionId),
      this.orders.get(sessionId),
      this.suggestions.listOfSession(sessionId),
    ]);
    const canWrite = isPermitted('session-note.write', grants, at, state);
    const noted = { text: note?.text ?? '', version: note?.version ?? 0 };
    return { note: noted, order, suggestions, canWrite, ...(refusedNote !== undefined && { refusedNote }) };
  }
}

/** Back to the page of the session, which answers for what was done. */
export function doneIn({ slug, session }: Pick<SessionPlace, 'slug' | 'session'>, what: SessionDeed): SeeOther {
  return new SeeOther(`/my-part/meetings/${slug}/sessions/${session}?done=${what}`);
}
