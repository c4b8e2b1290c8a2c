import type { english } from '../../words/en/catalogue';

/** Has the compiler know every key, so that a word that is missing or misspelt does not build. */
declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common';
    resources: typeof english;
  }
}
