import type { Run } from '../database/run.ts';
import type { Values } from '../database/to-rows.ts';
import { type Model, type NodeType, requireNode } from '../model/model.ts';
import { storedFields } from '../seed/check-entity.ts';
import { typeKey } from '../seed/type-key.ts';
import { countPages } from './count-pages.ts';
import {
  type ExportRecord,
  type ExportValue,
  listOf,
  needsOf,
  type OptionalField,
  presentFields,
} from './export-record.ts';
import { readByIds, readPages } from './read-pages.ts';
import { passageIds, type StoredProperties, storedValues, textValue } from './stored-value.ts';
import { collectUnstated, unstatedNeeds, unstatedValue } from './unstated-value.ts';

const COLUMNS = `entity.id, properties(entity), COLLECT {
  MATCH (entity)<-[names:NAMES]-(:Name)
  WITH names ORDER BY names.ordinal, names.name
  RETURN properties(names)
}, ${collectUnstated('entity.id')}`;

/** All entities of a type, by id. */
export async function* exportEntities(
  run: Run,
  type: NodeType,
): AsyncGenerator<readonly ExportRecord[]> {
  const pages = readPages(
    run,
    `MATCH (entity:${type.label})
USING INDEX SEEK entity:${type.label}(id)
WHERE entity.id > $p.after
WITH entity ORDER BY entity.id LIMIT $p.size
RETURN ${COLUMNS}`,
  );
  const count = `MATCH (entity:${type.label}) RETURN count(*)`;
  for await (const rows of countPages(run, pages, `entities of ${type.name}`, count)) {
    yield rows.map((row) => entityRecord(row, type));
  }
}

/** The entities with these ids, of whatever type, in their order. */
export async function* exportEntitiesWith(
  run: Run,
  model: Model,
  ids: readonly string[],
): AsyncGenerator<readonly ExportRecord[]> {
  const pages = readByIds(
    run,
    `UNWIND $p.ids AS id
MATCH (entity:Entity {id: id})
RETURN ${COLUMNS}, labels(entity)`,
    ids,
  );
  const types = entityTypes(model);
  for await (const rows of pages) {
    yield rows.flatMap((row) => {
      const labels = row[4] as readonly string[];
      const type = types.find(({ label }) => label !== null && labels.includes(label));
      return type ? [entityRecord(row, type)] : [];
    });
  }
}

/** The types of which there are entities: sources first, then by name. */
export function entityTypes(model: Model): readonly NodeType[] {
  const source = requireNode(model, 'Source');
  const others = [...model.nodes.values()]
    .filter((type) => type.kind === 'object' && type.entity && type !== source)
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  return [source, ...others];
}

function entityRecord([id, properties, names, unstated]: Values, type: NodeType): ExportRecord {
  const [primary, ...aliases] = splitNames(names as readonly StoredProperties[]);
  const open = unstated as readonly StoredProperties[];
  const fields = storedFields(type).values();
  return {
    kind: 'entity',
    name: type.name,
    id: String(id),
    fields: presentFields([
      [typeKey(type.fields), type.name],
      ['id', String(id)],
      ...storedValues(fields, properties as StoredProperties),
      ['cites', listOf(passageIds(primary ?? {}))],
      ['aliases', listOf(aliases.map(aliasValue))],
      ['unstated', unstatedValue(open)],
    ]),
    needs: [
      ...needsOf('passage', (names as readonly StoredProperties[]).flatMap(passageIds)),
      ...unstatedNeeds(open),
    ],
  };
}

/** The primary name first. It is an alias too where it has a language, which only an alias can tell. */
function splitNames(names: readonly StoredProperties[]): readonly StoredProperties[] {
  const primary = names.find((one) => one.primary === true) ?? {};
  const others = names.filter((one) => one !== primary);
  if (primary.lang === undefined) return [primary, ...others];
  return [primary, { name: primary.name, lang: primary.lang }, ...others];
}

function aliasValue(names: StoredProperties): ExportValue {
  const cites = passageIds(names);
  const name = String(names.name);
  const lang: OptionalField = ['lang', textValue(names.lang)];
  if (lang[1] === undefined && cites.length === 0) return name;
  return presentFields([['name', name], lang, ['cites', listOf(cites)]]);
}
