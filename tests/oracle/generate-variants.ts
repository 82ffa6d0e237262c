import type { GraphQLSchema } from 'graphql';
import type { GeneratedOperation, generateOperation, OperationSeed } from './generate-operation.ts';
import type { World } from './oracle-world.ts';

/**
 * Operations of one shape: one with its values, the same document with other variables, which is to
 * use a plan that was kept, and one with other values throughout.
 */
export function generateVariants(
  generate: typeof generateOperation,
  api: GraphQLSchema,
  world: World,
  seed: Omit<OperationSeed, 'values'>,
): GeneratedOperation[] {
  const [first, second, third] = [0, 1, 2].map((values) =>
    generate(api, world, { ...seed, values }),
  );
  if (!first || !second || !third) return [];
  return [
    first,
    { ...first, variables: second.variables },
    { ...first, variables: third.variables },
    third,
  ];
}
