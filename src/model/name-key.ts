/**
 * The key of a name's `:Name` node: compatibility forms, case and blanks do not count, nor whether quotation marks and
 * hyphens are those of a typewriter or of a printer.
 */
export function nameKey(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(PRINTED, (sign) => TYPED[sign] ?? sign)
    .replace(/\s+/gu, ' ')
    .trim();
}

const TYPED: Readonly<Record<string, string>> = {
  ...{ '‘': "'", '’': "'", ʼ: "'", '“': '"', '”': '"', '„': '"' },
  ...{ '‐': '-', '‑': '-', '–': '-', '−': '-' },
};

const PRINTED = new RegExp(`[${Object.keys(TYPED).join('')}]`, 'gu');

/**
 * A text without accents and points over and under its letters, as one types it who does not have them:
 * `Dvořák` and `dvorak` give the same. Only of scripts that can do without: in Hindi and Thai such signs are vowels.
 */
export function withoutAccents(text: string): string {
  return text
    .normalize('NFD')
    .replace(ACCENTED, '$1')
    .replace(LIGATURE, (letter) => LETTERS[letter] ?? letter)
    .normalize('NFC');
}

const ACCENTED =
  /([\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Hebrew}\p{Script=Arabic}])\p{Mn}+/gu;

/** Letters that are not made of another one and a sign. */
const LETTERS: Readonly<Record<string, string>> = {
  ...{ ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', đ: 'd', ð: 'd', ł: 'l', þ: 'th', ı: 'i', ħ: 'h' },
};

const LIGATURE = new RegExp(`[${Object.keys(LETTERS).join('')}]`, 'gu');
