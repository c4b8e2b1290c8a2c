import type { ConsolidationGroup, ConsolidationView, PlenaryRecommendation } from '#contract/consolidation';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { AccountNames, type NameOf } from '../../accounts/account-names.js';
import type { Actor } from '../../accounts/actor.js';
import { Permissions } from '../../accounts/policy/permissions.js';
import type { Report } from '../reports.js';
import { adoptionLacks } from './adoption-lacks.rules.js';
import { alikePairs } from './alike.rules.js';
import { isPair } from './consolidation-edits.rules.js';
import { handedIn } from './handed-in.js';
import { handedRecommendations, recommendationIn } from './handed-recommendations.rules.js';
import { type ReadConsolidation, readConsolidation } from './read-consolidation.js';
import { holderOf, isSameRef, type StandingRecommendation } from './standing.js';

/** What groups recommend side by side, and what their plenary makes of it, as those see it who consolidate. */
@Injectable()
export class ConsolidationViews {
  constructor(
    private readonly dataSource: DataSource,
    private readonly permissions: Permissions,
    private readonly names: AccountNames,
  ) {}

  /**
   * As it stands, in the same number of statements however much there is.
   *
   * @throws Refusal `not-found` where no group reports to the session
   */
  async get(sessionId: string, actor: Pick<Actor, 'id' | 'administrator'>): Promise<ConsolidationView> {
    const standing = await this.dataSource.transaction('REPEATABLE READ', (manager) =>
      readConsolidation(manager, sessionId),
    );
    const { plenary, recommendations } = standing;
    const { meeting, language, session, attribution, slug } = plenary;
    const setters = recommendations.flatMap((one) => [one.decidedBy, ...Object.values(one.fields).map(({ by }) => by)]);
    const [nameOf, permits] = await Promise.all([this.names.of(setters), this.permissions.within(slug, actor)]);
    const ordered = recommendations.toSorted((a, b) => a.ordinal - b.ordinal);
    return {
      ...{ meeting, language, session, attribution },
      groups: standing.reports.map((report) => groupView(report, standing)),
      alike: alikeIn(standing),
      apart: toldApart(standing),
      recommendations: ordered
        .filter(({ removedAt }) => removedAt === null)
        .map((one) => recommendationView(one, standing, nameOf)),
      removed: ordered
        .filter(({ removedAt }) => removedAt !== null)
        .toSorted((a, b) => Number(b.removedAt) - Number(a.removedAt))
        .map(({ id, fields }) => ({ id, title: fields.title.value, text: textOf(fields) })),
      may: { consolidate: permits('plenary.consolidate', session.id) },
    };
  }
}

function groupView(report: Report, { recommendations }: ReadConsolidation): ConsolidationGroup {
  const { room, state, submission } = report;
  const { id, number, name } = room.group;
  return {
    ...{ session: room.session.key, id, number, name, state, submission: submission?.number ?? null },
    recommendations: handedRecommendations([handedIn(report)]).map(
      ({ entry, title, text, addressee, levels }, index) => ({
        ...{ entry, number: index + 1, title, text, addressee, levels },
        recommendation: holderOf(recommendations, { group: id, entry })?.id ?? null,
      }),
    ),
  };
}

/** Suggestions on which nobody has decided: neither together nor told apart. */
function alikeIn({ plenary, groups, recommendations, apart }: ReadConsolidation): ConsolidationView['alike'] {
  const compared = handedRecommendations(groups).map(({ group, entry, title, text }) => ({
    ...{ group, entry, text: `${title}\n${text}` },
  }));
  return alikePairs(compared, plenary.language).filter(({ a, b }) => {
    const holder = holderOf(recommendations, a);
    const isTogether = holder !== undefined && holder === holderOf(recommendations, b);
    return !isTogether && !apart.some((pair) => isPair(pair, a, b));
  });
}

function toldApart({ groups, apart }: ReadConsolidation): ConsolidationView['apart'] {
  const handed = handedRecommendations(groups);
  return apart
    .filter((pair) => pair.every((source) => handed.some((ref) => isSameRef(ref, source))))
    .map(([a, b]) => ({ a, b }));
}

function recommendationView(
  one: StandingRecommendation,
  { groups, findNames, submissions }: ReadConsolidation,
  nameOf: NameOf,
): PlenaryRecommendation {
  const named = <Field extends { by: string | null }>(field: Field) => ({ ...field, by: nameOf(field.by) });
  const { title, sentences, addressee, levels, regions } = one.fields;
  return {
    id: one.id,
    ...{ title: named(title), sentences: named(sentences), addressee: named(addressee) },
    ...{ levels: named(levels), regions: named(regions) },
    sources: one.sources.map((source) => {
      const { group, entry, submission } = source;
      const handed = submissions.find(({ groupId, number }) => groupId === group && number === submission);
      const said = handed?.content.find(({ id }) => id === entry);
      const { title: ownTitle, text } = said ? recommendationIn(said) : { title: '', text: '' };
      const last = handedRecommendations(groups.filter((other) => other.group === group)).find((ref) =>
        isSameRef(ref, source),
      );
      const isLatest = last?.submission === submission;
      return { group, entry, submission, role: handed?.role ?? null, isLatest, title: ownTitle, text };
    }),
    lacks: one.decision ? [] : adoptionLacks(one, { groups, findNames }),
    ...{ decision: one.decision, decidedAt: one.decidedAt?.toISOString() ?? null, decidedBy: nameOf(one.decidedBy) },
    version: one.version,
  };
}

function textOf({ sentences }: StandingRecommendation['fields']): string {
  return sentences.value.map(({ text }) => text).join(' ');
}
