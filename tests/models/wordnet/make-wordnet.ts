import { Random } from '../../oracle/random.ts';
import { makeText, maybe, WORDS } from '../made-data.ts';

export interface Concept {
  readonly id: string;
  readonly name: string;
  readonly gloss: string;
  readonly pos: string;
  readonly depth: number;
  readonly examples: readonly string[];
  readonly frequency: number | null;
  readonly hypernyms: readonly string[];
}

export interface Individual {
  readonly id: string;
  readonly name: string;
  readonly gloss: string;
  readonly pos: string;
  /** The bounds of its birth, either of which may be open; null where nobody says anything. */
  readonly born: { readonly earliest: string | null; readonly latest: string | null } | null;
  readonly hypernyms: readonly string[];
  readonly instanceOf: readonly string[];
}

export interface Sense {
  readonly id: string;
  readonly name: string;
  readonly word: string;
  readonly rank: number;
  readonly meaning: string;
  readonly related: readonly string[];
}

export interface PartOf {
  readonly subject: string;
  readonly object: string;
  readonly manner: string;
  readonly count: number | null;
  readonly remarks: readonly string[];
}

export interface Antonym {
  readonly subject: string;
  readonly object: string;
  readonly gradable: boolean | null;
  readonly strength: number | null;
}

export interface WordNet {
  readonly concepts: readonly Concept[];
  readonly individuals: readonly Individual[];
  readonly words: readonly {
    readonly id: string;
    readonly name: string;
    readonly language: string;
  }[];
  readonly senses: readonly Sense[];
  readonly parts: readonly PartOf[];
  readonly antonyms: readonly Antonym[];
}

const POS = ['NOUN', 'VERB', 'ADJECTIVE', 'ADVERB'];
const LANGUAGES = ['en', 'ru', 'el', 'zh', 'ko', 'hi', 'ar', 'he', 'th', 'hy'];
const MANNERS = ['MEMBER', 'SUBSTANCE', 'PART'];

/** A net of words of some thousands of nodes: `count` concepts, and words for each. */
export function makeWordNet(seed: number, count: number): WordNet {
  const random = new Random(seed);
  const concepts: Concept[] = [];
  for (let i = 0; i < count; i++) concepts.push(makeConcept(random, i, concepts));
  const ids = concepts.map(({ id }) => id);
  const words = Array.from({ length: count }, (_, i) => ({
    ...{ id: `${WORDS[i % 10]}'${i}`, name: `${WORDS[i % 10]}${i % 3 === 0 ? '' : i}` },
    language: LANGUAGES[i % 10] ?? 'en',
  }));
  const individuals = Array.from({ length: 200 }, (_, i) => makeIndividual(random, i, ids));
  const others = [...ids, ...words.map(({ id }) => id), ...individuals.map(({ id }) => id)];
  const senses = words.flatMap(({ id, name }, i) =>
    Array.from({ length: 1 + (i % 2) }, (_, rank) => ({
      ...{ id: `${id}%${rank + 1}:05::`, name, word: id, rank: rank + 1 },
      meaning: random.pick(ids),
      related: random.chance(0.3) ? [...new Set([random.pick(others), random.pick(others)])] : [],
    })),
  );
  return { concepts, individuals, words, senses, ...makeLinks(random, ids, senses) };
}

/** Kinds of something earlier, often of several things, so that nothing is a kind of itself. */
function makeConcept(random: Random, i: number, earlier: readonly Concept[]): Concept {
  const above =
    i === 0 ? [] : Array.from({ length: 1 + random.below(3) }, () => random.pick(earlier));
  const word = WORDS[i % WORDS.length];
  return {
    ...{ id: `${word}.n.${i}`, name: `${word} ${i % 500}`, gloss: makeText(random, 6) },
    pos: random.pick(POS),
    depth: above.length === 0 ? 0 : 1 + Math.min(...above.map(({ depth }) => depth)),
    examples: Array.from({ length: random.below(4) }, () => `“${makeText(random, 3)}”`),
    frequency: maybe(random, random.below(50)),
    hypernyms: [...new Set(above.map(({ id }) => id))],
  };
}

function makeIndividual(random: Random, i: number, ids: readonly string[]): Individual {
  const year = 1000 + random.below(1000);
  return {
    ...{ id: `The ${WORDS[i % 10]} #${i}`, name: `The ${i}`, gloss: makeText(random, 4) },
    pos: 'NOUN',
    born: maybe(random, {
      earliest: maybe(random, `${year}-01-01`),
      latest: maybe(random, `${year + random.below(30)}-12-31`),
    }),
    hypernyms: random.chance(0.2) ? [random.pick(ids)] : [],
    instanceOf: [...new Set([random.pick(ids), random.pick(ids)])],
  };
}

function makeLinks(
  random: Random,
  ids: readonly string[],
  senses: readonly Sense[],
): Pick<WordNet, 'parts' | 'antonyms'> {
  const parts = new Map<string, PartOf>();
  const antonyms = new Map<string, Antonym>();
  for (let i = 0; i < ids.length / 2; i++) {
    const [subject, object] = [random.pick(ids), random.pick(ids)];
    parts.set(`${subject} ${object}`, {
      ...{ subject, object, manner: random.pick(MANNERS), count: maybe(random, random.below(9)) },
      remarks: Array.from({ length: random.below(3) }, () => makeText(random, 2)),
    });
    const pair = [random.pick(senses).id, random.pick(senses).id];
    const [one = '', other = ''] = pair;
    if (one === other) continue;
    antonyms.set([...pair].sort().join(' '), {
      ...{ subject: one, object: other, gradable: maybe(random, random.chance(0.5)) },
      strength: maybe(random, random.next()),
    });
  }
  return { parts: [...parts.values()], antonyms: [...antonyms.values()] };
}

/** The net as lines for `npm run seed`. */
export function wordNetLines(net: WordNet): unknown[] {
  const { concepts, individuals, words, senses, parts, antonyms } = net;
  const join = (relation: string, subject: string, object: string) => ({
    relation,
    subject,
    object,
  });
  return [
    ...concepts.map(({ hypernyms: _, ...fields }) => ({ type: 'Concept', ...fields })),
    ...individuals.map(({ hypernyms: _, instanceOf: __, born, ...fields }) => ({
      ...{ type: 'Individual', ...fields },
      born: born && withText(born),
    })),
    ...words.map((word) => ({ type: 'Word', ...word })),
    ...senses.map(({ id, name }) => ({ type: 'Sense', id, name })),
    ...[...concepts, ...individuals].flatMap(({ id, hypernyms }) =>
      hypernyms.map((above) => join('HYPERNYM', id, above)),
    ),
    ...individuals.flatMap(({ id, instanceOf }) =>
      instanceOf.map((kind) => join('INSTANCE_OF', id, kind)),
    ),
    ...senses.map(({ id, word, rank }) => ({ ...join('HAS_SENSE', word, id), rank })),
    ...senses.map(({ id, meaning }) => join('MEANS', id, meaning)),
    ...senses.flatMap(({ id, related }) => related.map((one) => join('RELATED_TO', id, one))),
    ...parts.map((part) => ({ relation: 'PART_OF', ...part })),
    ...antonyms.map((antonym) => ({ relation: 'ANTONYM', ...antonym })),
  ];
}

/** A bound that is open is left out. */
function withText(born: NonNullable<Individual['born']>): object {
  const bounds = Object.entries(born).filter(([, bound]) => bound !== null);
  return { ...Object.fromEntries(bounds), text: 'as old books say' };
}
