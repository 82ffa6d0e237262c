import type { GraphQLResolveInfo } from 'graphql';

/** A value of a payload, or what works it out for what is asked of it. */
export type PayloadField = unknown | ((info: GraphQLResolveInfo) => unknown);

/** An object of a mutation's answer, by field rather than by response key. */
export class Payload {
  readonly #fields: Readonly<Record<string, PayloadField>>;
  constructor(fields: Readonly<Record<string, PayloadField>>) {
    this.#fields = fields;
  }

  /** The value of the field that is asked for. */
  read(info: GraphQLResolveInfo): unknown {
    const value = this.#fields[info.fieldName];
    return typeof value === 'function' ? value(info) : value;
  }
}
