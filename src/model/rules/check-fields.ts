import { type FieldDefinitionNode, Kind, type NamedTypeNode, print, type TypeNode } from 'graphql';
import { suggestName } from '../nearest-name.ts';
import { findDirective, isFielded, SCALARS } from '../sdl.ts';
import type { Finding } from './finding.ts';
import { type Meaning, meaningOf, namesOf, type Vocabulary } from './vocabulary.ts';

/** What a field's type and directives say together: each kind of field has its own form. */
export function checkFields(vocabulary: Vocabulary): Finding[] {
  return vocabulary.own.filter(isFielded).flatMap((type) => {
    const name = type.name.value;
    const onEdge = meaningOf(vocabulary, name) === 'edge';
    const fields = type.fields ?? [];
    return fields.flatMap((field, index): Finding[] => {
      const place = `${name}.${field.name.value}`;
      const earlier = fields.slice(0, index).map((other) => other.name.value);
      if (earlier.includes(field.name.value)) {
        return [{ at: field.name, text: `${place}: stands there twice; leave one out` }];
      }
      const check = onEdge ? checkEdgeField : checkField;
      return [...checkArguments(field, place), ...check(field, place, vocabulary)];
    });
  });
}

function checkArguments(field: FieldDefinitionNode, place: string): Finding[] {
  return (field.arguments ?? []).slice(0, 1).map((at) => {
    return { at, text: `${place}: takes no arguments; the API gives lists theirs` };
  });
}

/** A field of an entity. */
function checkField(field: FieldDefinitionNode, place: string, vocabulary: Vocabulary): Finding[] {
  const { at, meaning, found } = readType(field, vocabulary);
  const fact = findDirective(field, 'fact');
  const relation = findDirective(field, 'relation');
  const computed = findDirective(field, 'computed');
  const [kind, second] = [fact, relation, computed].filter((one) => one !== undefined);
  if (second) {
    const text = `${place}: has @${kind?.name.value} and @${second.name.value}; leave one out`;
    return [{ at: second, text }];
  }
  const refuse = (text: string, node: Finding['at'] = at) => [
    { at: node, text: `${place}: ${text}` },
  ];
  switch (meaning) {
    case undefined:
      return refuseUnknown(at, place, vocabulary);
    case 'unclear':
      return [];
    case 'mixin':
      return refuse(`leads to ${found}, an interface without @node; give it @node`);
    case 'edge':
      return refuse(`${found} stands on edges; expected a scalar, an enum, FuzzyDate or an entity`);
    case 'internal':
      return refuse(
        `${found} is the core's own; expected a scalar, an enum, FuzzyDate or an entity`,
      );
    case 'entity':
      if (computed) return refuse(`@computed gives a scalar or an enum, not ${found}`, computed);
      if (fact) return checkForm(field, place, CLAIM);
      if (relation) return checkForm(field, place, RELATION);
      return refuse(
        `leads to ${found}, an entity; expected @fact(type: "…") where sources say so, or @relation(type: "…")`,
        field.name,
      );
    default:
      if (relation) {
        return refuse(
          `@relation leads to entities, not to ${found}; leave it out, or write @fact for a claim`,
          relation,
        );
      }
      if (fact && meaning !== 'date') return checkForm(field, place, CLAIM);
      if (fact) return refuse('a claim has a scalar or an enum as its literal, not FuzzyDate');
      if (computed && meaning === 'date') {
        return refuse('@computed gives a scalar or an enum, not FuzzyDate', computed);
      }
      return checkForm(field, place, meaning === 'date' ? DATE : VALUE);
  }
}

/** A qualifier or property of a relation. */
function checkEdgeField(
  field: FieldDefinitionNode,
  place: string,
  vocabulary: Vocabulary,
): Finding[] {
  const { at, meaning, found } = readType(field, vocabulary);
  const misplaced = (field.directives ?? [])
    .filter((one) => EDGELESS.includes(one.name.value))
    .map((one) => {
      const text = `${place}: @${one.name.value} stands on fields of types with @node; leave it out`;
      return { at: one, text };
    });
  if (misplaced.length > 0) return misplaced;
  switch (meaning) {
    case undefined:
      return refuseUnknown(at, place, vocabulary);
    case 'unclear':
      return [];
    case 'entity':
      return checkForm(field, place, RELATION);
    case 'date':
      return checkForm(field, place, DATE);
    case 'scalar':
    case 'enum':
      return checkForm(field, place, VALUE);
    default: {
      const text = `${place}: expected a scalar, an enum, FuzzyDate or an entity, found ${found}`;
      return [{ at, text }];
    }
  }
}

/** Directives that say nothing of what stands on an edge. */
const EDGELESS = ['fact', 'relation', 'computed', 'search', 'key'];

interface Form {
  /** With `X` for the type's name. */
  readonly allowed: readonly string[];
  readonly why: string;
}

const CLAIM: Form = {
  allowed: ['[X!]!'],
  why: 'sources may differ, so a @fact is a list without gaps',
};
const RELATION: Form = {
  allowed: ['[X!]!', 'X'],
  why: 'one entity may be missing, a list has no gaps',
};
const VALUE: Form = {
  allowed: ['X', 'X!', '[X!]', '[X!]!'],
  why: 'a list holds values without gaps, and no lists',
};
const DATE: Form = { allowed: ['X', 'X!'], why: 'a date is no list' };

function checkForm(field: FieldDefinitionNode, place: string, form: Form): Finding[] {
  const { name } = innermost(field.type);
  const found = print(field.type);
  const allowed = form.allowed.map((one) => one.replace('X', name.value));
  if (allowed.includes(found)) return [];
  const isList = found.startsWith('[');
  const alike = allowed.filter((one) => one.startsWith('[') === isList);
  const expected = (alike.length > 0 ? alike : allowed).join(' or ');
  return [{ at: field.type, text: `${place}: expected ${expected}, found ${found}; ${form.why}` }];
}

function readType(
  field: FieldDefinitionNode,
  vocabulary: Vocabulary,
): { at: NamedTypeNode; meaning: Meaning | undefined; found: string } {
  const at = innermost(field.type);
  return { at, meaning: meaningOf(vocabulary, at.name.value), found: at.name.value };
}

function innermost(type: TypeNode): NamedTypeNode {
  return type.kind === Kind.NAMED_TYPE ? type : innermost(type.type);
}

function refuseUnknown(at: NamedTypeNode, place: string, vocabulary: Vocabulary): Finding[] {
  const name = at.name.value;
  const names = namesOf(vocabulary, 'scalar', 'enum', 'date', 'entity');
  const hint =
    suggestName(name, names) || `; define it, or use ${[...SCALARS].join(', ')} or FuzzyDate`;
  return [{ at, text: `${place}: there is no type ${name}${hint}` }];
}
