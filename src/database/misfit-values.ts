import { type EdgeType, type Field, type Model, requireEdge } from '../model/model.ts';
import { datePartsOf } from '../model/reserved-names.ts';
import type { Database } from './connect.ts';
import type { Misfit } from './misfit.ts';
import { readRows } from './read-rows.ts';

/**
 * Stored values that the fields of the model cannot show: of another type, or no longer in an enum. Those of facts count in all
 * versions, since these are read too.
 */
export function findMisfitValues(database: Database, model: Model): Promise<readonly Misfit[]> {
  return findFaults(database, model, faultsOf);
}

/** What has no value where the model needs one: whoever asks for it gets an error until it is seeded. */
export function findMissingValues(database: Database, model: Model): Promise<readonly Misfit[]> {
  return findFaults(database, model, lacksOf);
}

async function findFaults(
  database: Database,
  model: Model,
  judge: (field: Field, model: Model) => readonly Fault[],
): Promise<readonly Misfit[]> {
  const misfits: Misfit[] = [];
  for (const holder of holdersOf(model)) {
    const faults = holder.fields.flatMap((field) => judge(field, model));
    if (faults.length === 0) continue;
    const columns = faults.flatMap(({ condition }) => [
      `sum(CASE WHEN ${condition} THEN 1 ELSE 0 END)`,
      `min(CASE WHEN ${condition} THEN thing.id END)`,
    ]);
    const enums = Object.fromEntries(
      [...model.enums.values()].map(({ name, values }) => [name, values.map((one) => one.name)]),
    );
    const [row = []] = await readRows(database, {
      text: `${holder.match}\nRETURN ${columns.join(',\n  ')}`,
      parameters: { p: { enums, relation: holder.place } },
    });
    faults.forEach(({ field, fault }, i) => {
      const count = Number(row[2 * i]);
      const place = `${holder.place}.${field}`;
      const example = String(row[2 * i + 1]);
      if (count > 0) misfits.push({ place, count, example, fault, noun: holder.noun });
    });
  }
  return misfits;
}

/** All things of one kind, as `thing`, and the fields that lie on them. */
interface Holder {
  readonly place: string;
  readonly noun: string;
  readonly match: string;
  readonly fields: readonly Field[];
}

function holdersOf(model: Model): readonly Holder[] {
  const types = [...model.nodes.values()].filter(
    ({ kind, entity, label }) => kind === 'object' && entity && label !== null,
  );
  return [
    ...types.map(({ name, label, fields }) => ({
      ...{ place: name, noun: 'entity', match: `MATCH (thing:\`${label}\`)` },
      fields: [...fields.values()],
    })),
    ...[...model.relations.values()].flatMap(({ type, kind, edge }) => {
      if (edge === null) return [];
      const fields = fieldsOf(requireEdge(model, edge));
      return kind === 'plain'
        ? [
            {
              place: type,
              noun: 'relation',
              match: `MATCH (:Entity)-[thing:\`${type}\`]->(:Entity)`,
              fields,
            },
          ]
        : [
            {
              place: type,
              noun: 'fact',
              match: 'MATCH (thing:Fact {relation: $p.relation})',
              fields,
            },
          ];
    }),
  ];
}

function fieldsOf(edge: EdgeType): readonly Field[] {
  return [...edge.fields.values()];
}

/** Something that a stored value can be, and must not. */
interface Fault {
  readonly field: string;
  readonly condition: string;
  readonly fault: string;
}

function faultsOf(field: Field, model: Model): readonly Fault[] {
  const { name } = field;
  const value = `thing.\`${name}\``;
  if (field.kind === 'fuzzyDate') {
    const [, , text] = datePartsOf(name);
    const words = `thing.\`${text}\``;
    return [
      {
        ...{ field: name, condition: `${value} IS NOT NULL AND ${words} IS NULL` },
        fault: 'with a value that is no fuzzy date',
      },
    ];
  }
  if (field.kind !== 'property' || name === 'id') return [];
  const { type, list } = field;
  const one = fits(type, list ? 'item' : value);
  const all = `CASE WHEN ${value} IS :: LIST<ANY> THEN all(item IN ${value} WHERE ${one}) ELSE false END`;
  const what = list
    ? `no list of ${type}`
    : model.enums.has(type)
      ? `not one of ${type}`
      : `no ${type}`;
  return [
    {
      ...{
        field: name,
        condition: `${value} IS NOT NULL AND NOT coalesce(${list ? all : one}, false)`,
      },
      fault: `with a value that is ${what}`,
    },
  ];
}

/** A list that is empty is stored as none, and what a source leaves open need not be there. */
function lacksOf(field: Field): readonly Fault[] {
  const { name, kind } = field;
  const isStored = kind === 'fuzzyDate' || (kind === 'property' && !field.list && name !== 'id');
  if (!isStored || !field.required) return [];
  const [, , text = ''] = datePartsOf(name);
  const value = `thing.\`${kind === 'fuzzyDate' ? text : name}\``;
  return [
    {
      field: name,
      condition: `${value} IS NULL AND NOT EXISTS { (:Unstated {aboutId: thing.id, field: '${name}'}) }`,
      fault: 'without a value, which the model needs',
    },
  ];
}

/** The condition under which a value is of a scalar or an enum. */
function fits(type: string, value: string): string {
  const text = (pattern: string) =>
    `CASE WHEN ${value} IS :: STRING THEN ${value} =~ '${pattern}' ELSE false END`;
  switch (type) {
    case 'Int':
      return `(${value} IS :: INTEGER AND -2147483648 <= ${value} <= 2147483647)`;
    case 'Float':
      return `(${value} IS :: INTEGER OR ${value} IS :: FLOAT)`;
    case 'Boolean':
      return `${value} IS :: BOOLEAN`;
    case 'ID':
    case 'String':
      return `${value} IS :: STRING`;
    case 'Date':
      return text('\\\\d{4}-\\\\d\\\\d-\\\\d\\\\d');
    case 'DateTime':
      return text('\\\\d{4}-\\\\d\\\\d-\\\\d\\\\dT.*Z');
    default:
      return `${value} IN $p.enums.\`${type}\``;
  }
}
