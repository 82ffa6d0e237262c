import type { SourcePlan } from '../plan/source-plan.ts';
import {
  type Cypher,
  call,
  cypher,
  EMPTY,
  join,
  name,
  parameter,
  trusted,
  type Variable,
  variable,
} from './cypher.ts';
import type { Match } from './match.ts';
import {
  printCurrent,
  printKnown,
  printListed,
  printOfPoint,
  printPassage,
  printPublished,
  printRecorded,
  printShown,
  printThere,
  printUnwithdrawn,
} from './print-as-of.ts';
import { printComputed } from './print-computed.ts';
import { printChanged, printDifferences } from './print-differences.ts';
import { printDisputes } from './print-disputes.ts';
import {
  expand,
  expandLink,
  expandToEdge,
  printRelated,
  relationshipTypes,
} from './print-expand.ts';
import { printFactsMatch } from './print-facts.ts';
import { printHistory } from './print-history.ts';
import { mixedLabels, rootLabel } from './print-labels.ts';
import { MAX_LIST } from './print-limit.ts';
import { printRetraction } from './print-retraction.ts';
import { printRivals } from './print-rivals.ts';
import { printSeenPlace } from './print-seen-places.ts';
import { printVisible, printVisibleRelation } from './print-visible.ts';
import { printWhere } from './print-where.ts';

/** The rows that hang on `parent`, by expanding from it or by seeking on an indexed property. */
export function printMatch(source: SourcePlan, parent: Variable): Match {
  const match = printUnveiled(source, parent);
  const visible = printVisibleRows(source, match);
  return visible.length === 0 ? match : { ...match, conditions: [...match.conditions, ...visible] };
}

/** Conditions for the rows to be there for whoever asks. */
function printVisibleRows(source: SourcePlan, { row, edge }: Match): readonly Cypher[] {
  switch (source.kind) {
    case 'relation':
      return printVisibleRelation(source, edge, row);
    // These see to it themselves.
    case 'retraction':
    case 'history':
    case 'unfold':
    case 'differences':
    // What is held was found so.
    case 'held':
    case 'search':
    case 'neighbours':
      return [];
    default:
      return source.target ? printVisible(source.target, row) : [];
  }
}

