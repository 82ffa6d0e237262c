/** How many entities of each type a graph has; together they are its size. */
export type Counts = Readonly<Record<EntityType, number>>;

/** A type of the default model of which entities are made. */
export type EntityType = keyof typeof SHARES;

/** Shares of 1,000 entities. */
const SHARES = {
  Company: 270,
  Chip: 200,
  Person: 200,
  Policy: 100,
  Condition: 60,
  Place: 50,
  Group: 20,
  Agency: 20,
  Event: 20,
  Motive: 20,
  Source: 20,
  Government: 10,
  Scenario: 5,
  Question: 5,
} as const;

/** The types, in the order in which they are made. */
export const ENTITY_TYPES = Object.keys(SHARES) as readonly EntityType[];

/** Counts for a graph of about so many entities; none is empty. */
export function countEntities(size: number): Counts {
  const count = (type: EntityType) => Math.max(2, Math.round((SHARES[type] * size) / 1000));
  return Object.fromEntries(ENTITY_TYPES.map((type) => [type, count(type)])) as Record<
    EntityType,
    number
  >;
}

/** `company-000000`; numbers have six digits, so that ids sort as they count. */
export function entityId(type: EntityType, index: number): string {
  return `${type.toLowerCase()}-${pad(index)}`;
}

/** Passages of each source. */
export const PASSAGES = 10;

/** `source-000003#S7`. */
export function passageId(source: number, position: number): string {
  return `${entityId('Source', source)}#S${position}`;
}

/** Facts of the one company that exports everything: 20,000 in a graph of 30,000 entities. */
export function hubDegree(size: number): number {
  return Math.round((size * 2) / 3);
}

/** `7` → `000007`: numbers that sort as they count. */
export function pad(index: number): string {
  return String(index).padStart(6, '0');
}
