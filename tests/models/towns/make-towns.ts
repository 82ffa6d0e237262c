import type { Random } from '../../oracle/random.ts';

/** A road, a railway, or the county of a town, as the tests know it. */
export interface Way {
  readonly id: string;
  readonly relation: 'ROAD_TO' | 'RAIL_TO' | 'LIES_IN';
  readonly subject: string;
  readonly object: string;
  /** Null for the county, which no source tells of. */
  readonly fact: WayFact | null;
}

export interface WayFact {
  readonly modality: (typeof MODALITIES)[number];
  readonly denied: boolean;
  readonly inferred: boolean;
  /** The first year. */
  readonly from: number | null;
}

/** From firm to loose. */
export const MODALITIES = ['ASSERTED', 'REPORTED', 'POSSIBLE', 'PREDICTED'] as const;

/** The years in which roads are opened. */
export const YEARS = [2001, 2002, 2003];

/** Some towns and ways between them by chance; several join the same two. */
export function makeWays(random: Random, towns: number, ways: number): readonly Way[] {
  const town = () => `town-${String(random.below(towns)).padStart(2, '0')}`;
  const told = Array.from({ length: ways }, (_, i): Way => {
    const subject = town();
    // An inferred fact rests on the first, which is stated.
    const inferred = i > 0 && random.chance(0.2);
    return {
      id: `W${i}`,
      relation: random.chance(0.6) ? 'ROAD_TO' : 'RAIL_TO',
      subject,
      object: otherThan(subject, town),
      fact: {
        modality: i === 0 ? 'POSSIBLE' : inferred ? 'POSSIBLE' : random.pick(MODALITIES),
        denied: i > 0 && random.chance(0.1),
        inferred,
        from: random.chance(0.5) ? random.pick(YEARS) : null,
      },
    };
  });
  const counties = Array.from({ length: towns }, (_, i): Way | null => {
    const subject = `town-${String(i).padStart(2, '0')}`;
    const object = `county-${random.below(3)}`;
    if (random.chance(0.3)) return null;
    return { id: `LIES_IN#${subject}#${object}`, relation: 'LIES_IN', subject, object, fact: null };
  });
  return [...told, ...counties.filter((way) => way !== null)];
}

function otherThan(subject: string, town: () => string): string {
  const object = town();
  return object === subject ? otherThan(subject, town) : object;
}

/** The records of a seed file for these ways and the things they join. */
export function townLines(ways: readonly Way[], towns: number): readonly unknown[] {
  const ids = Array.from({ length: towns }, (_, i) => `town-${String(i).padStart(2, '0')}`);
  return [
    { type: 'Source', id: 'map', name: 'A map', passages: { P1: 'All of it.' } },
    ...ids.map((id) => ({ type: 'Town', id, name: id, cites: 'map#P1' })),
    ...[0, 1, 2].map((i) => ({
      ...{ type: 'County', id: `county-${i}`, name: `county-${i}`, cites: 'map#P1' },
    })),
    ...ways.map(({ id, relation, subject, object, fact }) => ({
      ...{ relation, subject, object },
      ...(fact && { key: id, polarity: fact.denied ? 'DENIED' : 'AFFIRMED' }),
      ...(fact?.from && { from: fact.from }),
      ...(fact?.inferred && { basis: 'INFERRED', premises: ['W0'] }),
      ...(fact && !fact.inferred && { modality: fact.modality, cites: 'map#P1' }),
    })),
  ];
}
