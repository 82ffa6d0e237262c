import { ClientError } from '../errors.ts';
import { factQualifiers, relationsWith } from '../model/fact-qualifiers.ts';
import {
  type EdgeType,
  type Field,
  type Model,
  refuseHidden,
  requireEdge,
  requireNode,
} from '../model/model.ts';
import { suggestOrList } from '../model/nearest-name.ts';
import { isSummarized, type SummarizedField, TYPE_NAME } from '../model/summarized-fields.ts';
import { isCarried } from './carried-by-edge.ts';
import { planDerived } from './derived-value.ts';
import type { SubjectPlan } from './node-plan.ts';
import { planRecordRole, planSource } from './plan-source.ts';

/** The list whose items are summed up: their type, and that of the qualifiers on the way to them. */
export interface SummaryTarget {
  readonly target: string;
  readonly edge: string | null;
  /** A claim leads to each item. */
  readonly claims: boolean;
  /** All things of its type are in it. */
  readonly whole: boolean;
}

/**
 * What is looked at of each item: a field of its own, or else a qualifier on the way to it, or what
 * the relationship has of the claim. Throws BAD_USER_INPUT for one that there is not.
 */
export function planSubject(
  model: Model,
  list: SummaryTarget,
  path: string,
  given: unknown,
): SubjectPlan {
  const name = String(given);
  if (name === TYPE_NAME) return planTypes(model, list.target);
  const fields = summarizedFields(model, list);
  const [found] = fields.get(name) ?? [];
  if (found) return planField(model, found.field, found.on);
  const edges = list.target === 'Fact' ? [...factQualifiers(model).values()] : [];
  const qualifier = planQualifier(model, edges, name, path);
  if (qualifier) return qualifier;
  for (const owner of [list.target, list.edge, ...edges.map((edge) => edge.name)]) {
    refuseHidden(model, `${owner}.${name}`, path);
  }
  const names = [TYPE_NAME, ...fields.keys(), ...edges.flatMap((edge) => [...edge.fields.keys()])];
  throw new ClientError(
    'BAD_USER_INPUT',
    `${path}: ${list.target} has no field "${name}" to sum up${suggestOrList(name, [...new Set(names)])}`,
  );
}

/** A field, and what it stands on. */
interface PlacedField {
  readonly field: SummarizedField;
  readonly on: SubjectPlan['on'];
}

/**
 * A qualifier of facts, whatever their relations; null when none has it. Throws BAD_USER_INPUT for one
 * that is of different types, since no one number makes sense of these.
 */
function planQualifier(
  model: Model,
  edges: readonly EdgeType[],
  name: string,
  path: string,
): SubjectPlan | null {
  const owners = edges.flatMap((edge) => {
    const field = edge.fields.get(name);
    return field && isSummarized(field, model.nodes) ? [{ edge, field }] : [];
  });
  const [first, ...others] = owners;
  if (!first) return null;
  const other = others.find(({ field }) => typeOf(field) !== typeOf(first.field));
  if (other) {
    throw new ClientError(
      'BAD_USER_INPUT',
      `${path}: "${name}" is ${typeOf(first.field)} in ${first.edge.name} and ${typeOf(other.field)} in ${other.edge.name}; sum it up below a relation that has the one or the other`,
    );
  }
  const { field } = first;
  if (field.kind === 'role') {
    return {
      on: 'node',
      value: { kind: 'entity', source: planRecordRole(model, field) },
      scale: 'none',
    };
  }
  const subject = planField(model, field, 'node');
  if (subject.value.kind !== 'property' || subject.value.absent === false) return subject;
  const relations = owners.flatMap(({ edge }) => relationsWith(model, edge));
  return { ...subject, value: { ...subject.value, absent: { relations } } };
}

/** What tells whether two fields can be summed up together: `Int`, `[Float]`, `Place`, `FuzzyDate`. */
function typeOf(field: SummarizedField): string {
  switch (field.kind) {
    case 'property':
    case 'computed':
      return field.list ? `[${field.type}]` : field.type;
    case 'fuzzyDate':
      return 'FuzzyDate';
    case 'sources':
      return 'Source';
    default:
      return field.target;
  }
}

/** All that a list can be summed up by, by name; of two that share one the nearer comes first. */
function summarizedFields(
  model: Model,
  { target, edge, claims }: SummaryTarget,
): ReadonlyMap<string, readonly PlacedField[]> {
  const type = requireNode(model, target);
  const own = (type.kind === 'union' ? requireNode(model, 'Entity') : type).fields;
  const qualifiers = edge === null ? [] : [...requireEdge(model, edge).fields.values()];
  const ofClaim = claims ? [...requireNode(model, 'Fact').fields.values()] : [];
  const onEdge = [...qualifiers, ...ofClaim.filter(({ name }) => isCarried(name))];
  const place = (on: SubjectPlan['on']) => (field: Field) =>
    isSummarized(field, model.nodes) ? [{ field, on }] : [];
  const all = [...[...own.values()].flatMap(place('node')), ...onEdge.flatMap(place('edge'))];
  return Map.groupBy(all, ({ field }) => field.name);
}

function planTypes(model: Model, target: string): SubjectPlan {
  const types = requireNode(model, target).possible;
  const labels = types.map((one) => requireNode(model, one).label ?? one);
  return { on: 'node', value: { kind: 'type', types, labels }, scale: 'none' };
}

function planField(model: Model, field: SummarizedField, on: SubjectPlan['on']): SubjectPlan {
  switch (field.kind) {
    case 'property':
    case 'computed': {
      const { list, type } = field;
      const scale = scaleOf(type);
      const derived = planDerived(model, field);
      if (derived) return { on, value: derived, scale };
      if (field.kind === 'computed') {
        return { on, value: { kind: 'computed', cypher: field.cypher, list }, scale };
      }
      const absent = type === 'Boolean' && field.required && !list;
      return { on, value: { kind: 'property', property: field.name, list, absent }, scale };
    }
    case 'fuzzyDate':
      return { on, value: { kind: 'date', property: field.name }, scale: 'text' };
    default:
      return { on, value: { kind: 'entity', source: planSource(model, field) }, scale: 'none' };
  }
}

function scaleOf(type: string): SubjectPlan['scale'] {
  if (type === 'Int' || type === 'Float') return 'number';
  return type === 'Boolean' ? 'none' : 'text';
}
