import { type MechanismRegion, mechanismRegions, type MechanismType, mechanismTypes } from '#contract/mechanism-terms';
import { isDate } from '#time/calendar-date';

/** As of which day the registry is shown; today without one. It goes along from screen to screen. */
export interface DaySearch {
  on?: string;
}

/** What of the registry is shown, as its address says. */
export interface RegistrySearch extends DaySearch {
  /** Part of a name. */
  q?: string;
  type?: MechanismType;
  region?: MechanismRegion;
  /** Id of a theme. */
  theme?: string;
}

/** The same of a plot and its table. */
export interface MatrixSearch extends RegistrySearch {
  view?: 'table';
}

export interface OverlapSearch extends DaySearch {
  view?: 'table';
  /** What is counted; themes without it. */
  by?: 'regions';
  /** Id of the mechanism whose overlaps are told. */
  of?: string;
}

type Given = Record<string, unknown>;

/** What cannot be is left out, as if it had not been asked for. */
export function daySearch({ on }: Given): DaySearch {
  return typeof on === 'string' && isDate(on) ? { on } : {};
}

export function registrySearch(given: Given): RegistrySearch {
  const { q, theme } = given;
  const type = mechanismTypes.find((one) => one === given['type']);
  const region = mechanismRegions.find((one) => one === given['region']);
  return {
    ...daySearch(given),
    // A number is read as one.
    ...((typeof q === 'string' || typeof q === 'number') && { q: String(q) }),
    ...(type && { type }),
    ...(region && { region }),
    ...(typeof theme === 'string' && { theme }),
  };
}

export function matrixSearch(given: Given): MatrixSearch {
  return { ...registrySearch(given), ...(given['view'] === 'table' && { view: 'table' }) };
}

export function overlapSearch(given: Given): OverlapSearch {
  const { view, by, of } = given;
  return {
    ...daySearch(given),
    ...(view === 'table' && { view }),
    ...(by === 'regions' && { by }),
    ...(typeof of === 'string' && { of }),
  };
}
