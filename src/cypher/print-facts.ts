import type { FactsSource } from '../plan/source-plan.ts';
import { type Cypher, call, cypher, join, name, names, type Variable, variable } from './cypher.ts';
import type { Match } from './match.ts';
import { printListed } from './print-as-of.ts';

/** The facts in which an entity has a part, each once. */
export function printFactsMatch(source: FactsSource, parent: Variable): Match {
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
    conditions: printWorldOf(source, row, parent),
    row,
    edge: row,
  };
}

/** What is said in a scenario is told of it alone, or as of it, unless the list says itself which facts are meant. */
export function printWorldOf(
  { asOf, actual }: FactsSource,
  row: Variable,
  parent: Variable,
): Cypher[] {
  const own = cypher`coalesce(${row}.scenarioId = ${parent}.id, true)`;
  return printListed(asOf, row, actual ? own : null);
}

/** One part that an entity can play: how its facts are matched. */
interface FactPart {
  readonly clause: Cypher;
  readonly equal: readonly Cypher[];
  /** The column of an index that goes on with the id; null for qualifiers, which may repeat a fact. */
  readonly lead: string | null;
}

/** The parts that an entity may play in the facts that are asked for. */
export function printFactParts(source: FactsSource, parent: Variable, row: Variable): FactPart[] {
  const { qualifierRoles } = source;
  return source.roles
    .filter((role) => role !== 'QUALIFIER' || qualifierRoles.length > 0)
    .map((role) => {
      if (role === 'QUALIFIER') {
        const types = names(qualifierRoles, '|');
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
