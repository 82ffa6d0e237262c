import { type ASTNode, Kind } from 'graphql';
import { pluralOf, singularOf } from '../name-roots.ts';
import { API_ROOTS } from '../reserved-names.ts';
import { findDirective, isFielded, type TypeDefinition } from '../sdl.ts';
import type { Finding } from './finding.ts';
import { meaningOf, type Vocabulary } from './vocabulary.ts';

/** Each entity has two root fields, `company` and `companies`, and shares neither with another. */
export function checkRootFields(vocabulary: Vocabulary): Finding[] {
  const taken = new Map(API_ROOTS.map((name) => [name, 'the API']));
  for (const { name, core } of vocabulary.sources.values()) {
    if (!core || vocabulary.edgeNames.has(name) || name === 'FuzzyDate') continue;
    taken.set(singularOf(name), `the core's ${name}`).set(pluralOf(name), `the core's ${name}`);
  }
  return vocabulary.own.flatMap((type) => {
    if (type.kind === Kind.ENUM_TYPE_DEFINITION) return [];
    if (meaningOf(vocabulary, type.name.value) === 'edge') return [];
    return checkType(type, taken);
  });
}

/** Notes the two names in `taken`, by whom they are taken. */
function checkType(type: TypeDefinition, taken: Map<string, string>): Finding[] {
  const name = type.name.value;
  const singular = singularOf(name);
  const given = pluralArgument(type);
  const plural = given?.kind === Kind.STRING ? given.value : pluralOf(name);
  const at: ASTNode = given ?? type.name;
  const refuse = (text: string, node: ASTNode = at) => [{ at: node, text: `${name}: ${text}` }];
  if (!/^(?!__)[A-Za-z_]\w*$/.test(plural)) {
    return refuse(`expected a plural such as ${pluralOf(name)}, found "${plural}"`);
  }
  const [ofOne, ofMany] = [taken.get(singular), taken.get(plural)];
  taken.set(singular, name).set(plural, name);
  if (ofOne !== undefined) {
    return refuse(
      `its root field ${singular} is that of ${ofOne} already; choose another name`,
      type.name,
    );
  }
  if (plural === singular) {
    return refuse(`the root fields for one and for a list are both ${singular}; ${REMEDY}`);
  }
  if (ofMany === undefined) return [];
  return refuse(`its root field ${plural} is that of ${ofMany} already; ${REMEDY}`);
}

const REMEDY = 'give the list another name by @node(plural: "…")';

function pluralArgument(type: TypeDefinition) {
  const node = isFielded(type) ? findDirective(type, 'node') : undefined;
  return node?.arguments?.find((one) => one.name.value === 'plural')?.value;
}
