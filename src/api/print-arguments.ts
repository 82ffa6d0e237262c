import { type Model, type RelationField, requireEdge, requireNode } from '../model/model.ts';
import { exampleFilter, exampleOrder } from './example-of-type.ts';
import { filterOwner, hasOrder, orderOwner } from './names.ts';
import { describe, parentheses } from './print-sdl.ts';

const WITHDRAWN =
  '"Also facts that were withdrawn or replaced by a later version. Example: `true`."\nwithdrawn: Boolean! = false';

/** The arguments of a page. */
export const PAGE = `"So many from the start, at most 100; 20 when neither \`first\` nor \`last\` is given. Example: \`10\`."
first: Int
"Those behind this cursor, such as the \`endCursor\` of the page before. Example: \`WyJsb3JEWXA2YSIsIlRva3lvIiwidG9reW8iXQ\`."
after: String
"So many from the end, at most 100. Example: \`10\`."
last: Int
"Those in front of this cursor, such as the \`startCursor\` of the page behind. Example: \`WyJsb3JEWXA2YSIsIlRva3lvIiwidG9reW8iXQ\`."
before: String`;

/** The last argument of every root field. */
export const AS_OF =
  '"Facts as of this point, here and in all that is below: a day in the world, what was said or known by then, a scenario. Example: `{validAt: \\"2026-01-15\\"}`."\nasOf: AsOf';

/** The arguments of every connection, for a list of `target`. */
export function printArguments(model: Model, target: string, more: readonly string[] = []): string {
  return printListArguments(model, target, target === 'Fact' ? [...more, WITHDRAWN] : more);
}

/** The same for facts of which only those that stand are shown. */
export function printStandingArguments(model: Model, more: readonly string[] = []): string {
  return printListArguments(model, 'Fact', more);
}

function printListArguments(model: Model, target: string, more: readonly string[]): string {
  const type = requireNode(model, target);
  return parentheses([
    ...more,
    `${describe(`Only those for which this holds. Example: \`${exampleFilter(type, model)}\`.`)}where: ${filterOwner(type)}Where`,
    `${describe(`Sorted by these fields, one an object, the first counting most; then by id, downwards where the last of them is DESC. Example: \`[${exampleOrder(type, model)}]\`.`)}orderBy: [${orderOwner(type, model)}Order!]`,
    PAGE,
  ]);
}

/** The arguments of a relation: also conditions and orders for what stands on the way to each item. */
export function printRelationArguments(
  model: Model,
  { target, edge, fact }: RelationField,
): string {
  return printArguments(model, target, [
    ...(edge === null
      ? []
      : [
          `${describe(`Only those whose qualifiers fit. Example: \`${exampleFilter(requireEdge(model, edge), model)}\`.`)}whereEdge: ${edge}Where`,
          ...(hasOrder(requireEdge(model, edge))
            ? [
                `${describe(`Sorted by qualifiers, before all else. Example: \`[${exampleOrder(requireEdge(model, edge), model)}]\`.`)}orderByEdge: [${edge}Order!]`,
              ]
            : []),
        ]),
    ...(fact
      ? [
          '"Only those whose claim fits. Example: `{modality: {eq: ASSERTED}}`."\nwhereFact: FactWhere',
          '"Sorted by the claim, before the items themselves. Example: `{validFrom: DESC}`."\norderByFact: [FactOrder!]',
        ]
      : []),
  ]);
}
