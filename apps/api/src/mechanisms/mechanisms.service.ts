import type {
  MechanismCapacity,
  MechanismFigures,
  MechanismOccasionView,
  MechanismOverlap,
  MechanismQuery,
  MechanismSummary,
  MechanismThemes,
  MechanismView,
} from '#contract/mechanism';
import { type WordLanguage, wordsIn } from '#words/words';
import { latestDateAt } from '#time/instant';
import { soughtMechanisms } from '#contract/sought-mechanisms';
import { Injectable } from '@nestjs/common';
import { Clock } from '../platform/clock.js';
import { Refusal } from '../platform/refusal.js';
import { capacitiesOf } from './capacities.rules.js';
import { overlaps } from './foci.rules.js';
import { RegistryReader } from './registry-reader.js';
import type { StandingRegistry } from './registry.js';
import { figuresOf, focusOf, summaryOf, themesView, viewOf } from './views.rules.js';

/**
 * Answers what the registry knows as of a day, `YYYY-MM-DD`; that is today where none is given, for whoever
 * has it first: what is stated of today there holds at once.
 */
@Injectable()
export class MechanismsService {
  constructor(
    private readonly reader: RegistryReader,
    private readonly clock: Clock,
  ) {}

  async list({ on, ...query }: MechanismQuery): Promise<MechanismSummary[]> {
    return soughtMechanisms(this.summaries(await this.reader.read(), on), query);
  }

  /** @throws Refusal `not-found` */
  async get(id: string, on?: string): Promise<MechanismView> {
    const registry = await this.reader.read();
    const mechanism = registry.mechanisms.find((one) => one.id === id);
    if (!mechanism) throw new Refusal('not-found');
    return viewOf(mechanism, registry, on ?? this.today());
  }

  async themes(on?: string): Promise<MechanismThemes> {
    const registry = await this.reader.read();
    return themesView(registry, this.summaries(registry, on));
  }

  async overlaps(on?: string): Promise<MechanismOverlap[]> {
    return overlaps(this.summaries(await this.reader.read(), on).map(focusOf));
  }

  async figures(on?: string): Promise<MechanismFigures> {
    return figuresOf(this.summaries(await this.reader.read(), on));
  }

  /** @param language in which they are told */
  async capacities(language: WordLanguage, on?: string): Promise<MechanismCapacity[]> {
    const words = wordsIn(language);
    return this.summaries(await this.reader.read(), on).flatMap((mechanism) => capacitiesOf(mechanism, words));
  }

  async occasions(): Promise<MechanismOccasionView[]> {
    const { occasions } = await this.reader.read();
    return occasions.map((occasion) => ({ ...occasion, mechanisms: [...occasion.mechanisms] }));
  }

  private summaries({ mechanisms }: StandingRegistry, on: string = this.today()): MechanismSummary[] {
    return mechanisms.map((mechanism) => summaryOf(mechanism, on));
  }

  private today(): string {
    return latestDateAt(this.clock.now().getTime());
  }
}