function printUnveiled(source: SourcePlan, parent: Variable): Match {
  switch (source.kind) {
    case 'all': {
      const row = variable(source.target.hint);
      return {
        clause: cypher`MATCH (${row}${rootLabel(source.target)})`,
        conditions: [...mixedLabels(source.target, row), ...printOfList(source, row)],
        row,
        edge: row,
      };
    }
    case 'relation': {
      const target = source.certain ? null : source.target;
      const types = relationshipTypes(source);
      const match = expand(types, source.direction, parent, target, source.target.hint);
      return { ...match, conditions: [...match.conditions, ...printRelated(source, match)] };
    }
    case 'link':
      return source.target
        ? expandLink(source, source.target, parent)
        : expandToEdge(source, parent);
    case 'role': {
      const row = variable(source.target.hint);
      const edge = variable(source.role.toLowerCase());
      return {
        clause: cypher`MATCH (:Fact {id: ${parent}.id})-[${edge}:${name(source.role)}]->(${row})`,
        conditions: [],
        row,
        edge,
      };
    }
    case 'edgeFact': {
      const row = variable(source.target.hint);
      return {
        clause: cypher`MATCH (${row}:Fact {id: ${parent}.id})`,
        conditions: [],
        row,
        edge: row,
      };
    }
    case 'held': {
      const row = variable(source.hint);
      return {
        clause: cypher`UNWIND ${parent}.${name(source.entry)} AS ${row}`,
        conditions: [],
        row,
        edge: row,
      };
    }
    case 'lookup': {
      const row = variable(source.target.hint);
      const operator = trusted(source.fromList ? 'IN' : '=');
      // An index serves only conditions on all of its columns.
      const columns = source.to === 'id' ? [] : [...(source.order ? [source.order] : []), 'id'];
      return {
        clause: cypher`MATCH (${row}${rootLabel(source.target)})`,
        conditions: [
          cypher`${row}.${name(source.to)} ${operator} ${parent}.${name(source.from)}`,
          ...columns.map((column) => cypher`${row}.${name(column)} IS NOT NULL`),
          ...(source.asOf ? printRecorded(source.asOf, row) : []),
        ],
        row,
        edge: row,
      };
    }
    case 'claim': {
      const row = variable(source.target.hint);
      return {
        clause: cypher`MATCH (${row}:Fact)`,
        conditions: [
          cypher`${row}.subjectId = ${parent}.id`,
          cypher`${row}.relation = '${name(source.relation)}'`,
          cypher`${row}.id IS NOT NULL`,
          ...printShown(source.asOf, row, 'record'),
        ],
        row,
        edge: row,
      };
    }
    case 'facts':
      return printFactsMatch(source, parent);
    case 'changed': {
      const { row, clause } = printFactsMatch(source.facts, parent);
      return {
        clause: cypher`${clause}
${printChanged(source.points, row)}`,
        conditions: [],
        row,
        edge: row,
      };
    }
    case 'sources': {
      const row = variable(source.target.hint);
      return {
        clause: cypher`${printSupporters(source, parent, row)}
WITH ${row}`,
        conditions: [],
        row,
        edge: row,
      };
    }
    case 'between': {
      const [other, joins] = [variable('other'), variable('joins')];
      const row = variable(source.target.hint);
      // Neo4j goes from the end with fewer relationships to the other.
      return {
        clause: cypher`MATCH (${other}:Entity {id: ${parameter('other', source.other)}})
MATCH (${parent})-[${joins}]-(${other})
MATCH (${row}:Fact {id: ${joins}.id})`,
        conditions: source.asOf ? printOfPoint(source.asOf, row, 'record') : [],
        row,
        edge: row,
      };
    }
    case 'rivals': {
      const row = variable(source.target.hint);
      return {
        clause: cypher`${printRivals(source, parent, row)}
WITH ${row}`,
        conditions: printCurrent(source.asOf, row),
        row,
        edge: row,
      };
    }
    case 'disputes': {
      const row = variable(source.target.hint);
      return {
        clause: cypher`${printDisputes(source, row)}
WITH ${row}`,
        conditions: source.asOf ? printOfPoint(source.asOf, row, 'record') : [],
        row,
        edge: row,
      };
    }
    case 'history': {
      const row = variable('entry');
      return {
        clause: printHistory(source, parent, row, MAX_LIST - 1),
        conditions: source.asOf ? printKnown(source.asOf, row) : [],
        row,
        edge: row,
      };
    }
    case 'differences': {
      const row = variable('difference');
      return {
        clause: cypher`${printDifferences(source, parent, row)}
WITH ${row}`,
        conditions: [],
        row,
        edge: row,
      };
    }
    case 'retraction': {
      const row = variable(source.part === 'loosens' ? 'loosened' : source.target.hint);
      return {
        clause: cypher`${printRetraction(source, parent, row)}
WITH ${row}`,
        conditions: [],
        row,
        edge: row,
      };
    }
    case 'search':
    case 'neighbours':
      throw new Error(`Invariant: ${source.kind} are a page of their own`);
    case 'unfold': {
      const row = variable('item');
      const place = variable('i');
      const first = name(`${source.lists[0]}List`);
      const entries = source.lists.map(
        (list) => cypher`${name(list)}: ${parent}.${name(`${list}List`)}[${place}]`,
      );
      const constants = source.constants ? [printComputed(source.constants, parent)] : [];
      const seen = printSeenPlace(source, parent, place);
      return {
        clause: cypher`UNWIND range(0, size(coalesce(${parent}.${first}, [])) - 1) AS ${place}
${
  seen.length === 0
    ? EMPTY
    : cypher`WITH ${parent}, ${place}
${printWhere(seen)}`
}
WITH {${join([...entries, ...constants], ', ')}} AS ${row}`,
        conditions: [],
        row,
        edge: row,
      };
    }
  }
}

/** The sources of the passages that support a fact, each once. */
export function printSupporters(
  { asOf }: Extract<SourcePlan, { kind: 'sources' }>,
  fact: Variable,
  row: Variable,
): Cypher {
  const cites = variable('cites');
  const passage = variable('passage');
  return call(
    [fact],
    cypher`MATCH (${fact})-[${cites}:CITES]->(${passage})
${printWhere([cypher`${cites}.stance = 'SUPPORTS'`, ...printUnwithdrawn(asOf, cites)])}
MATCH (${row}:Source {id: ${passage}.sourceId})
${asOf ? printWhere(printPublished(asOf, row)) : EMPTY}
RETURN DISTINCT ${row}`,
  );
}

/** What a root list holds as of a point: facts of that world and time, entities that were known. */
export function printOfList(
  { asOf, target, actual }: Extract<SourcePlan, { kind: 'all' }>,
  row: Variable,
): readonly Cypher[] {
  const own = actual ? cypher`${row}.scenarioId IS NULL` : null;
  if (!asOf || target.name === 'Fact') return printListed(asOf, row, own);
  if (target.root === 'Passage') return printPassage(asOf, row);
  return printThere(asOf, row, target.root ?? '');
}
