/** The words and marks with which a language writes a date. */
export interface DateWords {
  /** From Monday to Sunday, with the capital that starts a line. */
  weekdays: readonly string[];
  /** Between a weekday and its date. */
  afterWeekday: string;
  months: readonly string[];
  day: (day: number) => string;
  dayAndMonth: (day: string, month: string) => string;
  addYear: (dayAndMonth: string, year: string) => string;
  /** Between the two ends of a range. */
  rangeMark: string;
}

const enDash = '–';

const english: DateWords = {
  weekdays: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  afterWeekday: ', ',
  months: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  day: String,
  dayAndMonth: (day, month) => `${day} ${month}`,
  addYear: (dayAndMonth, year) => `${dayAndMonth} ${year}`,
  rangeMark: enDash,
};

/** The first of a month is an ordinal; ranges take a hyphen, as in the French documents of the United Nations. */
const french: DateWords = {
  weekdays: ['Lundi', 'Mardi', 'Mercredi', 'Jeudi', 'Vendredi', 'Samedi', 'Dimanche'],
  afterWeekday: ' ',
  months: [
    'janvier',
    'février',
    'mars',
    'avril',
    'mai',
    'juin',
    'juillet',
    'août',
    'septembre',
    'octobre',
    'novembre',
    'décembre',
  ],
  day: (day) => (day === 1 ? '1er' : String(day)),
  dayAndMonth: (day, month) => `${day} ${month}`,
  addYear: (dayAndMonth, year) => `${dayAndMonth} ${year}`,
  rangeMark: '-',
};

const spanish: DateWords = {
  weekdays: ['Lunes', 'Martes', 'Miércoles', 'Jueves', 'Viernes', 'Sábado', 'Domingo'],
  afterWeekday: ', ',
  months: [
    'enero',
    'febrero',
    'marzo',
    'abril',
    'mayo',
    'junio',
    'julio',
    'agosto',
    'septiembre',
    'octubre',
    'noviembre',
    'diciembre',
  ],
  day: String,
  dayAndMonth: (day, month) => `${day} de ${month}`,
  addYear: (dayAndMonth, year) => `${dayAndMonth} de ${year}`,
  rangeMark: enDash,
};

const languages = { en: english, fr: french, es: spanish };

/** The languages in which dates can be written. */
export type Language = keyof typeof languages;

/** The words of a BCP 47 tag's primary subtag (`fr-CH` is French), or those of English. */
export function dateWords(tag: string): DateWords {
  const subtag = tag.split('-', 1).join('').toLowerCase();
  return Object.hasOwn(languages, subtag) ? languages[subtag as Language] : english;
}
