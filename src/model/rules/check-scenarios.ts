import { suggestOrList } from '../nearest-name.ts';
import {
  type FieldedDefinition,
  findDirective,
  isFielded,
  relationDirective,
  stringArgument,
  typeReference,
} from '../sdl.ts';
import type { Finding } from './finding.ts';
import { inheritedFields } from './inherited-fields.ts';
import { meaningOf, type Vocabulary } from './vocabulary.ts';

/** Scenarios are entities, and `of` names a relation to others. */
export function checkScenarios(vocabulary: Vocabulary): Finding[] {
  return vocabulary.own.filter(isFielded).flatMap((type) => {
    const scenario = findDirective(type, 'scenario');
    if (!scenario) return [];
    const name = type.name.value;
    if (!findDirective(type, 'node')) {
      return [{ at: scenario, text: `${name}: @scenario needs @node beside it` }];
    }
    const of = stringArgument(scenario, 'of');
    const fields = relationFields(type, vocabulary);
    if (of === undefined || fields.includes(of)) return [];
    const text = `${name}: @scenario(of:) expected one of its fields with @fact or @relation that lead to entities, found "${of}"${suggestOrList(of, fields)}`;
    return [{ at: scenario, text }];
  });
}

/** Names of the fields, inherited ones too, that lead to entities. */
function relationFields(type: FieldedDefinition, vocabulary: Vocabulary): string[] {
  const inherited = [...inheritedFields(type.name.value, vocabulary).values()].flatMap((owned) =>
    owned.map(([, field]) => field),
  );
  const leading = [...(type.fields ?? []), ...inherited].filter(
    (field) =>
      relationDirective(field) &&
      meaningOf(vocabulary, typeReference(field.type).name) === 'entity',
  );
  return [...new Set(leading.map((field) => field.name.value))];
}
