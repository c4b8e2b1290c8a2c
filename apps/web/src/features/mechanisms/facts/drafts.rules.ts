import type { FactValues } from '#contract/mechanism-facts';
import { type FactKind, type MechanismRegion, mechanismRegions } from '#contract/mechanism-terms';

type Office = FactValues['chair']['offices'][number];
type Body = FactValues['secretariats']['bodies'][number];
type IomRole = FactValues['iomRoles'][number]['role'];
type Absence = NonNullable<FactValues['chair']['none']>;

/** Facts as they are typed. Lists of names are a name a line. */
export interface FactDrafts {
  memberStates: { count: string };
  established: { year: string; note: string };
  regions: { covered: readonly MechanismRegion[]; note: string };
  organizations: { names: string; none: Absence };
  chair: { offices: readonly { holder: string; as: Office['as']; until: string }[]; none: Absence };
  secretariats: {
    bodies: readonly { name: string; as: NonNullable<Body['as']>; helpers: string }[];
    none: Absence;
  };
  iomRoles: { roles: readonly { role: IomRole; note: string }[] };
  themes: { ids: readonly string[] };
}

/** A fact as it stands, to be changed; empty where nothing is stated. */
export function draftOf<K extends FactKind>(kind: K, value: FactValues[K] | undefined): FactDrafts[K] {
  return drafts[kind](value);
}

const drafts: { [K in FactKind]: (value: FactValues[K] | undefined) => FactDrafts[K] } = {
  memberStates: (count) => ({ count: count === undefined ? '' : String(count) }),
  established: (value) => ({ year: value === undefined ? '' : String(value.year), note: value?.note ?? '' }),
  regions: (value) => ({ covered: value?.covered ?? [], note: value?.note ?? '' }),
  organizations: (value) => ({ names: (value?.names ?? []).join('\n'), none: value?.none ?? 'none' }),
  chair: (value) => ({
    offices: (value?.offices ?? []).map(({ holder, as, until = '' }) => ({ holder, as, until })),
    none: value?.none ?? 'none',
  }),
  secretariats: (value) => ({
    bodies: (value?.bodies ?? []).map(({ name, as = 'current', with: helpers = [] }) => ({
      ...{ name, as, helpers: helpers.join('\n') },
    })),
    none: value?.none ?? 'none',
  }),
  iomRoles: (value = []) => ({ roles: value.map(({ role, note = '' }) => ({ role, note })) }),
  themes: (value = []) => ({ ids: value }),
};

/** The same without rows in which nothing was written, so that places in it are those of the value. */
export function tidied<K extends FactKind>(kind: K, draft: FactDrafts[K]): FactDrafts[K] {
  const tidy: { [P in FactKind]?: (draft: FactDrafts[P]) => FactDrafts[P] } = {
    chair: (given) => ({ ...given, offices: given.offices.filter(({ holder }) => holder.trim() !== '') }),
    secretariats: (given) => ({ ...given, bodies: given.bodies.filter(({ name }) => name.trim() !== '') }),
  };
  return tidy[kind]?.(draft) ?? draft;
}

/** What is typed as a fact; of numbers and dates the server says whether they can be. */
export function valueOf<K extends FactKind>(kind: K, draft: FactDrafts[K]): FactValues[K] {
  return values[kind](draft);
}

const values: { [K in FactKind]: (draft: FactDrafts[K]) => FactValues[K] } = {
  memberStates: ({ count }) => Number(count),
  established: ({ year, note }) => ({ year: Number(year), ...noted(note) }),
  regions: ({ covered, note }) => ({
    covered: mechanismRegions.filter((region) => covered.includes(region)),
    ...noted(note),
  }),
  organizations: ({ names, none }) => ({ names: linesOf(names), ...(linesOf(names).length === 0 && { none }) }),
  chair: ({ offices, none }) => ({
    offices: offices.map(({ holder, as, until }) => ({
      ...{ holder: holder.trim(), as },
      ...(until.trim() !== '' && { until: until.trim() }),
    })),
    ...(isChairEmpty(offices) && { none }),
  }),
  secretariats: ({ bodies, none }) => ({
    bodies: bodies.map(({ name, as, helpers }) => ({
      name: name.trim(),
      ...(as === 'past' && { as }),
      ...(linesOf(helpers).length > 0 && { with: linesOf(helpers) }),
    })),
    ...(isNobodyAtWork(bodies) && { none }),
  }),
  iomRoles: ({ roles }) => roles.map(({ role, note }) => ({ role, ...noted(note) })),
  themes: ({ ids }) => [...ids],
};

/** Whether nobody is named who is in the chair, so that it is to be said why. */
export function isChairEmpty(offices: FactDrafts['chair']['offices']): boolean {
  return !offices.some(({ holder, as }) => holder.trim() !== '' && (as === 'chair' || as === 'coChair'));
}

export function isNobodyAtWork(bodies: FactDrafts['secretariats']['bodies']): boolean {
  return !bodies.some(({ name, as }) => name.trim() !== '' && as === 'current');
}

/** A name a line, without empty ones. */
export function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

function noted(note: string): { note?: string } {
  return note.trim() === '' ? {} : { note: note.trim() };
}
