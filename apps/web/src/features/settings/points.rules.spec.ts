import { describe, expect, it } from '@jest/globals';
import { pointIds, pointsOf, pointsText, savable } from './points.rules';

describe('a lead with its points', () => {
  it('is the text of one field and back', () => {
    const points = { lead: 'To:', items: ['one', ''] };
    expect(pointsOf(pointsText(points))).toEqual(points);
    expect(pointsOf(pointsText(null))).toEqual({ lead: '', items: [] });
  });

  it('is saved once both are there, without what is empty', () => {
    expect(savable({ lead: ' To: ', items: ['', ' one ', 'two'] })).toEqual({ lead: 'To:', items: ['one', 'two'] });
  });

  it('is not saved while one of them is missing, and is taken away where both are', () => {
    expect(savable({ lead: 'To:', items: [' '] })).toBe(undefined);
    expect(savable({ lead: '', items: ['one'] })).toBe(undefined);
    expect(savable({ lead: ' ', items: ['', ''] })).toBe(null);
  });

  it('keeps the ids of points that are there', () => {
    expect(pointIds(['b', 'a'], 3, 7)).toEqual(['b', 'a', 'point-7']);
    expect(pointIds(['b', 'a'], 1, 7)).toEqual(['b']);
  });
});
