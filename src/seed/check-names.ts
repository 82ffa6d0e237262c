import { nameKey } from '../model/name-key.ts';
import { checkPassages } from './check-citations.ts';
import { checkNameLength } from './check-length.ts';
import { type Checking, reportUnknown } from './check-reference.ts';
import { checkText } from './check-scalar.ts';
import type { NameRow } from './seed-graph.ts';
import { describeValue, type Report, type SeedMap, type SeedValue } from './seed-value.ts';

const FIELDS = ['name', 'lang', 'cites'];

/** A list of further names: plain texts, or maps with `name`, `lang` and `cites`. */
export function checkNames(
  entityId: string,
  value: SeedValue,
  source: string | undefined,
  checking: Checking,
): readonly NameRow[] {
  if (value.kind !== 'list') {
    const found = describeValue(value);
    checking.report(value.at, `aliases: expected a list of names of ${entityId}, found ${found}`);
    return [];
  }
  return value.items.flatMap((item) => {
    const row =
      item.kind === 'map'
        ? checkName(entityId, item, source, checking)
        : nameRow(entityId, checkAlias('aliases', item, checking.report), undefined, []);
    return row ? [row] : [];
  });
}

/** The name that the API shows, with the passages that use it. */
export function primaryName(
  entityId: string,
  name: string,
  passageIds: readonly string[],
): NameRow {
  return { entityId, key: nameKey(name), name, lang: undefined, primary: true, passageIds };
}

function checkName(
  entityId: string,
  map: SeedMap,
  source: string | undefined,
  checking: Checking,
): NameRow | undefined {
  for (const { name, at } of map.entries.values()) {
    if (!FIELDS.includes(name)) reportUnknown(at, 'a name has no', name, FIELDS, checking.report);
  }
  const given = map.entries.get('name')?.value;
  if (!given) checking.report(map.at, 'aliases: expected a name, such as {name: Tokyo}');
  const name = given && checkAlias('aliases.name', given, checking.report);
  const cites = checkPassages(map.entries.get('cites')?.value, source, checking);
  return nameRow(entityId, name, checkLanguage(map, checking), cites);
}

function checkAlias(label: string, value: SeedValue, report: Report): string | undefined {
  const name = checkText(label, value, report);
  return name !== undefined && checkNameLength(name, value, report) ? name : undefined;
}

function checkLanguage(map: SeedMap, { report }: Checking): string | undefined {
  const value = map.entries.get('lang')?.value;
  const lang = value && checkText('aliases.lang', value, report);
  if (value === undefined || lang === undefined) return undefined;
  try {
    return Intl.getCanonicalLocales(lang)[0];
  } catch {
    report(value.at, `aliases.lang: expected a language tag such as zh-Hans, found "${lang}"`);
    return undefined;
  }
}

function nameRow(
  entityId: string,
  name: string | undefined,
  lang: string | undefined,
  passageIds: readonly string[],
): NameRow | undefined {
  if (name === undefined) return undefined;
  return { entityId, key: nameKey(name), name, lang, primary: false, passageIds };
}
