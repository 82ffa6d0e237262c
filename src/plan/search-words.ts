import { withoutAccents } from '../model/name-key.ts';

/** Words of a search, in the syntax of Lucene, and as the answer's marks look for them. */
export interface SearchWords {
  /** The words with endings and slips, for a full-text index; `""` finds nothing. */
  readonly query: string;
  /** The very words, one behind the other. */
  readonly phrase: string;
  readonly terms: readonly string[];
}

/** More words than this are left out: each costs three look-ups in the index. */
const MAX_TERMS = 16;

/** Letters of scripts that are written without blanks, with signs that several of these share, such as ー. */
const UNSPACED_LETTER =
  '(?:(?=\\p{L}|\\p{N}|\\p{M})[\\p{scx=Han}\\p{scx=Hiragana}\\p{scx=Katakana}])';

/** A run of them is found as a phrase. */
const UNSPACED = new RegExp(`^${UNSPACED_LETTER}`, 'u');

const RUNS = new RegExp(
  `${UNSPACED_LETTER}+|(?:(?!${UNSPACED_LETTER})[\\p{L}\\p{N}\\p{M}])+`,
  'gu',
);

/**
 * A search text, folded as names are, becomes words that must all be found: each as it is, as the
 * beginning of a word, or with one slip of the finger. Only letters and digits are left, so that
 * nothing in it means anything to Lucene.
 */
export function searchWords(text: string): SearchWords {
  const terms = [...new Set(fold(text).match(RUNS) ?? [])].slice(0, MAX_TERMS);
  const phrases = new Set([terms.join(' '), withoutAccents(terms.join(' '))]);
  return {
    terms,
    query: terms.length === 0 ? '""' : terms.map(queryTerm).join(' AND '),
    phrase: [...phrases].map((phrase) => `"${phrase}"`).join(' OR '),
  };
}

/** As texts and words are compared: without case and compatibility forms. */
export function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}

/** Whether a term is written in a script without blanks. */
export function isUnspaced(term: string): boolean {
  return UNSPACED.test(term);
}

/** A bare term is tokenised and a wildcard is not, hence both; slips only in words of four letters or more. */
function queryTerm(term: string): string {
  if (isUnspaced(term)) return `"${term}"`;
  const slip = [...term].length >= 4 ? ` OR ${term}~1` : '';
  const plain = withoutAccents(term);
  const unaccented = plain === term ? '' : ` OR ${plain}^2 OR ${plain}*`;
  return `(${term}^3 OR ${term}*${slip}${unaccented})`;
}
