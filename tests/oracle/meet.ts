import type { Thing, ThingProperties } from './oracle-graph.ts';
import type { World } from './oracle-world.ts';

/** They would contradict each other in one world. */
export function meet({ model }: World, { properties: one }: Thing, { properties: other }: Thing) {
  if (one.relation !== other.relation || one.key === other.key) return false;
  const own = one.subjectId === other.subjectId;
  const alike = own && (one.objectId ?? one.value) === (other.objectId ?? other.value);
  const turned = one.subjectId === other.objectId && one.objectId === other.subjectId;
  const relation = model.relations.get(String(one.relation));
  const opposite =
    one.polarity !== other.polarity && (alike || (relation?.symmetric === true && turned));
  const affirmed = one.polarity === 'AFFIRMED' && other.polarity === 'AFFIRMED';
  const exclusive = relation?.exclusive === true && own && !alike && affirmed;
  return (
    (opposite || exclusive) && !isBefore(one, other) && !isBefore(other, one) && !differ(one, other)
  );
}

/** One has ended, at its latest, before the other begins at its earliest. */
function isBefore({ validToLatest }: ThingProperties, { validFrom }: ThingProperties): boolean {
  return (
    validToLatest !== undefined &&
    validFrom !== undefined &&
    String(validToLatest) < String(validFrom)
  );
}

/** Both have a qualifier of which they share no value. */
function differ(one: ThingProperties, other: ThingProperties): boolean {
  const [mine, theirs] = [qualifiersOf(one), qualifiersOf(other)];
  return [...mine].some(([name, values]) => {
    const others = theirs.get(name);
    return others !== undefined && !values.some((value) => others.includes(value));
  });
}

function qualifiersOf({ nameList, valueList }: ThingProperties): Map<string, string[]> {
  const names = (nameList ?? []) as readonly string[];
  const values = (valueList ?? []) as readonly string[];
  const found = new Map<string, string[]>();
  names.forEach((name, i) => {
    found.set(name, [...(found.get(name) ?? []), values[i] ?? '']);
  });
  return found;
}
