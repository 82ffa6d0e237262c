import type { OracleAsOf } from './oracle-as-of.ts';
import type { World } from './oracle-world.ts';
import { presentThing } from './present-thing.ts';

/** The same world, looked at from that point. */
export function worldAsOf(world: World, asOf: OracleAsOf | null | undefined): World {
  if (!asOf || Object.values(asOf).every((value) => value === null)) return world;
  const there: World = { ...world, asOf, present: (thing) => presentThing(there, thing) };
  return there;
}
