/** Screens across meetings, for whoever organizes any. */
export const organizersScreens = [{ to: '/recommendations', word: 'recommendations' }] as const;

/** The screens of the registry of mechanisms that everybody reads. */
export const registryScreens = [
  { to: '/mechanisms', word: 'mechanisms' },
  { to: '/mechanisms/themes', word: 'themes' },
  { to: '/mechanisms/overlaps', word: 'overlaps' },
] as const;
