import type { FactValues } from '#contract/mechanism-facts';
import type { FactKind, MechanismType } from '#contract/mechanism-terms';

/** Something that is stated of a mechanism. */
export type Statement<K extends FactKind = FactKind> = {
  [Kind in K]: {
    kind: Kind;
    value: FactValues[Kind];
    /** Date or month. */
    asOf: string;
    /** Where it is taken from, as people read it. */
    source: string;
  };
}[K];

/** What was stated, and when that was written down. */
export type Recorded = Statement & { recordedAt: Date };

/** What a mechanism is called and what it is. */
export interface Names {
  type: MechanismType;
  name: string;
  shortName: string;
  acronym: string | null;
  aliases: readonly string[];
}

/** A mechanism and all that is stated of it. */
export interface StatedMechanism extends Names {
  /** In addresses and files. */
  id: string;
  /** In the order in which they were made. */
  statements: readonly Statement[];
}

/** A mechanism as the tables hold it. */
export interface StandingMechanism extends StatedMechanism {
  rowId: string;
  version: number;
  statements: readonly Recorded[];
}

export interface Theme {
  id: string;
  name: string;
}

/** Something in which mechanisms took part. */
export interface Occasion {
  id: string;
  name: string;
  date: string | null;
  source: string;
  /** Ids, in the order of the registry. */
  mechanisms: readonly string[];
}

/** Mechanisms and the themes that they may have, each in their order. */
export interface StatedRegistry {
  themes: readonly Theme[];
  mechanisms: readonly StatedMechanism[];
}

/** The registry as the tables hold it, everything in its order. */
export interface StandingRegistry extends StatedRegistry {
  mechanisms: readonly StandingMechanism[];
  occasions: readonly Occasion[];
}
