import type { GraphQLResolveInfo } from 'graphql';

/** Works out a value for what is asked of it. */
export type ComputeField = (info: GraphQLResolveInfo) => unknown;

/** An object of a mutation's answer, by field rather than by response key. */
export class Payload {
  readonly #values: Readonly<Record<string, unknown>>;
  readonly #computed: Readonly<Record<string, ComputeField>>;
  constructor(
    values: Readonly<Record<string, unknown>>,
    computed: Readonly<Record<string, ComputeField>> = {},
  ) {
    this.#values = values;
    this.#computed = computed;
  }

  /** The value of the field that is asked for. */
  read(info: GraphQLResolveInfo): unknown {
    return this.#computed[info.fieldName]?.(info) ?? this.#values[info.fieldName];
  }
}
