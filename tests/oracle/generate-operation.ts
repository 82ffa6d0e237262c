import { type DocumentNode, type GraphQLSchema, parse, validate } from 'graphql';
import { generateField } from './generate-selection.ts';
import { OperationDraft } from './operation-draft.ts';
import type { World } from './oracle-world.ts';
import { Random } from './random.ts';
import { rootFields } from './root-fields.ts';

/** One random operation. */
export interface GeneratedOperation {
  readonly document: DocumentNode;
  readonly variables: Readonly<Record<string, unknown>>;
  /** Lists that can be turned over: response key, and the variables that take one of its cursors. */
  readonly pages: ReadonlyMap<string, readonly string[]>;
}

/** Which operation: `values` changes operands, ids and page sizes and leaves the shape as it is. */
export interface OperationSeed {
  readonly run: number;
  readonly shape: number;
  readonly values: number;
}

/** A valid operation, the same for the same seed. */
export function generateOperation(
  api: GraphQLSchema,
  world: World,
  seed: OperationSeed,
): GeneratedOperation {
  const shape = new Random(seed.run, seed.shape);
  const values = new Random(seed.run, seed.shape, seed.values);
  for (let attempt = 0; attempt < 100; attempt++) {
    const budget = shape.pick([4, 8, 12, 16, 24]);
    const draft = new OperationDraft(api, world, { shape, values, budget });
    const document = parse(writeOperation(draft));
    if (validate(api, document).length > 0) continue;
    return { document, variables: valuesOf(draft), pages: draft.pages };
  }
  throw new Error(`no valid operation came of the seed ${JSON.stringify(seed)}`);
}

/** The operation of these root fields. */
export function toOperation(draft: OperationDraft, roots: readonly string[]): GeneratedOperation {
  return {
    document: parse(`query${writeVariables(draft)} { ${roots.join(' ')} }`),
    variables: valuesOf(draft),
    pages: draft.pages,
  };
}

/** The variables that have a value, as a request sends them. */
export function valuesOf(draft: OperationDraft): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    [...draft.variables].flatMap(([name, { value }]) =>
      value === undefined ? [] : [[name, value]],
    ),
  );
}

/** ` ($v1: Int, $v2: ID! = "nvidia")`; nothing where there are none. */
export function writeVariables(draft: OperationDraft): string {
  const variables = [...draft.variables].map(
    ([name, { type, standard }]) => `$${name}: ${type}${standard}`,
  );
  return variables.length === 0 ? '' : ` (${variables.join(', ')})`;
}

function writeOperation(draft: OperationDraft): string {
  const { shape, api } = draft;
  const roots = rootFields(api);
  const chosen = Array.from({ length: shape.pick([1, 1, 1, 1, 2, 2, 3]) }, () => shape.pick(roots));
  const fields = chosen.map((root) => generateField(draft, root, 0));
  const fragments = draft.fragments.map((fragment) => fragment.text);
  return `query${writeVariables(draft)} { ${fields.join(' ')} } ${fragments.join(' ')}`;
}
