import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { fittedMinutes } from './fit.rules.js';

const wanted = fc.array(fc.option(fc.integer({ min: 1, max: 1440 })), { minLength: 1, maxLength: 20 });
const total = fc.integer({ min: 1, max: 600 });
const sum = (minutes: readonly number[]) => minutes.reduce((all, one) => all + one, 0);

describe('fitting minutes to a session', () => {
  it('keeps proportions, in fives where it can', () => {
    expect(fittedMinutes([10, 20, 30], 90)).toEqual([15, 30, 45]);
    expect(fittedMinutes([10, 20, 30], 30)).toEqual([5, 10, 15]);
    expect(fittedMinutes([10, 10], 25)).toEqual([15, 10]);
    expect(fittedMinutes([10, 10], 33)).toEqual([17, 16]);
  });

  it('counts an item without minutes like the average of the others', () => {
    expect(fittedMinutes([null, null, null], 60)).toEqual([20, 20, 20]);
    expect(fittedMinutes([10, null, 30], 60)).toEqual([10, 20, 30]);
  });

  it('leaves nobody without a share', () => {
    expect(fittedMinutes([1, 300], 60)).toEqual([5, 55]);
    expect(fittedMinutes([1, 300], 4)).toEqual([1, 3]);
    expect(fittedMinutes([], 60)).toEqual([]);
    expect(fittedMinutes([1, 1, 1], 2)).toBeNull();
  });

  it('adds up to the total, gives each at least a unit and whom had more no less', () => {
    fc.assert(
      fc.property(wanted, total, (minutes, length) => {
        const fitted = fittedMinutes(minutes, length);
        if (!fitted) return length < minutes.length;
        const unit = length % 5 === 0 && length / 5 >= minutes.length ? 5 : 1;
        expect([fitted.length, sum(fitted)]).toEqual([minutes.length, length]);
        expect(fitted.filter((one) => one < unit || one % unit !== 0)).toEqual([]);
        for (const [a, first] of minutes.entries())
          for (const [b, second] of minutes.entries())
            if (first !== null && second !== null && first > second)
              expect(fitted[a]).toBeGreaterThanOrEqual(fitted[b]!);
        return true;
      }),
    );
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(wanted, total, (minutes, length) => {
        const fitted = fittedMinutes(minutes, length);
        if (fitted) expect(fittedMinutes(fitted, length)).toEqual(fitted);
      }),
    );
  });
});
