import type { NamedThing, Requirement, ScenarioWay } from '../plan/requirement.ts';
import type { TargetPlan } from '../plan/target-plan.ts';
import {
  type Cypher,
  call,
  cypher,
  join,
  name,
  type Parameter,
  parameter,
  type Variable,
  variable,
} from './cypher.ts';
import { mixedLabels, printLabelTest, rootLabel } from './print-source.ts';
import { printWhere } from './print-where.ts';

/**
 * Clauses that end in one row: the ids in the argument of which it is not so, as the list `missing`, empty
 * where all is well. Were they an expression with a subquery in a list, Neo4j (2026.08.1) would read the
 * properties of the whole statement anew wherever they stand: a fifth more db hits on a hub.
 */
export function printRequirement(requirement: Requirement, missing: Variable): Cypher {
  switch (requirement.kind) {
    case 'there': {
      const { target } = requirement;
      const [id, thing] = [variable('id'), variable(target.hint)];
      return cypher`UNWIND ${parameter('ids', requirement.ids)} AS ${id}
OPTIONAL MATCH (${thing}${rootLabel(target)} {id: ${id}})
${printWhere(mixedLabels(target, thing))}
WITH ${id}, ${thing}
WHERE ${thing} IS NULL
RETURN collect(${id}) AS ${missing}`;
    }
    case 'belongs': {
      const { thing, ways } = requirement;
      const [id, own] = [variable('id'), variable('own')];
      const scenario = parameter('scenario', requirement.scenario);
      const found = ways.map((way) => printScenarios(thing, way, id));
      return cypher`${call([], join(found, '\nUNION\n'))}
WITH collect(${id}) AS ${own}
RETURN CASE WHEN ${own} = [] OR ${scenario} IN ${own} THEN [] ELSE [${scenario}] END AS ${missing}`;
    }
    case 'shared': {
      const { ways } = requirement;
      const [id, other, own, others] = [
        variable('id'),
        variable('id'),
        variable('own'),
        variable('others'),
      ];
      const scenario = parameter('scenario', requirement.scenario);
      const ofOwn = ways.map((way) => printQuestions(scenario, way, id));
      const ofOther = ways.map((way) =>
        printQuestions(parameter('other', requirement.other), way, other),
      );
      return cypher`${call([], join(ofOwn, '\nUNION\n'))}
WITH collect(${id}) AS ${own}
${call([], join(ofOther, '\nUNION\n'))}
WITH ${own}, collect(${other}) AS ${others}
RETURN CASE
  WHEN ${own} = [] OR ${others} = [] OR any(${id} IN ${own} WHERE ${id} IN ${others}) THEN []
  ELSE [${scenario}]
END AS ${missing}`;
    }
  }
}

/** The ids of a thing's scenarios. */
function printScenarios({ by, value, target }: NamedThing, way: ScenarioWay, id: Variable): Cypher {
  const [thing, scenario] = [variable('thing'), variable('scenario')];
  const found =
    by === 'id'
      ? cypher`(${thing}:Entity {id: ${parameter('id', value)}})`
      : cypher`(:Name {key: ${parameter('name', value)}})-[:NAMES]->(${thing})`;
  return cypher`MATCH ${found}
${printWhere(entityTests(target, thing))}
MATCH (${scenario}:${name(way.label)})${printArrow(way)}(${thing})
RETURN ${scenario}.id AS ${id}`;
}

/** The ids of what a scenario is one of. */
function printQuestions(scenario: Parameter, way: ScenarioWay, id: Variable): Cypher {
  const question = variable('question');
  return cypher`MATCH (:${name(way.label)} {id: ${scenario}})${printArrow(way)}(${question})
RETURN ${question}.id AS ${id}`;
}

function printArrow({ type, direction }: ScenarioWay): Cypher {
  const relationship = cypher`[:${name(type)}]`;
  switch (direction) {
    case 'OUT':
      return cypher`-${relationship}->`;
    case 'IN':
      return cypher`<-${relationship}-`;
    case 'BOTH':
      return cypher`-${relationship}-`;
  }
}

/** What something found as an entity must be. */
function entityTests(target: TargetPlan, thing: Variable): Cypher[] {
  return target.labels.includes('Entity') ? [] : [printLabelTest(thing, target.labels)];
}
