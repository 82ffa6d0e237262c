import type { DocumentNode, Source } from 'graphql';
import type { Mistake } from '../errors.ts';
import { checkAccess } from './rules/check-access.ts';
import { checkApiNames } from './rules/check-api-names.ts';
import { checkComputed } from './rules/check-computed.ts';
import { checkDefinitions } from './rules/check-definitions.ts';
import { checkDescriptions } from './rules/check-descriptions.ts';
import { checkDirectives } from './rules/check-directives.ts';
import { checkEdges } from './rules/check-edges.ts';
import { checkEnds } from './rules/check-ends.ts';
import { checkEnums } from './rules/check-enums.ts';
import { checkFieldNames } from './rules/check-field-names.ts';
import { checkFields } from './rules/check-fields.ts';
import { checkInterfaces } from './rules/check-interfaces.ts';
import { checkMarks } from './rules/check-marks.ts';
import { checkNodes } from './rules/check-nodes.ts';
import { checkRelations } from './rules/check-relations.ts';
import { checkRootFields } from './rules/check-root-fields.ts';
import { checkScenarios } from './rules/check-scenarios.ts';
import { checkSentences } from './rules/check-sentences.ts';
import { checkTypeNames } from './rules/check-type-names.ts';
import { checkUnions } from './rules/check-unions.ts';
import { toMistake } from './rules/finding.ts';
import { relationUses } from './rules/relation-uses.ts';
import { readVocabulary } from './rules/vocabulary.ts';

/**
 * Every mistake of a model, in the order of its files, each with its place and what would be right.
 * `unread` are files that could not be parsed: what is defined there is taken to be right.
 */
export function checkModel(
  core: readonly DocumentNode[],
  domain: readonly DocumentNode[],
  unread: readonly Source[] = [],
): Mistake[] {
  const vocabulary = readVocabulary(core, domain, unread);
  const uses = relationUses(vocabulary);
  const findings = [
    // What a file may hold, and what its types are called.
    ...checkDefinitions(domain),
    ...checkTypeNames(core, domain),
    ...checkNodes(vocabulary),
    ...checkInterfaces(vocabulary),
    ...checkUnions(vocabulary),
    ...checkEnums(vocabulary),
    ...checkDescriptions(vocabulary),
    // Fields and what is written on them.
    ...checkDirectives(core, vocabulary),
    ...checkFields(vocabulary),
    ...checkMarks(vocabulary),
    ...checkScenarios(vocabulary),
    ...checkFieldNames(vocabulary),
    ...checkComputed(vocabulary),
    // Relations, over all the fields that share a type.
    ...checkRelations(uses),
    ...checkEnds(uses, vocabulary),
    ...checkSentences(uses, vocabulary),
    ...checkEdges(uses, vocabulary),
    ...checkAccess(uses, vocabulary),
    // What the API makes of all this.
    ...checkRootFields(vocabulary),
    ...checkApiNames(uses, vocabulary),
  ];
  const files = domain.map((document) => document.loc?.source.name);
  return findings
    .map(toMistake)
    .sort(
      (a, b) =>
        files.indexOf(a.file) - files.indexOf(b.file) || a.line - b.line || a.column - b.column,
    );
}
