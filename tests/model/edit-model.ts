import type { Random } from '../oracle/random.ts';

/** The SDL of a model by file. */
export type ModelFiles = Readonly<Record<string, string>>;

/** A slip of the pen somewhere in a model: another word, a line too many or one too few. */
export function editModel(files: ModelFiles, random: Random): ModelFiles {
  const file = random.pick(Object.keys(files));
  const lines = (files[file] ?? '').split('\n');
  const place = random.below(lines.length);
  const line = lines[place] ?? '';
  switch (random.below(6)) {
    case 0:
      lines.splice(place, 1);
      break;
    case 1:
      lines.splice(random.below(lines.length), 0, line);
      break;
    case 2:
      lines[place] = replaceOne(line, /[[\]!]/g, random.pick(['', '!', '[', ']']), random);
      break;
    case 3:
      lines[place] = `${line} ${random.pick(DIRECTIVES)}`;
      break;
    default:
      lines[place] = replaceOne(line, /\w+/g, random.pick(wordsOf(files)), random);
  }
  return { ...files, [file]: lines.join('\n') };
}

/** Words that mean something somewhere, and those of the model itself. */
function wordsOf(files: ModelFiles): string[] {
  const own = Object.values(files).flatMap((text) => text.match(/\w+/g) ?? []);
  return [...WORDS, ...own];
}

const WORDS =
  `type interface union enum implements IN BOTH Fact Node Entity Source Passage Direction
FuzzyDate Date Int Float Boolean ID Name PageInfo RelationType id name aliases node cursor createdAt
validFrom NOT on __x CITES NAMES X__ASIDE`.split(/\s+/);

const DIRECTIVES = [
  '@key',
  '@index',
  '@search',
  '@node',
  '@node(label: "Name")',
  '@node(plural: "nodes")',
  '@relation(type: "PART_OF")',
  '@fact(type: "SAYS", direction: BOTH)',
  '@computed(cypher: "size(this.name)")',
  '@unfiltered',
];

/** One of the places where the pattern fits holds something else. */
function replaceOne(line: string, pattern: RegExp, by: string, random: Random): string {
  const found = [...line.matchAll(pattern)];
  if (found.length === 0) return line;
  const { index, 0: text } = random.pick(found);
  return line.slice(0, index) + by + line.slice(index + text.length);
}
