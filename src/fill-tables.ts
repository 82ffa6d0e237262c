import { invariant, printErrorTable } from './errors.ts';
import { printSettingsTable } from './settings.ts';

/** The tables of the README, by the markers they stand between. */
const TABLES: Readonly<Record<string, () => string>> = {
  settings: printSettingsTable,
  errors: printErrorTable,
};

/** The README with each table as it is now: what stands between `<!-- settings -->` and its end. */
export function fillTables(readme: string): string {
  return Object.entries(TABLES).reduce((text, [name, print]) => {
    const place = new RegExp(`(<!-- ${name} -->\n\n).*?(\n\n<!-- /${name} -->)`, 's');
    invariant(place.test(text), `the README has a place for the table of ${name}`);
    return text.replace(place, (_, before: string, after: string) => before + print() + after);
  }, readme);
}
