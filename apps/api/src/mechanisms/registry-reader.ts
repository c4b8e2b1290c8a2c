import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { MechanismFact } from './mechanism-fact.entity.js';
import { MechanismOccasion } from './mechanism-occasion.entity.js';
import { MechanismTheme } from './mechanism-theme.entity.js';
import { Mechanism } from './mechanism.entity.js';
import { OccasionMechanism } from './occasion-mechanism.entity.js';
import type { Occasion, Recorded, StandingMechanism, StandingRegistry } from './registry.js';

/** Reads the registry as a whole: it is some hundred rows. */
@Injectable()
export class RegistryReader {
  private reading: Promise<unknown> = Promise.resolve();
  private next: Promise<StandingRegistry> | undefined;

  constructor(private readonly dataSource: DataSource) {}

  /** The same for many who ask at once: whoever asks while it is read shares the next reading, and so learns nothing old. */
  async readForMany(): Promise<StandingRegistry> {
    this.next ??= this.reading.then(() => {
      this.next = undefined;
      const read = this.read();
      this.reading = read.catch(() => undefined);
      return read;
    });
    return this.next;
  }

  /** @param manager of the caller's transaction; without one the registry is read as of one moment too */
  async read(manager?: EntityManager): Promise<StandingRegistry> {
    if (manager === undefined) return this.dataSource.transaction('REPEATABLE READ', (own) => this.read(own));
    const mechanisms = await manager.find(Mechanism, { order: { ordinal: 'ASC', key: 'ASC' } });
    const facts = await manager.find(MechanismFact, { order: { id: 'ASC' } });
    const themes = await manager.find(MechanismTheme, { order: { ordinal: 'ASC', key: 'ASC' } });
    return {
      themes: themes.map(({ key, name }) => ({ id: key, name })),
      mechanisms: standing(mechanisms, facts),
      occasions: await occasionsOf(manager, mechanisms),
    };
  }
}

function standing(mechanisms: readonly Mechanism[], facts: readonly MechanismFact[]): StandingMechanism[] {
  return mechanisms.map(({ id, key, ordinal, ...names }) => ({
    ...names,
    rowId: id,
    id: key,
    statements: facts.filter(({ mechanismId }) => mechanismId === id).map(recorded),
  }));
}

/** A row was checked when it came. */
function recorded({ kind, value, asOf, source, recordedAt }: MechanismFact): Recorded {
  return { kind, value, asOf, source, recordedAt } as Recorded;
}

async function occasionsOf(manager: EntityManager, mechanisms: readonly Mechanism[]): Promise<Occasion[]> {
  const occasions = await manager.find(MechanismOccasion, { order: { ordinal: 'ASC', key: 'ASC' } });
  const attendances = await manager.find(OccasionMechanism);
  const there = new Set(attendances.map(({ occasionKey, mechanismId }) => `${occasionKey} ${mechanismId}`));
  return occasions.map(({ key, ordinal, ...occasion }) => ({
    ...occasion,
    id: key,
    mechanisms: mechanisms.filter(({ id }) => there.has(`${key} ${id}`)).map((mechanism) => mechanism.key),
  }));
}
