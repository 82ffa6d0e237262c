import { roleOf } from '../build-field.ts';
import { PROGRAM_RELATIONSHIPS } from '../reserved-names.ts';
import { type Finding, printPlace } from './finding.ts';
import type { RelationUse } from './relation-uses.ts';

/** Relationship types are in capitals and free, and all fields of one agree on what it is. */
export function checkRelations(uses: readonly RelationUse[]): Finding[] {
  const groups = Map.groupBy(
    uses.filter((use) => use.kind !== 'unclear'),
    (use) => use.type,
  );
  return [
    ...uses.flatMap(checkType),
    ...uses.flatMap(checkExclusive),
    ...[...groups.values()].flatMap(checkAgreement),
  ];
}

function checkType({ type, typeAt, place }: RelationUse): Finding[] {
  if (PROGRAM_RELATIONSHIPS.has(type)) {
    const text = `${place}: ${type} is the program's own, between facts, passages and names; choose another type`;
    return [{ at: typeAt, text }];
  }
  if (IN_CAPITALS.test(type)) return [];
  const likely = roleOf(type)
    .replace(/[^A-Z0-9]+/g, '_')
    .replace(/^_+|_+$/g, '');
  const hint = IN_CAPITALS.test(likely) ? likely : 'PART_OF';
  const text = `${place}: expected a relationship type in capitals, such as ${hint}, found "${type}"`;
  return [{ at: typeAt, text }];
}

/** Without a double underscore: `MAKES__ASIDE` holds what is not shown of MAKES. */
const IN_CAPITALS = /^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$/;

function checkExclusive({ direction, exclusiveAt, place }: RelationUse): Finding[] {
  if (!exclusiveAt || direction === 'OUT') return [];
  const text =
    direction === 'BOTH'
      ? `${place}: exclusive says that a subject has one at a time, but what holds either way has no subject; leave exclusive out`
      : `${place}: exclusive says that a subject has one at a time, and this is the object's end; expected it at the other end, on a field with direction: OUT`;
  return [{ at: exclusiveAt, text }];
}

/** Each field is held against the first that says something of the matter. */
function checkAgreement(uses: readonly RelationUse[]): Finding[] {
  const [first, ...others] = uses;
  if (!first) return [];
  const kinds = others.flatMap((use) => compareKinds(use, first));
  if (kinds.length > 0) return kinds;
  return [
    ...others.flatMap((use) => compareDirections(use, first)),
    ...(first.kind === 'claim' ? uses.flatMap(checkClaim) : []),
    ...(first.kind === 'claim' ? others.flatMap((use) => compareLiterals(use, first)) : []),
    ...compareTexts(uses, 'edge'),
    ...compareTexts(uses, 'sentence'),
  ];
}

const KINDS = {
  fact: 'a @fact between entities',
  claim: 'a @fact with a literal',
  plain: 'a @relation',
  unclear: '',
};

function compareKinds(use: RelationUse, first: RelationUse): Finding[] {
  if (use.kind === first.kind) return [];
  const text = `${use.place}: ${use.type} is ${KINDS[use.kind]} here, but ${KINDS[first.kind]} in ${printUse(first)}; choose another type for one`;
  return [{ at: use.typeAt, text }];
}

function compareDirections(use: RelationUse, first: RelationUse): Finding[] {
  const [mine, its] = [use.direction === 'BOTH', first.direction === 'BOTH'];
  if (mine === its) return [];
  const text = its
    ? `expected direction: BOTH, as in ${printUse(first)}`
    : `expected direction: OUT or IN, as in ${printUse(first)}`;
  const why = 'a relation holds either way everywhere or nowhere';
  return [{ at: use.directive, text: `${use.place}: ${text}; ${why}` }];
}

function checkClaim({ direction, directive, place }: RelationUse): Finding[] {
  if (direction === 'OUT') return [];
  return [{ at: directive, text: `${place}: a literal has no other end; leave direction out` }];
}

function compareLiterals(use: RelationUse, first: RelationUse): Finding[] {
  if (use.target === first.target) return [];
  const text = `${use.place}: the literal of ${use.type} is ${first.target} in ${printUse(first)}, found ${use.target}; choose another type for one`;
  return [{ at: use.field.type, text }];
}

/** Qualifiers and sentence may be left out, but not differ. */
function compareTexts(uses: readonly RelationUse[], what: 'edge' | 'sentence'): Finding[] {
  const textOf = (use: RelationUse) => (what === 'edge' ? use.edge : use.sentence?.value);
  const [first, ...others] = uses.filter((use) => textOf(use) !== undefined);
  if (!first) return [];
  return others
    .filter((use) => textOf(use) !== textOf(first))
    .map((use) => {
      const label = what === 'edge' ? (use.kind === 'plain' ? 'properties' : 'qualifiers') : what;
      const at = (what === 'edge' ? use.edgeAt : use.sentence) ?? use.directive;
      const text = `${use.place}: expected ${label}: "${textOf(first)}", as in ${printUse(first)}, or none; ${use.type} has one ${label === 'sentence' ? 'sentence' : 'type of them'}`;
      return { at, text };
    });
}

function printUse({ place, field }: RelationUse): string {
  return `${place} (${printPlace(field.name)})`;
}
