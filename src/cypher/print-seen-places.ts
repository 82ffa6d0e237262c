import type { UnfoldSource } from '../plan/source-plan.ts';
import type { HiddenPlan } from '../plan/target-plan.ts';
import {
  type Cypher,
  cypher,
  join,
  list,
  name,
  names,
  parameter,
  type Variable,
  variable,
  variables,
} from './cypher.ts';
import { printVisibleFact } from './print-visible-parts.ts';
import { printWhere } from './print-where.ts';

/** Conditions for a place of parallel lists to be seen: a qualifier of a fact, or a change of a field. */
export function printSeenPlace(
  { lists, hidden }: UnfoldSource,
  owner: Variable,
  place: Variable,
): readonly Cypher[] {
  if (!hidden) return [];
  switch (lists[0]) {
    case 'name':
      return notAmong(cypher`${owner}.nameList[${place}]`, 'hiddenQualifiers', hidden.qualifiers);
    case 'field':
      return printSeenChange(hidden, owner, place);
    default:
      return [];
  }
}

/** Conditions for what was done to a thing to be told: it has no changes, or one of them is seen. */
export function printSeenChanges(hidden: HiddenPlan | null, entry: Variable): readonly Cypher[] {
  if (!hidden) return [];
  const place = variable('place');
  return [
    cypher`(${entry}.fieldList = [] OR EXISTS {
  UNWIND range(0, size(${entry}.fieldList) - 1) AS ${place}
  WITH ${place}
  ${printWhere(printSeenChange(hidden, entry, place))}
  RETURN ${place}
})`,
  ];
}

/**
 * A change of a field that is read, from and to something that is. Ends and qualifiers are told by ids, linked facts
 * by keys; several of them with commas between.
 */
function printSeenChange(hidden: HiddenPlan, entry: Variable, place: Variable): readonly Cypher[] {
  const { fields, types, relations, labels } = hidden;
  const [named, text, entity, fact] = variables('named', 'text', 'entity', 'fact');
  const field = cypher`${entry}.fieldList[${place}]`;
  const values = ['oldList', 'newList'].map((one) => cypher`${entry}.${name(one)}[${place}]`);
  const texts = cypher`reduce(${named} = [], ${text} IN ${list(values)} | ${named} + ${text} + split(${text}, ', '))`;
  const visible = printVisibleFact(hidden, fact);
  return [
    ...notAmong(field, 'hiddenFields', [...fields, ...types, ...relations, ...COUNTS]),
    ...(labels.length === 0
      ? []
      : [
          cypher`NOT EXISTS {
  MATCH (${entity}:Entity)
  WHERE ${entity}.id IN ${texts} AND (${entity}:${names(labels, '|')})
}`,
        ]),
    ...(visible.length === 0
      ? []
      : [
          cypher`(NOT ${field} IN ${parameter('links', LINKS)} OR NOT EXISTS {
  MATCH (${fact}:Fact)
  WHERE ${fact}.key IN ${texts} AND ${fact}.id IS NOT NULL AND NOT (${join(visible, ' AND ')})
})`,
        ]),
  ];
}

/** Fields whose values are keys of other facts. */
const LINKS: readonly string[] = ['premises', 'causes', 'alternatives', 'rivals'];

/** Of a thing that was deleted: how many claims and relations there were, of whatever relation. */
const COUNTS: readonly string[] = ['claims', 'relations'];

function notAmong(value: Cypher, hint: string, hidden: readonly string[]): readonly Cypher[] {
  return hidden.length === 0 ? [] : [cypher`NOT ${value} IN ${parameter(hint, hidden)}`];
}
