/**
 * What is looked for in a draft and how much it weighs: the values alone. Whoever needs no schema takes them from here, for schemas
 * bring a validator and the rules of every time zone along.
 */

/**
 * How much a finding weighs: an `error` cannot happen as it is planned, a `warning` wants to be looked at, a `hint` is worth
 * knowing.
 */
export const findingGrades = ['error', 'warning', 'hint'] as const;

/** What the rules look for, in the order in which findings of one grade are told. */
export const findingRules = [
  'person.two-places',
  'room.used-twice',
  'plenary.overlaps',
  'session.outside-meeting',
  'items.exceed-session',
  'person.walk',
  'session.overlaps',
  'day.no-break',
  'plenary.no-moderator',
  'breakout.no-groups',
  'group.no-co-facilitator',
  'group.no-rapporteur',
  'breakout.no-later-plenary',
  'group.empty',
  'mechanism.no-group',
  'group.too-many',
  'role.unanswered',
  'guide.missing',
  'guide.no-questions',
  'person.moderates-and-speaks',
  'room.shared-by-groups',
  'breakout.no-placings',
  'wish.not-together',
  'wish.not-apart',
  'day.gap',
  'balance.honorifics',
  'balance.regions',
  'balance.kinds',
] as const;
