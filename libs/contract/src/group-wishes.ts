/** What may be wished of mechanisms in the groups of a breakout: that they sit in one, or each in another. A plain value. */
export const wishKinds = ['together', 'apart'] as const;
