import { type GraphQLField, getNamedType } from 'graphql';
import { type Model, requireNode } from '../model/model.ts';
import { nameKey } from '../model/name-key.ts';
import { readAsOf } from './as-of.ts';
import { mapLate } from './late-value.ts';
import { planTarget } from './plan-target.ts';
import type { NamedThing, Requirement, ScenarioWay } from './requirement.ts';
import type { TargetPlan } from './target-plan.ts';

type Arguments = Readonly<Record<string, unknown>>;

/** What a root field takes for granted of the ids in its arguments. */
export function planRequirements(
  model: Model,
  key: string,
  field: GraphQLField<unknown, unknown>,
  args: Arguments,
): readonly Requirement[] {
  const scenarios = scenariosIn(model, field, args);
  return [
    ...planNamed(model, key, field, args),
    ...scenarios.map(
      ({ argument, id, knownAt }): Requirement => ({
        ...{ kind: 'there', key, argument, ids: [id], knownAt },
        ...scenarioTarget(model),
      }),
    ),
    ...planQuestions(model, key, field, args, scenarios),
  ];
}

/** Ids in the arguments of fields that explore from things, each of which has to be there. */
function planNamed(
  model: Model,
  key: string,
  field: GraphQLField<unknown, unknown>,
  args: Arguments,
): readonly Requirement[] {
  return exploredFrom(field).map((argument) => {
    const source = argument === 'source';
    const value = args[argument];
    return {
      kind: 'there',
      key,
      argument,
      ids: argument === 'around' ? value : [value],
      what: source ? 'source' : 'entity',
      target: planTarget(model, source ? 'Source' : 'Entity'),
      knownAt: null,
    };
  });
}

/** Arguments of type ID, but for `id` and `ids`, which may well lead to nothing. */
function exploredFrom(field: GraphQLField<unknown, unknown>): readonly string[] {
  return field.args
    .filter(({ name, type }) => getNamedType(type).name === 'ID' && !LOOKED_UP.has(name))
    .map(({ name }) => name);
}

const LOOKED_UP = new Set(['id', 'ids']);

/** A scenario that an argument of type AsOf names. */
interface NamedScenario {
  readonly argument: string;
  readonly id: unknown;
  /** The instant of the same point. */
  readonly knownAt: unknown;
}

function scenariosIn(
  model: Model,
  field: GraphQLField<unknown, unknown>,
  args: Arguments,
): readonly NamedScenario[] {
  return field.args
    .filter(({ type }) => getNamedType(type).name === 'AsOf')
    .map(({ name }) => {
      const asOf = readAsOf(model, args[name]);
      const [id, knownAt] = [asOf?.scenario ?? null, asOf?.knownAt ?? null];
      return { argument: `${name}.scenario`, id, knownAt };
    })
    .filter(({ id }) => id !== null);
}

/** Any entity where the model marks no type. */
function scenarioTarget(model: Model): { readonly what: string; readonly target: TargetPlan } {
  const types = model.scenarios.map(({ type }) => planTarget(model, type));
  const [first] = types;
  if (!first) return { what: 'entity', target: planTarget(model, 'Entity') };
  const labels = types.flatMap((type) => type.labels);
  const target = labels.length === 1 ? first : { ...first, labels, root: 'Entity' };
  return { what: 'scenario', target };
}

/** A thing is looked at from its own scenarios, and a scenario compared with those of its question. */
function planQuestions(
  model: Model,
  key: string,
  field: GraphQLField<unknown, unknown>,
  args: Arguments,
  scenarios: readonly NamedScenario[],
): readonly Requirement[] {
  const ways = scenarioWays(model);
  if (ways.length === 0) return [];
  const things = thingsIn(model, field, args);
  const [first, second] = scenarios;
  const shared: readonly Requirement[] =
    first && second
      ? [
          {
            kind: 'shared',
            key,
            argument: second.argument,
            scenario: second.id,
            other: first.id,
            ways,
          },
        ]
      : [];
  return [
    ...scenarios.flatMap(({ argument, id: scenario }) =>
      things.map(
        (thing): Requirement => ({ kind: 'belongs', key, argument, scenario, thing, ways }),
      ),
    ),
    ...shared,
  ];
}

function scenarioWays(model: Model): readonly ScenarioWay[] {
  return model.scenarios.flatMap(({ type, of }) => {
    if (of === null) return [];
    const label = requireNode(model, type).label ?? type;
    return [{ label, type: of.relation, direction: of.direction }];
  });
}

/** The things that a root field looks at and that may belong to a question. */
function thingsIn(
  model: Model,
  field: GraphQLField<unknown, unknown>,
  args: Arguments,
): readonly NamedThing[] {
  const entity = planTarget(model, 'Entity');
  const things = exploredFrom(field).map((argument): NamedThing => {
    const value = argument === 'around' ? args[argument] : [args[argument]];
    return { by: 'ids', value, target: entity };
  });
  const { by } = args as { by?: { id?: unknown; name?: unknown } };
  if (!mayBeOfQuestion(model, field)) return things;
  const target = planTarget(model, getNamedType(field.type).name);
  if (by?.name !== undefined) {
    const value = mapLate(by.name, (text) => nameKey(String(text)));
    return [...things, { by: 'name', value, target }];
  }
  const id = by?.id ?? args.id;
  const ids = id === undefined ? args.ids : [id];
  return ids === undefined ? things : [...things, { by: 'ids', value: ids, target }];
}

/** What the root field answers with can be a question, a scenario of one, or what is said in such a scenario. */
function mayBeOfQuestion(model: Model, field: GraphQLField<unknown, unknown>): boolean {
  const possible = (name: string) => model.nodes.get(name)?.possible ?? [];
  const answers = possible(getNamedType(field.type).name);
  return (
    answers.includes('Fact') ||
    model.scenarios.some(({ type, of }) =>
      [...possible(type), ...(of === null ? [] : possible(of.target))].some((one) =>
        answers.includes(one),
      ),
    )
  );
}
