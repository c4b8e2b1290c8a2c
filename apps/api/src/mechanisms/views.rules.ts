import type {
  CurrentFacts,
  MechanismFigures,
  MechanismSummary,
  MechanismThemes,
  MechanismView,
} from '#contract/mechanism';
import { factKinds } from '#contract/mechanism-terms';
import { factOn } from './facts.rules.js';
import { countByRegion, countByType, type Focus, mechanismsPerTheme, themesPerMechanism } from './foci.rules.js';
import type { StandingMechanism, StandingRegistry, StatedMechanism } from './registry.js';

/**
 * A mechanism as it is on a day.
 *
 * @param day `YYYY-MM-DD`
 */
export function summaryOf(mechanism: StatedMechanism, day: string): MechanismSummary {
  const { id, type, name, shortName, acronym, aliases } = mechanism;
  return { id, type, name, shortName, acronym, aliases: [...aliases], facts: factsOn(mechanism, day) };
}

function factsOn({ statements }: StatedMechanism, day: string): CurrentFacts {
  const current = factKinds.flatMap((kind) => {
    const fact = factOn(
      statements.filter((statement) => statement.kind === kind),
      day,
    );
    return fact ? [[kind, { value: fact.value, asOf: fact.asOf, source: fact.source }]] : [];
  });
  return Object.fromEntries(current) as CurrentFacts;
}

/** The same with all that was ever stated of it, and in what it took part. */
export function viewOf(mechanism: StandingMechanism, { occasions }: StandingRegistry, day: string): MechanismView {
  return {
    ...summaryOf(mechanism, day),
    version: mechanism.version,
    history: mechanism.statements.map(({ recordedAt, ...statement }) => ({
      ...statement,
      recordedAt: recordedAt.toISOString(),
    })),
    occasions: occasions
      .filter(({ mechanisms }) => mechanisms.includes(mechanism.id))
      .map(({ id, name, date }) => ({ id, name, date })),
  };
}

/** What mechanisms are about on a day, as rules count it. */
export function focusOf({ id, type, facts }: MechanismSummary): Focus {
  return { id, type, regions: facts.regions?.value.covered ?? [], themes: facts.themes?.value ?? null };
}

export function themesView({ themes }: StandingRegistry, mechanisms: readonly MechanismSummary[]): MechanismThemes {
  const foci = mechanisms.map(focusOf);
  const per = mechanismsPerTheme(
    themes.map(({ id }) => id),
    foci,
  );
  const counts = themesPerMechanism(foci);
  return {
    themes: themes.map(({ id, name }) => ({ id, name, mechanisms: per.get(id) ?? [] })),
    mechanisms: mechanisms.map(({ id, shortName }) => ({ id, shortName, themes: counts.get(id) ?? null })),
  };
}

export function figuresOf(mechanisms: readonly MechanismSummary[]): MechanismFigures {
  const foci = mechanisms.map(focusOf);
  return { mechanisms: foci.length, types: countByType(foci), regions: countByRegion(foci) };
}
