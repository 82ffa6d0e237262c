import { relative, sep } from 'node:path';

/**
 * Puts the names of a sender in the place of folders within `folder`: `named` has one for each, which is empty where a file was
 * sent without a folder. Its cost does not grow with the number of names.
 */
export function renamePlaces(
  folder: string,
  named: ReadonlyMap<string, string>,
): (text: string) => string {
  // Mistakes name a file as short as it can be.
  const places = [folder, relative(process.cwd(), folder)].map((place) => escapeSigns(place + sep));
  const place = new RegExp(`(?:${places.join('|')})(\\d+|mapping)(?:${escapeSigns(sep)})?`, 'g');
  return (text) => text.replaceAll(place, (found, name: string) => named.get(name) ?? found);
}

/** For a regular expression that takes each sign as it is. */
function escapeSigns(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}
