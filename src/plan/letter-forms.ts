import { withoutAccents } from '../model/name-key.ts';

/**
 * A regular expression of Lucene for a word as texts may have it: each letter with or without accents, in one sign or
 * two, and full width. The word is in lower case; signs in it stand for themselves, apostrophes for any of their kind.
 */
export function printForms(word: string): string {
  const letters = [...withoutAccents(word).replaceAll('ς', 'σ')];
  let printed = '';
  for (let i = 0; i < letters.length; i += 1) {
    const letter = letters[i] ?? '';
    const pair = letter + (letters[i + 1] ?? '');
    const joined = FORMS.get(pair);
    if (joined && pair !== letter) {
      printed += `(${printLetter(letter)}${printLetter(letters[i + 1] ?? '')}|[${joined}])`;
      i += 1;
    } else {
      printed += printLetter(letter);
    }
  }
  return printed;
}

function printLetter(letter: string): string {
  if (letter === "'") return `[${APOSTROPHES}]`;
  if (!/[\p{L}\p{N}\p{M}]/u.test(letter)) return `\\${letter}`;
  const forms = FORMS.get(letter) ?? '';
  return `${forms === '' ? letter : `[${letter}${forms}]`}${marksOf(letter)}`;
}

const APOSTROPHES = "'’‘ʼʻ";

/** Marks that may stand behind a letter: accents, the points of Hebrew and Arabic, the line that lengthens an Arabic word. */
function marksOf(letter: string): string {
  if (/[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]/u.test(letter))
    return '[\u0300-\u036f]*';
  if (/\p{Script=Hebrew}/u.test(letter)) return '[\u0591-\u05c7]*';
  return /\p{Script=Arabic}/u.test(letter) ? '[\u0640\u064b-\u065f\u0670]*' : '';
}

/** Blocks of Unicode with letters that are forms of others, first and last. */
const BLOCKS = [
  ...[0x00df, 0x024f], // Latin
  ...[0x0370, 0x04ff], // Greek, Cyrillic
  ...[0x0587, 0x0587], // Armenian, joined
  ...[0x0621, 0x06d3], // Arabic
  ...[0x1e00, 0x1fff], // Latin of Vietnam, old Greek
  ...[0xfb00, 0xfb06], // Joined Latin
  ...[0xfb50, 0xfefc], // Arabic, as it is printed
  ...[0xff10, 0xff5a], // Full width
];

/** The other forms of a letter, or of two that may be joined, such as `ae`. */
const FORMS: ReadonlyMap<string, string> = listForms();

function listForms(): Map<string, string> {
  const forms = new Map<string, string>([['σ', 'ς']]);
  for (let i = 0; i < BLOCKS.length; i += 2) {
    for (let code = BLOCKS[i] ?? 0; code <= (BLOCKS[i + 1] ?? 0); code += 1) {
      const form = String.fromCodePoint(code);
      const letter = withoutAccents(form.normalize('NFKC'));
      const isForm = letter !== form && /^[\p{L}\p{N}]{1,2}$/u.test(letter);
      if (!isForm || form !== form.toLowerCase()) continue;
      forms.set(letter, (forms.get(letter) ?? '') + form);
    }
  }
  return forms;
}
