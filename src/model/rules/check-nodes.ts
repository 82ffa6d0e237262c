import { type ConstArgumentNode, Kind } from 'graphql';
import { PROGRAM_LABELS } from '../reserved-names.ts';
import { type FieldedDefinition, findDirective, isFielded, stringArgument } from '../sdl.ts';
import type { Finding } from './finding.ts';
import { meaningOf, type Vocabulary } from './vocabulary.ts';

/** Objects are entities or stand on edges; labels are plain and each of them is one type's. */
export function checkNodes(vocabulary: Vocabulary): Finding[] {
  const types = vocabulary.own.filter(isFielded);
  const labels = new Map<string, string>(PROGRAM_LABELS.map((label) => [label, 'the program']));
  for (const source of vocabulary.sources.values()) {
    if (source.core && source.label !== null) labels.set(source.label, 'the core');
  }
  return types.flatMap((type) => [...checkStanding(type, vocabulary), ...checkLabel(type, labels)]);
}

function checkStanding(type: FieldedDefinition, vocabulary: Vocabulary): Finding[] {
  const name = type.name.value;
  if (type.kind !== Kind.OBJECT_TYPE_DEFINITION || findDirective(type, 'node')) return [];
  // Any other directive is a mistake that is told already, perhaps a misspelt @node.
  if ((type.directives ?? []).length > 0) return [];
  if (name === 'Source') return [{ at: type.name, text: 'Source: needs @node, as in the core' }];
  if (vocabulary.edgeNames.has(name)) {
    if (meaningOf(vocabulary, name) === 'edge') return [];
  } else if (!vocabulary.whole) {
    return [];
  }
  const text = `${name}: expected @node, or a field that names it by @fact(qualifiers: "${name}") or @relation(properties: "${name}")`;
  return [{ at: type.name, text }];
}

/** Notes the label in `labels`, by whom it is taken. */
function checkLabel(type: FieldedDefinition, labels: Map<string, string>): Finding[] {
  const node = findDirective(type, 'node');
  if (!node) return [];
  const name = type.name.value;
  const argument: ConstArgumentNode | undefined = node.arguments?.find(
    (one) => one.name.value === 'label',
  );
  const label = stringArgument(node, 'label') ?? name;
  const at = argument?.value ?? type.name;
  const owner = labels.get(label);
  if (owner !== undefined) {
    const text = `${name}: the label ${label} is that of ${owner} already; give another by @node(label: "…")`;
    return [{ at, text }];
  }
  labels.set(label, name);
  if (!argument || /^[A-Z][A-Za-z0-9]*$/.test(label)) return [];
  const text = `${name}: expected a label of letters and digits that begins with a capital, such as ${name}, found "${label}"`;
  return [{ at, text }];
}
