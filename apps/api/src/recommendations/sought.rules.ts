import type { PublicRecommendation, RecommendationQuery } from '#contract/recommendation';

/** Those to which everything asked for applies, in their order. */
export function soughtRecommendations<One extends PublicRecommendation>(
  recommendations: readonly One[],
  { meeting, mechanism, theme, level, status, q = '' }: RecommendationQuery,
): One[] {
  const words = plain(q).split(/\s+/u).filter(Boolean);
  return recommendations.filter(
    (one) =>
      (meeting === undefined || one.meeting.slug === meeting) &&
      (mechanism === undefined || one.owners.some((owner) => owner.mechanism === mechanism)) &&
      (theme === undefined || one.themes.some(({ id }) => id === theme)) &&
      (level === undefined || one.levels.includes(level)) &&
      (status === undefined || one.status === status) &&
      containsAll(textOf(one), words),
  );
}

function containsAll(text: string, words: readonly string[]): boolean {
  return words.every((word) => text.includes(word));
}

function textOf(one: PublicRecommendation): string {
  const { label, title, sentences, addressee, owners, themes, note } = one;
  const names = [...owners, ...themes].map(({ name }) => name);
  return plain([label, title, ...sentences.map(({ text }) => text), addressee, ...names, note ?? ''].join('\n'));
}

/** Without case, accents and kinds of white space. */
function plain(text: string): string {
  return text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
}
