import type { DocumentNode } from 'graphql';
import { OF_GRAPHQL } from '../reserved-names.ts';
import { SCALARS, type TypeDefinition, typeDefinitions } from '../sdl.ts';
import { type Finding, printPlace } from './finding.ts';
import { isTaken } from './vocabulary.ts';

/** A type's name is free, stands once in all files, and is plain. */
export function checkTypeNames(
  core: readonly DocumentNode[],
  domain: readonly DocumentNode[],
): Finding[] {
  const coreTypes = typeDefinitions(core);
  const first = new Map<string, TypeDefinition>();
  return typeDefinitions(domain).flatMap((one): Finding[] => {
    const name = one.name.value;
    if (isTaken(one, coreTypes)) return [{ at: one.name, text: refuseTaken(name, coreTypes) }];
    const earlier = first.get(name);
    if (earlier) {
      const text = `${name}: is defined already at ${printPlace(earlier.name)}; put the two together, or choose another name`;
      return [{ at: one.name, text }];
    }
    first.set(name, one);
    if (/^[A-Z][A-Za-z0-9]*$/.test(name)) return [];
    const text = `${name}: expected a name of letters and digits that begins with a capital, such as ${plainName(name)}`;
    return [{ at: one.name, text }];
  });
}

function refuseTaken(name: string, coreTypes: readonly TypeDefinition[]): string {
  if (name === 'Source') return 'Source: is a type of the core; expected type Source @node';
  if (name.startsWith('__')) return `${name}: ${OF_GRAPHQL}`;
  const ofCore = coreTypes.some((type) => type.name.value === name);
  const what = SCALARS.has(name) ? 'a scalar' : `a type of ${ofCore ? 'the core' : 'the API'}`;
  return `${name}: is ${what}; choose another name`;
}

/** `hardware_item` → `HardwareItem`. */
function plainName(name: string): string {
  const words = name.split('_').filter((word) => word !== '');
  const joined = words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('');
  return /^[A-Z]/.test(joined) ? joined : 'Chip';
}
