import type { NamedThing, Requirement, ScenarioWay } from '../plan/requirement.ts';
import type { TargetPlan } from '../plan/target-plan.ts';
import {
  type Cypher,
  call,
  cypher,
  EMPTY,
  join,
  name,
  type Parameter,
  parameter,
  type Variable,
  variable,
} from './cypher.ts';
import { mixedLabels, printLabelTest, rootLabel } from './print-labels.ts';
import { printVisible } from './print-visible.ts';
import { printWhere } from './print-where.ts';

/**
 * Clauses that end in one row: the ids in the argument of which it is not so, as the list `missing`, empty
 * where all is well. Were they an expression with a subquery in a list, Neo4j (2026.08.1) would read the
 * properties of the whole statement anew wherever they stand: a fifth more db hits on a hub.
 */
export function printRequirement(requirement: Requirement, missing: Variable): Cypher {
  switch (requirement.kind) {
    case 'there':
      return printThere(requirement, missing);
    case 'belongs':
      return printBelongs(requirement, missing);
    case 'shared':
      return printShared(requirement, missing);
  }
}

type Of<K extends Requirement['kind']> = Extract<Requirement, { readonly kind: K }>;

/** Things with these ids are there. */
function printThere(requirement: Of<'there'>, missing: Variable): Cypher {
  const { target, knownAt } = requirement;
  const [id, thing] = [variable('id'), variable(target.hint)];
  return cypher`UNWIND ${parameter('ids', requirement.ids)} AS ${id}
OPTIONAL MATCH (${thing}${rootLabel(target)} {id: ${id}})
${printWhere([
  ...mixedLabels(target, thing),
  ...printVisible(target, thing),
  ...(knownAt === null ? [] : [cypher`${thing}.createdAt <= ${parameter('knownAt', knownAt)}`]),
])}
WITH ${id}, ${thing}
WHERE ${thing} IS NULL
RETURN collect(${id}) AS ${missing}`;
}

/** The scenario is one of those from which the thing can be looked at. */
function printBelongs(requirement: Of<'belongs'>, missing: Variable): Cypher {
  const { ways } = requirement;
  const [id, own] = [variable('id'), variable('own')];
  const [thing, foreign] = [variable('thing'), variable('foreign')];
  const scenario = parameter('scenario', requirement.scenario);
  const found = printScenarios(requirement.thing, ways, { thing, id });
  // Of things with one name it is not known yet which is meant.
  const each = requirement.thing.by === 'ids' ? cypher`${thing}, ` : EMPTY;
  return cypher`${call([], join(found, '\nUNION\n'))}
WITH ${each}collect(${id}) AS ${own}
WHERE ${own} <> [] AND NOT ${scenario} IN ${own}
WITH count(*) AS ${foreign}
RETURN CASE ${foreign} WHEN 0 THEN [] ELSE [${scenario}] END AS ${missing}`;
}

/** Both scenarios are of one question. */
function printShared(requirement: Of<'shared'>, missing: Variable): Cypher {
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

/**
 * Things with the ids of the scenarios from which they can be looked at, a row for each of these: of a question its
 * own, of a scenario and of what is said in it all those of its question.
 */
function printScenarios(
  { by, value, target }: NamedThing,
  ways: readonly ScenarioWay[],
  { thing, id }: { readonly thing: Variable; readonly id: Variable },
): Cypher[] {
  const isWanted = (tests: readonly Cypher[]) =>
    printWhere([...tests, ...printVisible(target, thing)]);
  const byIds = cypher`${thing}.id IN ${parameter('ids', value)}`;
  // Where there are few scenarios, the planner would begin with all of them.
  const entities = cypher`${
    by === 'ids'
      ? cypher`MATCH (${thing}:Entity)`
      : cypher`MATCH (:Name {key: ${parameter('name', value)}})-[:NAMES]->(${thing})`
  }
${isWanted([...(by === 'ids' ? [byIds] : []), ...entityTests(target, thing)])}
WITH DISTINCT ${thing}`;
  const facts = cypher`MATCH (${thing}:Fact)
${isWanted([byIds])}`;
  const ofEntities = ways.flatMap((way) => [
    cypher`${entities}
${printScenariosOf(way, thing, thing, id)}`,
    ...ways.map((other) => {
      const question = variable('question');
      return cypher`${entities}
MATCH (${thing}:${name(other.label)})${printArrow(other)}(${question})
${printScenariosOf(way, question, thing, id)}`;
    }),
  ]);
  const ofFacts = ways.flatMap((way) =>
    ways.map((other) => {
      const question = variable('question');
      return cypher`${facts}
MATCH (:${name(other.label)} {id: ${thing}.scenarioId})${printArrow(other)}(${question})
${printScenariosOf(way, question, thing, id)}`;
    }),
  );
  switch (target.name) {
    case 'Fact':
      return ofFacts;
    case 'Node':
      return [...ofEntities, ...ofFacts];
    default:
      return ofEntities;
  }
}

/** The ids of the scenarios of a question. */
function printScenariosOf(
  way: ScenarioWay,
  question: Variable,
  thing: Variable,
  id: Variable,
): Cypher {
  const scenario = variable('scenario');
  return cypher`MATCH (${scenario}:${name(way.label)})${printArrow(way)}(${question})
RETURN ${thing}, ${scenario}.id AS ${id}`;
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
