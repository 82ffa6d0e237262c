import { type FieldDefinitionNode, type NamedTypeNode, print } from 'graphql';
import { suggestName } from '../nearest-name.ts';
import { type FieldedDefinition, isFielded } from '../sdl.ts';
import { allInterfaces } from '../type-sources.ts';
import type { Finding } from './finding.ts';
import { inheritedFields, type Owned } from './inherited-fields.ts';
import { meaningOf, type Vocabulary } from './vocabulary.ts';

/** Interfaces are there, do not go round in circles, and their fields are the same in every type. */
export function checkInterfaces(vocabulary: Vocabulary): Finding[] {
  return vocabulary.own
    .filter(isFielded)
    .flatMap((type) => [
      ...checkImplements(type, vocabulary),
      ...checkRepeatedFields(type, vocabulary),
      ...checkClashes(type, vocabulary),
      ...checkEmpty(type, vocabulary),
    ]);
}

function checkImplements(type: FieldedDefinition, vocabulary: Vocabulary): Finding[] {
  const name = type.name.value;
  const named = type.interfaces ?? [];
  if (meaningOf(vocabulary, name) === 'edge') {
    return named.map((at) => {
      const text = `${name}: stands on edges, which implement nothing; leave ${at.name.value} out`;
      return { at, text };
    });
  }
  return named.flatMap((at, index): Finding[] => {
    const earlier = named.slice(0, index).map((other) => other.name.value);
    const text = refuseInterface(at, name, earlier, vocabulary);
    return text === undefined ? [] : [{ at, text: `${name}: ${text}` }];
  });
}

function refuseInterface(
  { name: { value: name } }: NamedTypeNode,
  typeName: string,
  earlier: readonly string[],
  vocabulary: Vocabulary,
): string | undefined {
  const meaning = meaningOf(vocabulary, name);
  if (meaning === 'unclear') return undefined;
  const interfaces = [...vocabulary.sources.values()]
    .filter((source) => source.kind === 'interface')
    .map((source) => source.name);
  if (!interfaces.includes(name)) {
    return meaning === undefined
      ? `there is no interface ${name}${suggestName(name, interfaces) || '; define it, or leave it out'}`
      : `expected an interface, found ${name}`;
  }
  if (earlier.includes(name)) return `implements ${name} twice; leave one out`;
  if (!reaches(name, typeName, vocabulary)) return undefined;
  return `implements ${name}, which implements ${typeName} itself; leave one out`;
}

function reaches(from: string, to: string, { sources }: Vocabulary): boolean {
  const source = sources.get(from);
  return from === to || (source !== undefined && allInterfaces(source, sources).includes(to));
}

/** A field that an interface has already says the same; it may add to the description and @index. */
function checkRepeatedFields(type: FieldedDefinition, vocabulary: Vocabulary): Finding[] {
  const name = type.name.value;
  const inherited = inheritedFields(name, vocabulary);
  const core = name === 'Source' ? coreFieldsOfSource(type, vocabulary) : [];
  return (type.fields ?? []).flatMap((field): Finding[] => {
    const place = `${name}.${field.name.value}`;
    if (core.includes(field.name.value)) {
      return [{ at: field.name, text: `${place}: is the core's already; choose another name` }];
    }
    const [owner, wanted] = inherited.get(field.name.value)?.[0] ?? [];
    if (!owner || !wanted || saysTheSame(field, wanted)) return [];
    if (isInternal(wanted)) {
      return [{ at: field.name, text: `${place}: every entity has it already; leave it out` }];
    }
    const text = `${place}: expected ${printField(wanted)} as in ${owner}, found ${printField(field)}; it may be left out`;
    return [{ at: field.type, text }];
  });
}

function coreFieldsOfSource(type: FieldedDefinition, { sources }: Vocabulary): string[] {
  const own = new Set(type.fields ?? []);
  const all = sources.get('Source')?.fields ?? [];
  return all.filter((field) => !own.has(field)).map((field) => field.name.value);
}

/** Two interfaces of one type that do not agree on a field. */
function checkClashes(type: FieldedDefinition, vocabulary: Vocabulary): Finding[] {
  const name = type.name.value;
  const own = new Set((type.fields ?? []).map((field) => field.name.value));
  return [...inheritedFields(name, vocabulary)].flatMap(
    ([field, [first, ...others]]): Finding[] => {
      const other = others.find((one) => first && !agree(first, one));
      if (!first || !other || own.has(field)) return [];
      const text = `${name}: implements ${first[0]} and ${other[0]}, which differ in ${field}: ${printField(first[1])} and ${printField(other[1])}`;
      return [{ at: type.name, text }];
    },
  );
}

/** An interface that adds nothing to its types: no label, no fields. */
function checkEmpty(type: FieldedDefinition, vocabulary: Vocabulary): Finding[] {
  const name = type.name.value;
  if (meaningOf(vocabulary, name) !== 'mixin' || (type.fields ?? []).length > 0) return [];
  return [{ at: type.name, text: `${name}: has no fields; give it some, or @node` }];
}

function saysTheSame(own: FieldDefinitionNode, wanted: FieldDefinitionNode): boolean {
  const [mine, its] = [directivesOf(own), directivesOf(wanted)];
  return (
    print(own.type) === print(wanted.type) &&
    its.every((one) => mine.includes(one)) &&
    mine.every((one) => its.includes(one) || /^@(index|search)$/.test(one))
  );
}

/** The core's fields are what the program counts on; between others an index may differ. */
function agree([nameA, a]: Owned, [nameB, b]: Owned): boolean {
  if (CORE.includes(nameA)) return saysTheSame(b, a);
  if (CORE.includes(nameB)) return saysTheSame(a, b);
  return printMeaning(a) === printMeaning(b);
}

const CORE = ['Node', 'Entity'];

/** What must be the same wherever a field stands: its type, and how it is kept. */
function printMeaning(field: FieldDefinitionNode): string {
  const kept = directivesOf(field).filter((one) => !/^@(index|search|key)$/.test(one));
  return [print(field.type), ...kept].join(' ');
}

function printField(field: FieldDefinitionNode): string {
  const shown = directivesOf(field).filter((one) => !INTERNAL.test(one));
  return [print(field.type), ...shown].join(' ');
}

/** True for a field of the core that no model could write. */
function isInternal(field: FieldDefinitionNode): boolean {
  return directivesOf(field).some((one) => INTERNAL.test(one));
}

/** Any directive but those that a model has for its fields. */
const INTERNAL = /^@(?!(?:key|index|search|computed|relation|fact|access)\b)/;

function directivesOf(field: FieldDefinitionNode): readonly string[] {
  return (field.directives ?? []).map((one) => print(one)).sort();
}
