import { problemAt } from '#contract/file-places';
import type { RecommendationOwner } from '#contract/recommendation';
import { type EntityManager, In } from 'typeorm';
import { MechanismTheme } from '../mechanisms/mechanism-theme.entity.js';
import { Mechanism } from '../mechanisms/mechanism.entity.js';
import { Refusal } from '../platform/refusal.js';
import { RecommendationOwnerRow } from './recommendation-owner.entity.js';
import { RecommendationTheme } from './recommendation-theme.entity.js';

/**
 * Sets who takes a recommendation up, in their order.
 *
 * @throws Refusal `recommendation.invalid` with each mechanism that there is not
 */
export async function writeOwners(
  manager: EntityManager,
  recommendationId: string,
  owners: readonly RecommendationOwner[],
): Promise<void> {
  const keys = owners.flatMap((owner) => ('mechanism' in owner ? [owner.mechanism] : []));
  const mechanisms = await manager.findBy(Mechanism, { key: In(keys) });
  const ids = new Map(mechanisms.map(({ key, id }) => [key, id]));
  const problems = owners.flatMap((owner, index) =>
    'mechanism' in owner && !ids.has(owner.mechanism)
      ? [problemAt(['owners', index, 'mechanism'], owner.mechanism, 'the id of a mechanism in the registry')]
      : [],
  );
  if (problems.length > 0) throw new Refusal('recommendation.invalid', problems);
  await manager.delete(RecommendationOwnerRow, { recommendationId });
  await manager.insert(
    RecommendationOwnerRow,
    owners.map((owner, ordinal) => ({
      ...{ recommendationId, ordinal },
      mechanismId: 'mechanism' in owner ? (ids.get(owner.mechanism) ?? null) : null,
      organization: 'organization' in owner ? owner.organization : null,
    })),
  );
}

/**
 * Sets what a recommendation is about, in their order.
 *
 * @throws Refusal `recommendation.invalid` with each theme that there is not
 */
export async function writeThemes(
  manager: EntityManager,
  recommendationId: string,
  themes: readonly string[],
): Promise<void> {
  const known = new Set((await manager.findBy(MechanismTheme, { key: In([...themes]) })).map(({ key }) => key));
  const problems = themes.flatMap((theme, index) =>
    known.has(theme) ? [] : [problemAt(['themes', index], theme, 'the id of a theme in the registry')],
  );
  if (problems.length > 0) throw new Refusal('recommendation.invalid', problems);
  await manager.delete(RecommendationTheme, { recommendationId });
  await manager.insert(
    RecommendationTheme,
    themes.map((themeKey, ordinal) => ({ recommendationId, ordinal, themeKey })),
  );
}
