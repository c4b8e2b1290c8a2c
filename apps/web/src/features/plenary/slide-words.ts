import { partnershipActors, type PartnershipActor } from '#contract/output-parts';
import type { PlenaryView, ReportingGroup, Slide } from '#contract/plenary';
import type { TFunction } from 'i18next';
import type { Stop } from './stops.rules';

type PlenaryWords = TFunction<'plenary'>;

/** What a slide is called in a list: “Recommendation 1: Meetings (1 of 3)”, and where it goes on “Recommendation 1 (2 of 3)”. */
export function slideName(slide: Slide, t: PlenaryWords): string {
  const { kind, number, title, part, parts } = slide;
  if (kind === 'group') return t('slide.group');
  const isTitled = title !== null && part === 1;
  const name = isTitled ? t(`titled.${kind}`, { number: number ?? 0, title }) : kindWords(slide, t);
  return parts > 1 ? `${name} (${partWords(slide, t)})` : name;
}

/** “Recommendation 1”; nothing for the slide of the group itself. */
export function kindWords({ kind, number }: Slide, t: PlenaryWords): string {
  return kind === 'group' ? '' : t(`slide.${kind}`, { number: number ?? 0 });
}

export function partWords({ part, parts }: Slide, t: PlenaryWords): string {
  return t('part', { part, parts });
}

export function groupName({ number, name }: Pick<ReportingGroup, 'number' | 'name'>, t: PlenaryWords): string {
  return t('group', { number, name });
}

/** What is on a screen, in a line: “Group 1: North, Recommendation 1: Meetings”. */
export function stopName({ groups }: Pick<PlenaryView, 'groups'>, stop: Stop, t: PlenaryWords): string {
  const group = groups.find(({ id }) => id === stop?.group);
  const slide = group?.slides.find(({ id }) => id === stop?.slide);
  if (!group) return t('slide.title');
  const name = groupName(group, t);
  return !slide || slide.kind === 'group' ? name : `${name} – ${slideName(slide, t)}`;
}

/** To whom, at which levels, with whom: in one line, for each what there is of it. */
export function sourceLine({ addressee, levels, actors }: Slide, language: string, t: PlenaryWords): string {
  const list = new Intl.ListFormat(language, { type: 'unit', style: 'short' });
  const parts = [
    ...(addressee === null ? [] : [t('to', { addressee })]),
    ...(levels.length === 0 ? [] : [t('levels', { levels: list.format(levels.map((level) => t(`level.${level}`))) })]),
    ...(actors.length === 0 ? [] : [t('with', { actors: list.format(actors.map((actor) => actorName(actor, t))) })]),
  ];
  return parts.join(' – ');
}

/** Those of the product's list in words; all others are words already. */
function actorName(actor: string, t: PlenaryWords): string {
  const known: readonly string[] = partnershipActors;
  return known.includes(actor) ? t(`actor.${actor as PartnershipActor}`) : actor;
}
