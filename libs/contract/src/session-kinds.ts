/** What a session can be: the values alone, for those who need no schema. */
export const sessionKinds = ['opening', 'plenary', 'breakout', 'break', 'social', 'closing'] as const;
