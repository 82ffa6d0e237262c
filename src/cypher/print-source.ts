import { asideType } from '../model/aside-type.ts';
import type { AsOf } from '../plan/as-of.ts';
import type { RelationSource, SourcePlan } from '../plan/source-plan.ts';
import type { TargetPlan } from '../plan/target-plan.ts';
import {
  type Cypher,
  call,
  cypher,
  EMPTY,
  join,
  name,
  names,
  parameter,
  trusted,
  type Variable,
  variable,
} from './cypher.ts';
import {
  isBeyondPresent,
  printCited,
  printCurrent,
  printKnown,
  printPassage,
  printPublished,
  printRecorded,
  printShown,
  printStanding,
  printThere,
  printUnwithdrawn,
} from './print-as-of.ts';
import { printDisputes } from './print-disputes.ts';
import { FACT_LINKS, printFactLinks } from './print-fact-links.ts';
import { printHistory } from './print-history.ts';
import { MAX_LIST } from './print-limit.ts';
import { printRetraction } from './print-retraction.ts';
import { printRivals } from './print-rivals.ts';
import { printSeenPlace } from './print-seen-places.ts';
import { printVisible, printVisibleRelation } from './print-visible.ts';
import { printWhere } from './print-where.ts';

/** How the rows of a source are matched: a clause, conditions for its WHERE, and what it binds. */
export interface Match {
  readonly clause: Cypher;
  readonly conditions: readonly Cypher[];
  /** The row: a node, or the relationship or map that stands for it. */
  readonly row: Variable;
  /** The relationship that leads to it; the row itself where there is none. */
  readonly edge: Variable;
}

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
        conditions: [...mixedLabels(source.target, row), ...printListed(source, row)],
        row,
        edge: row,
      };
    }
    case 'relation': {
      const { asOf } = source;
      const target = source.certain ? null : source.target;
      const types = relationshipTypes(source);
      const match = expand(types, source.direction, parent, target, source.target.hint);
      const shown = asOf ? printShown(asOf, match.edge, 'relationship') : [];
      return { ...match, conditions: [...match.conditions, ...shown] };
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
        conditions: source.asOf ? printStanding(source.asOf, row, 'record') : [],
        row,
        edge: row,
      };
    }
    case 'rivals': {
      const row = variable(source.target.hint);
      return {
        clause: cypher`${printRivals(source, parent, row)}
WITH ${row}`,
        conditions: source.asOf ? printCurrent(source.asOf, row) : [],
        row,
        edge: row,
      };
    }
    case 'disputes': {
      const row = variable(source.target.hint);
      return {
        clause: cypher`${printDisputes(source, row)}
WITH ${row}`,
        conditions: source.asOf ? printStanding(source.asOf, row, 'record') : [],
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

/** A `@computed` expression, its `this` being the node. */
export function printComputed(expression: string, node: Variable): Cypher {
  const pieces = expression.split(/\bthis\b/).map(trusted);
  return join(
    pieces.flatMap((piece, i) => (i === 0 ? [piece] : [node, piece])),
    '',
  );
}

/** A predicate that a node has one of the target's labels. */
export function printLabelTest(row: Variable, labels: readonly string[]): Cypher {
  return cypher`${row}:${names(labels, '|')}`;
}

/** What a root list holds as of a point: facts of that world and time, entities that were known. */
function printListed(
  { asOf, target }: Extract<SourcePlan, { kind: 'all' }>,
  row: Variable,
): readonly Cypher[] {
  if (!asOf) return [];
  if (target.name === 'Fact') return printStanding(asOf, row, 'record');
  if (target.root === 'Passage') return printPassage(asOf, row);
  return printThere(asOf, row, target.root ?? '');
}

/** The relationships of a relation: beyond the present also those that are set aside. */
export function relationshipTypes({ type, asOf }: RelationSource): readonly string[] {
  return asOf && isBeyondPresent(asOf) ? [type, asideType(type)] : [type];
}

/** Facts by what they cite, or other things by a bookkeeping relationship. */
function expandLink(source: LinkSource, target: TargetPlan, parent: Variable): Match {
  const { relationship, direction, asOf } = source;
  const match = expand([relationship], direction, parent, null, target.hint);
  if (!asOf) return match;
  if (FACT_LINKS.includes(relationship)) {
    if (asOf.knownAt === null) return match;
    const { row, edge } = match;
    return { clause: printFactLinks(source, asOf, parent, match), conditions: [], row, edge };
  }
  const facts = target.name === 'Fact' ? printStanding(asOf, match.row, 'record') : [];
  return { ...match, conditions: [...printCited(asOf, match.edge), ...facts] };
}

type LinkSource = Extract<SourcePlan, { kind: 'link' }>;

function expand(
  types: readonly string[],
  direction: 'OUT' | 'IN' | 'BOTH',
  parent: Variable,
  target: TargetPlan | null,
  hint: string,
): Match {
  const edge = variable(edgeHint(types[0] ?? ''));
  const row = variable(hint);
  const label = target ? cypher`:${names(target.labels, '|')}` : EMPTY;
  return {
    clause: cypher`MATCH ${printPattern(parent, edge, types, direction, cypher`${row}${label}`)}`,
    conditions: [],
    row,
    edge,
  };
}

/** Relationships that are rows themselves, with what stands at their other end. */
export function printEdgesTo(
  source: LinkSource,
  parent: Variable,
  end: Variable,
  target: TargetPlan,
): Match {
  const edge = variable(edgeHint(source.relationship));
  const other = cypher`${end}:${names(target.labels, '|')}`;
  const pattern = printPattern(parent, edge, [source.relationship], source.direction, other);
  const { relationship, asOf } = source;
  const conditions = asOf ? printEdgeShown(relationship, asOf, edge) : [];
  return { clause: cypher`MATCH ${pattern}`, conditions, row: edge, edge };
}

function expandToEdge({ relationship, direction, asOf }: LinkSource, parent: Variable): Match {
  const edge = variable(edgeHint(relationship));
  return {
    clause: cypher`MATCH ${printPattern(parent, edge, [relationship], direction, EMPTY)}`,
    conditions: asOf ? printEdgeShown(relationship, asOf, edge) : [],
    row: edge,
    edge,
  };
}

/** Names had been recorded by then, and citations count as of the point. */
function printEdgeShown(relationship: string, asOf: AsOf, edge: Variable): Cypher[] {
  return relationship === 'NAMES' ? printRecorded(asOf, edge) : printCited(asOf, edge);
}

function printPattern(
  parent: Variable,
  edge: Variable,
  types: readonly string[],
  direction: 'OUT' | 'IN' | 'BOTH',
  other: Cypher,
): Cypher {
  const type = names(types, '|');
  switch (direction) {
    case 'OUT':
      return cypher`(${parent})-[${edge}:${type}]->(${other})`;
    case 'IN':
      return cypher`(${parent})<-[${edge}:${type}]-(${other})`;
    case 'BOTH':
      return cypher`(${parent})-[${edge}:${type}]-(${other})`;
  }
}

function printFactsMatch(source: FactsSource, parent: Variable): Match {
  const row = variable(source.target.hint);
  const parts = printFactParts(source, parent, row).map(({ clause, equal, lead }) =>
    lead
      ? cypher`${clause} WHERE ${join([...equal, cypher`${row}.id IS NOT NULL`], ' AND ')} RETURN ${row}`
      : cypher`${clause} RETURN DISTINCT ${row}`,
  );
  const none = cypher`MATCH (${row}:Fact) WHERE false RETURN ${row}`;
  return {
    clause: cypher`${call([parent], join(parts.length > 0 ? parts : [none], '\nUNION\n'))}
WITH ${row}`,
    conditions: source.asOf ? printStanding(source.asOf, row, 'record') : [],
    row,
    edge: row,
  };
}

type FactsSource = Extract<SourcePlan, { kind: 'facts' }>;

/** One part that an entity can play: how its facts are matched. */
interface FactPart {
  readonly clause: Cypher;
  readonly equal: readonly Cypher[];
  /** The column of an index that goes on with the id; null for qualifiers, which may repeat a fact. */
  readonly lead: string | null;
}

/** The parts that an entity may play in the facts that are asked for. */
export function printFactParts(source: FactsSource, parent: Variable, row: Variable): FactPart[] {
  return source.roles
    .filter((role) => role !== 'QUALIFIER' || source.qualifierRoles.length > 0)
    .map((role) => {
      if (role === 'QUALIFIER') {
        const types = names(source.qualifierRoles, '|');
        return {
          clause: cypher`MATCH (${parent})<-[:${types}]-(${row}:Fact)`,
          equal: [],
          lead: null,
        };
      }
      const lead = ROLE_PROPERTY[role];
      const equal = [cypher`${row}.${name(lead)} = ${parent}.id`];
      return { clause: cypher`MATCH (${row}:Fact)`, equal, lead };
    });
}

/** The property of a fact that holds the id of whoever plays a part in it. */
const ROLE_PROPERTY = {
  SUBJECT: 'subjectId',
  OBJECT: 'objectId',
  SCENARIO: 'scenarioId',
} as const;

/** The label by which a target is sought: the one that all its members share. */
export function rootLabel(target: TargetPlan): Cypher {
  return target.root === null
    ? cypher`:${names(target.labels, '|')}`
    : cypher`:${name(target.root)}`;
}

/** A test of the label whose index finds a target by its key, where the model needs no test. */
export function printKeyLabel(source: SourcePlan, row: Variable): Cypher[] {
  const untested = source.kind === 'link' || (source.kind === 'relation' && source.certain);
  if (!untested || source.target === null) return [];
  const { root, labels } = source.target;
  return [printLabelTest(row, root === null ? labels : [root])];
}

/** For a mix of types under one shared label: which of them it must be. */
export function mixedLabels(target: TargetPlan, row: Variable): Cypher[] {
  const alone = target.root === null || target.labels.includes(target.root);
  return alone ? [] : [printLabelTest(row, target.labels)];
}

/** `EXPORTS_TO` → `exportsTo`. */
export function edgeHint(type: string): string {
  return type.toLowerCase().replace(/_+([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}
