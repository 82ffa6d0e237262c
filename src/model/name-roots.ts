/** The root field for one entity of a type: `Company` → `company`. */
export function singularOf(typeName: string): string {
  return typeName.charAt(0).toLowerCase() + typeName.slice(1);
}

/** The root field for a list: `Company` → `companies`, `Class` → `classes`, `Chip` → `chips`. */
export function pluralOf(typeName: string): string {
  const singular = singularOf(typeName);
  if (/[^aeiou]y$/.test(singular)) return `${singular.slice(0, -1)}ies`;
  if (/(s|x|z|ch|sh)$/.test(singular)) return `${singular}es`;
  return `${singular}s`;
}
