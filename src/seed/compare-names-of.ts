import { compareTexts, type FieldChange } from './compare-fields.ts';
import type { NameChange } from './compare-names.ts';
import type { StoredName } from './read-stored.ts';
import type { Properties } from './seed-graph.ts';

/**
 * What names of one entity change of its fields: aliases that come and go, and of what stays a name or an alias the
 * language and the passages. That the entity has another name is told by its own field.
 */
export function compareNamesOf(
  names: readonly NameChange[],
  stored: readonly StoredName[],
): FieldChange[] {
  return names.flatMap(({ properties }) => {
    const old = stored.find((one) => one.properties.name === properties.name)?.properties;
    const stays = old?.primary === true && properties.primary === true;
    if (stays) return compareTexts('name', printName(old), printName(properties));
    const [before, after] = [old, properties].map((one) =>
      one?.primary === false ? printName(one) : '',
    );
    return compareTexts('aliases', before ?? '', after ?? '');
  });
}

/** `NVDA (en; article#S1, article#S2)`. */
function printName({ name, lang, passageIdList = [] }: Properties): string {
  const passages = Array.isArray(passageIdList) ? passageIdList.join(', ') : '';
  const more = [lang, passages].filter((part) => part !== undefined && part !== '');
  return more.length === 0 ? String(name) : `${name} (${more.join('; ')})`;
}
