import { describe, expect, it } from '@jest/globals';
import { type Place, placesFor } from './places.rules';

const place = (label: string): Place => ({ id: label, kind: 'screen', label, href: `/desk/${label}` });
const places = ['Timetable', 'Opening of the table', 'Réunion d’été', 'Table of people'].map(place);
const found = (typed: string) => placesFor(places, typed).map(({ label }) => label);

describe('places by what one types', () => {
  it('are all of them for nothing', () => {
    expect(found('  ')).toEqual(places.map(({ label }) => label));
  });

  it('have all the words in their names, in whatever order, case and accents', () => {
    expect(found('PEOPLE table')).toEqual(['Table of people']);
    expect(found('reunion ete')).toEqual(['Réunion d’été']);
    expect(found('nowhere')).toEqual([]);
  });

  it('come first where they begin with it', () => {
    expect(found('table')).toEqual(['Table of people', 'Timetable', 'Opening of the table']);
  });

  it('are forty at most', () => {
    const many = Array.from({ length: 50 }, (_, number) => place(`Session ${number}`));
    expect(placesFor(many, 'session')).toHaveLength(40);
  });
});
