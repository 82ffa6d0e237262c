import { suggestName } from '../model/nearest-name.ts';
import { asList } from './check-reference.ts';
import { toItem } from './seed-item.ts';
import type { SeedRecord } from './seed-record.ts';
import type { Report, SeedEntry, SeedMap, SeedValue } from './seed-value.ts';
import { describeValue } from './seed-value.ts';
import { typeKey } from './type-key.ts';

const SECTIONS = [
  'source',
  'sources',
  'entities',
  'names',
  'facts',
  'relations',
  'retract',
  'retractSources',
];

/** The sections of one file become records, in the order of the file. */
export function splitSections(file: SeedValue, report: Report): readonly SeedRecord[] {
  const sections = requireMap(file, 'sections such as `entities:` and `facts:`', report);
  if (!sections) return [];
  const source = readSource(sections, report);
  return [...sections.entries.values()].flatMap((section): readonly SeedRecord[] => {
    switch (section.name) {
      case 'source':
        return [];
      case 'sources':
        return eachEntry(section.value, 'sources by id', report).flatMap((entry) =>
          splitSource(entry, source, report),
        );
      case 'entities':
        return eachEntry(section.value, 'types, each with entities by id', report).flatMap((type) =>
          eachEntry(type.value, 'entities by id', report).flatMap((entity) => {
            const fields = requireMap(entity.value, 'fields such as `name:`', report);
            const { name: id, at } = entity;
            if (!fields) return [];
            const item = toItem(at, { [typeKey(fields.entries)]: type.name, id }, fields, source);
            return [
              { kind: 'entity', at, source, item, typeAt: type.at, type: type.name, id, fields },
            ];
          }),
        );
      case 'names':
        return eachEntry(section.value, 'lists of names by entity id', report).flatMap((entry) => {
          if (entry.value.kind === 'list') {
            const { at, name: id, value: names } = entry;
            const item = toItem(at, { id, aliases: names }, undefined, source);
            return [{ kind: 'names', at, source, item, id, names }];
          }
          report(
            entry.value.at,
            `expected a list of names for ${entry.name}, found ${describeValue(entry.value)}`,
          );
          return [];
        });
      case 'facts':
        return eachMap(section.value, 'facts', report).map((fields) => ({
          kind: 'fact',
          at: fields.at,
          source,
          item: toItem(fields.at, {}, fields, source),
          fields,
        }));
      case 'relations':
        return eachMap(section.value, 'relations', report).map((fields) => ({
          kind: 'relation',
          at: fields.at,
          source,
          item: toItem(fields.at, {}, fields, source),
          fields,
        }));
      case 'retract':
        return splitRetractions(section.value);
      case 'retractSources':
        return splitSourceRetractions(section.value);
      default:
        report(
          section.at,
          `no section is called ${section.name}; there are ${SECTIONS.join(', ')}${suggestName(section.name, SECTIONS)}`,
        );
        return [];
    }
  });
}

/** `retract: [F46, F47]`, or one key: each is a record of its own, a part of `whole` where one line says all of them. */
export function splitRetractions(value: SeedValue, whole?: SeedMap): readonly SeedRecord[] {
  if (value.kind === 'scalar' && value.value === null) return [];
  return asList(value).map((key) => {
    const item = whole ?? toItem(key.at, { retract: key }, undefined, undefined);
    return { kind: 'retraction', at: key.at, source: undefined, item, key };
  });
}

/** `retractSources: [article]`, or one id. */
export function splitSourceRetractions(value: SeedValue, whole?: SeedMap): readonly SeedRecord[] {
  if (value.kind === 'scalar' && value.value === null) return [];
  return asList(value).map((id) => {
    const item = whole ?? toItem(id.at, { retractSource: id }, undefined, undefined);
    return { kind: 'sourceRetraction', at: id.at, source: undefined, item, id };
  });
}

function readSource(sections: SeedMap, report: Report): string | undefined {
  const value = sections.entries.get('source')?.value;
  if (value === undefined) return undefined;
  if (value.kind === 'scalar' && typeof value.value === 'string') return value.value;
  report(
    value.at,
    `source: expected the id of the source that citations mean, found ${describeValue(value)}`,
  );
  return undefined;
}

/** A source is an entity; its passages are records of their own. */
export function splitSource(
  entry: SeedEntry,
  source: string | undefined,
  report: Report,
  whole?: SeedMap,
): readonly SeedRecord[] {
  const all = requireMap(entry.value, 'fields such as `name:` and `passages:`', report);
  if (!all) return [];
  const { name: id, at } = entry;
  const item = whole ?? toItem(at, { [typeKey(all.entries)]: 'Source', id }, all, source);
  const passages = all.entries.get('passages');
  const fields: SeedMap = {
    ...all,
    entries: new Map([...all.entries].filter(([name]) => name !== 'passages')),
  };
  const entity: SeedRecord = {
    kind: 'entity',
    at,
    source: source ?? id,
    item,
    typeAt: at,
    type: 'Source',
    id,
    fields,
  };
  if (!passages) return [entity];
  const places = eachEntry(passages.value, 'passages by label, such as `S1: …`', report);
  return [
    entity,
    ...places.map(
      (place, index): SeedRecord => ({
        kind: 'passage',
        at: place.at,
        source,
        item,
        sourceId: id,
        label: place.name,
        position: index + 1,
        entry: place,
      }),
    ),
  ];
}

function eachEntry(value: SeedValue, what: string, report: Report): readonly SeedEntry[] {
  if (value.kind === 'scalar' && value.value === null) return [];
  return [...(requireMap(value, what, report)?.entries.values() ?? [])];
}

function eachMap(value: SeedValue, what: string, report: Report): readonly SeedMap[] {
  if (value.kind === 'scalar' && value.value === null) return [];
  if (value.kind !== 'list') {
    report(value.at, `expected a list of ${what}, found ${describeValue(value)}`);
    return [];
  }
  return value.items.flatMap((item) => {
    const map = requireMap(item, 'fields such as `subject:` and `relation:`', report);
    return map ? [map] : [];
  });
}

function requireMap(value: SeedValue, what: string, report: Report): SeedMap | undefined {
  if (value.kind === 'map') return value;
  report(value.at, `expected ${what}, found ${describeValue(value)}`);
  return undefined;
}
