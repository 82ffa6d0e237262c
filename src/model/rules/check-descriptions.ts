import { isFielded, type TypeDefinition } from '../sdl.ts';
import type { Finding } from './finding.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Types and fields say what they are: it is what people see who explore the API. */
export function checkDescriptions({ own }: Vocabulary): Finding[] {
  return own.flatMap((type) => {
    const fields = isFielded(type) ? (type.fields ?? []) : [];
    return [
      ...(isDescribed(type) || isSource(type) ? [] : [missing(type.name, type.name.value)]),
      ...fields
        .filter((field) => !isDescribed(field))
        .map((field) => missing(field.name, `${type.name.value}.${field.name.value}`)),
    ];
  });
}

function isDescribed(node: { readonly description?: { readonly value: string } | undefined }) {
  return (node.description?.value ?? '').trim() !== '';
}

/** The core has described it. */
function isSource(type: TypeDefinition): boolean {
  return type.name.value === 'Source';
}

function missing(at: Finding['at'], place: string): Finding {
  return { at, text: `${place}: needs a description: a line in quotes above it, with an example` };
}
