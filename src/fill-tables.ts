import { invariant, printErrorTable } from './errors.ts';
import { printSettingsTable } from './settings.ts';

/** The tables of the README, by the markers they stand between. */
const TABLES: Readonly<Record<string, () => string>> = {
  settings: printSettingsTable,
  errors: printErrorTable,
};

/** The README with each table as it is now: what stands between `<!-- settings -->` and its end. */
export function fillTables(readme: string): string {
  return Object.entries(TABLES).reduce(
    (text, [name, print]) => fillTable(text, name, print()),
    readme,
  );
}

/** The README with one table put in its place. */
export function fillTable(readme: string, name: string, table: string): string {
  const place = new RegExp(`(<!-- ${name} -->\n\n).*?(\n\n<!-- /${name} -->)`, 's');
  invariant(place.test(readme), `the README has a place for the table of ${name}`);
  return readme.replace(place, (_, before: string, after: string) => before + table + after);
}
