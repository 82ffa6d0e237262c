/** The key of a name's `:Name` node: compatibility forms, case and blanks do not count. */
export function nameKey(name: string): string {
  return name.normalize('NFKC').toLowerCase().replace(/\s+/gu, ' ').trim();
}
