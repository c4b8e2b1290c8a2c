import { dateWords } from '#time/date-words';

const noBreakSpace = '\u00A0';
const noBreakHyphen = '\u2011';

/** Where a word might be hyphenated: documents hyphenate none, and a line that ended here would lack its hyphen. */
const softHyphens = /\u00AD/g;

/** Honorifics of the three languages in one list, because people keep theirs in every document. */
const honorific =
  /(?<![\p{L}\p{M}\p{N}])((?:Mr|Mrs|Ms|Mx|Dr|Prof|Mme|Mlle|Pr|Sr|Sra|Srta|Dra|Dña)\.?|(?:M|MM|H\.E|S\.E)\.) (?=\p{L})/gu;

/** `Co-Chair`, `co-facilitator`: a line that ends in "Co-" reads badly. */
const coCompound = /(?<![\p{L}\p{M}\p{N}])(co)-(?=\p{L})/giu;

const numbered: Record<string, string> = { en: 'Session|Group', fr: 'Séance|Groupe', es: 'Sesión|Grupo' };

/** French sets a space before these marks and inside its quotation marks; no line may begin with them. */
const frenchMarks = / (?=[:;!?»])|(?<=«) /g;

interface LanguageRules {
  /** A word that is nothing without its number: `Session 4`. */
  numbered: RegExp;
  /** Day and month, with the year where it follows: `5 April 2019`, `1er avril 2019`, `5 de abril de 2019`. */
  date: RegExp;
  /** A space that must not end or begin a line because of the mark beside it. */
  spacedMarks: RegExp;
}

function compile(language: string): LanguageRules {
  const months = dateWords(language).months.join('|');
  const words = numbered[language.split('-', 1).join('')] ?? numbered['en'] ?? '';
  return {
    spacedMarks: /^fr(?:-|$)/.test(language) ? frenchMarks : /(?!)/g,
    numbered: new RegExp(`(?<![\\p{L}\\p{M}])(${words}) (?=\\p{N})`, 'giu'),
    date: new RegExp(
      `(?<!\\p{N})\\p{Nd}{1,2}(?:er)? (?:de )?(?:${months})(?![\\p{L}\\p{M}])(?: (?:de )?\\p{Nd}{4}(?!\\p{N}))?`,
      'giu',
    ),
  };
}

const compiled = new Map<string, LanguageRules>();

function rulesOf(language: string): LanguageRules {
  let rules = compiled.get(language);
  if (rules === undefined) {
    rules = compile(language);
    compiled.set(language, rules);
  }
  return rules;
}

/**
 * A text as every writer sets it: Unicode NFC (UAX #15), no soft hyphens (U+00AD), a no-break space (U+00A0) after
 * honorifics, inside dates, between "Session" or "Group" and its number and before the double marks of French, a
 * no-break hyphen (U+2011) in compounds with "Co-".
 *
 * @param language BCP 47 tag of the text; the words and months of English are used where it has none of its own.
 * @returns the text; normalising it once more changes nothing.
 */
export function normalise(text: string, language: string): string {
  const rules = rulesOf(language);
  return text
    .replace(softHyphens, '')
    .normalize('NFC')
    .replace(honorific, `$1${noBreakSpace}`)
    .replace(rules.numbered, `$1${noBreakSpace}`)
    .replace(rules.date, (date) => date.replaceAll(' ', noBreakSpace))
    .replace(coCompound, `$1${noBreakHyphen}`)
    .replace(rules.spacedMarks, noBreakSpace);
}
