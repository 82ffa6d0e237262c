import type { Random } from '../oracle/random.ts';
import { BORNE } from './names.ts';

/** What stands between names, and what looks like a part of one. */
const BETWEEN = [
  ...[
    ' ',
    ' ',
    ' ',
    '  ',
    '\n',
    '\u3000',
    '',
    '',
    '-',
    ', ',
    "'s ",
    '’s ',
    '.',
    '。',
    '&',
    '+',
    '1',
  ],
  ...[
    'x',
    'é',
    ' the ',
    ' it ',
    ' who ',
    'us',
    ' U',
    '京',
    '大',
    '은',
    '은 ',
    'の',
    'ー',

    '𝒳',
    '😀',
  ],
];

const CHANGES: readonly ((name: string) => string)[] = [
  ...[
    (name: string) => name,
    (name: string) => name.toUpperCase(),
    (name: string) => name.toLowerCase(),
  ],
  (name) => name.normalize('NFD'),
  (name) => name.normalize('NFKC'),
  // Letters and digits of full width.
  (name) => name.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0)),
  (name) => name.replace(/ /g, ' \n '),
  (name) => [...name].slice(1).join(''),
  (name) => [...name].slice(0, -1).join(''),
];

/** Names one after another, whole, changed and in parts, with something or nothing between them. */
export function makeText(random: Random): string {
  return Array.from({ length: 1 + random.below(8) }, () => {
    const { name } = random.pick(BORNE);
    return random.pick(BETWEEN) + random.pick(CHANGES)(name) + random.pick(BETWEEN);
  }).join('');
}
