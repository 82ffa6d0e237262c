import type { NamedThing, Requirement, ScenarioWay } from '../plan/requirement.ts';
import type { TargetPlan } from '../plan/target-plan.ts';
import {
  type Cypher,
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

/** The ids in the argument of which it is not so, as a list: empty where all is well. */
export function printRequirement(requirement: Requirement): Cypher {
  switch (requirement.kind) {
    case 'there': {
      const { target } = requirement;
      const [id, thing] = [variable('id'), variable(target.hint)];
      return cypher`[${id} IN ${parameter('ids', requirement.ids)} WHERE NOT EXISTS {
  MATCH (${thing}${rootLabel(target)} {id: ${id}})
  ${printWhere(mixedLabels(target, thing))}
}]`;
    }
    case 'belongs': {
      const scenario = parameter('scenario', requirement.scenario);
      const own = join(
        requirement.ways.map((way) => printScenarios(requirement.thing, way)),
        ' + ',
      );
      const ids = variable('own');
      return cypher`[${ids} IN [${own}] WHERE ${ids} <> [] AND NOT ${scenario} IN ${ids} | ${scenario}]`;
    }
    case 'shared': {
      const scenario = parameter('scenario', requirement.scenario);
      const questionsOf = (one: Parameter) =>
        join(
          requirement.ways.map((way) => printQuestions(one, way)),
          ' + ',
        );
      const [ids, id] = [variable('questions'), variable('id')];
      return cypher`[${ids} IN [[${questionsOf(parameter('other', requirement.other))}, ${questionsOf(scenario)}]] WHERE NOT [] IN ${ids} AND none(${id} IN ${ids}[0] WHERE ${id} IN ${ids}[1]) | ${scenario}]`;
    }
  }
}

/** The ids of a thing's scenarios. */
function printScenarios({ by, value, target }: NamedThing, way: ScenarioWay): Cypher {
  const [thing, scenario] = [variable('thing'), variable('scenario')];
  const found =
    by === 'id'
      ? cypher`(${thing}:Entity {id: ${parameter('id', value)}})`
      : cypher`(:Name {key: ${parameter('name', value)}})-[:NAMES]->(${thing})`;
  return cypher`COLLECT {
  MATCH ${found}
  ${printWhere(entityTests(target, thing))}
  MATCH (${scenario}:${name(way.label)})${printArrow(way)}(${thing})
  RETURN ${scenario}.id
}`;
}

/** The ids of what a scenario is one of. */
function printQuestions(id: Parameter, way: ScenarioWay): Cypher {
  const question = variable('question');
  return cypher`COLLECT {
  MATCH (:${name(way.label)} {id: ${id}})${printArrow(way)}(${question})
  RETURN ${question}.id
}`;
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
