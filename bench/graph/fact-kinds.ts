import type { Counts, EntityType } from './graph-plan.ts';
import { entityId } from './graph-plan.ts';
import type { Random } from './random.ts';

/** How the claims of one relation are made up. */
export interface FactKind {
  readonly relation: string;
  /** So many for 1,000 entities. */
  readonly share: number;
  readonly subject: (choose: Choose) => string;
  /** The id of an entity; or, for a claim, a text. */
  readonly object: (choose: Choose) => string;
  /** Values of qualifiers by name, ids for entities. */
  readonly qualifiers?: (choose: Choose) => Readonly<Record<string, string>>;
  /** Has a date in so many of all cases. */
  readonly dated?: number;
}

/** Entities by chance. */
export interface Choose {
  readonly random: Random;
  /** Each as likely. */
  any(type: EntityType): string;
  /** The first ones far more often: they become hubs. */
  known(type: EntityType): string;
  /** One of the first tenth, each as likely. */
  active(type: EntityType): string;
}

/** Chooses among entities of these counts, as `random` has it. */
export function createChoose(counts: Counts, random: Random): Choose {
  return {
    random,
    any: (type) => entityId(type, random.whole(counts[type])),
    known: (type) => entityId(type, random.zipf(counts[type])),
    active: (type) => entityId(type, random.whole(Math.ceil(counts[type] / 10))),
  };
}

/** The company with by far the most exports. */
export const HUB = entityId('Company', 0);

const EXPORTED: FactKind['qualifiers'] = ({ random, any, known }) => ({
  ...(random.chance(0.3) && { product: known('Chip') }),
  trade: random.pick(['EXPORT', 'IMPORT', 'PURCHASE']),
  extent: random.pick(['in part', 'in full', 'up to a cap']),
  ...(random.chance(0.1) && { seller: any('Company') }),
});

/** All exports of the hub. */
export const HUB_EXPORTS: FactKind = {
  relation: 'EXPORTS_TO',
  share: 0,
  subject: () => HUB,
  object: ({ any }) => any('Place'),
  qualifiers: EXPORTED,
  dated: 0.3,
};

/** Who makes a chip is told of each chip in turn, not by chance: see `makeFacts`. */
export const MAKES: FactKind = {
  relation: 'MAKES',
  share: 0,
  subject: ({ known }) => known('Company'),
  object: ({ any }) => any('Chip'),
};

/** Everything else. */
export const FACT_KINDS: readonly FactKind[] = [
  {
    relation: 'EXPORTS_TO',
    share: 150,
    subject: ({ active }) => active('Company'),
    object: ({ known }) => known('Place'),
    qualifiers: EXPORTED,
    dated: 0.3,
  },
  {
    relation: 'RESTRICTS',
    share: 150,
    subject: ({ known }) => known('Government'),
    object: ({ any }) => any('Chip'),
    qualifiers: ({ random, any }) => ({
      trade: random.pick(['EXPORT', 'IMPORT']),
      ...(random.chance(0.3) && { place: any('Place') }),
    }),
    dated: 0.5,
  },
  {
    relation: 'HAS_CONDITION',
    share: 200,
    subject: ({ any }) => any('Policy'),
    object: ({ any }) => any('Condition'),
  },
  {
    relation: 'VISITED',
    share: 80,
    subject: ({ any }) => any('Person'),
    object: ({ known }) => known('Place'),
    qualifiers: ({ random }) => ({ manner: random.pick(['in person', 'on short notice']) }),
    dated: 1,
  },
  {
    relation: 'CEO_OF',
    share: 80,
    subject: ({ any }) => any('Person'),
    object: ({ any }) => any('Company'),
    dated: 0.5,
  },
  {
    relation: 'MEMBER_OF',
    share: 50,
    subject: ({ any }) => any('Company'),
    object: ({ known }) => known('Group'),
  },
  {
    relation: 'DESCRIBED_AS',
    share: 50,
    subject: ({ known }) => known('Company'),
    object: ({ random }) => random.pick(['a champion', 'a laggard', 'a dark horse']),
  },
];
