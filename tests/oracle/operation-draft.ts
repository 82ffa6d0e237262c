import {
  astFromValue,
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isNullableType,
  print,
} from 'graphql';
import type { World } from './oracle-world.ts';
import type { Random } from './random.ts';

/** What the parts of one random operation are written into. */
export class OperationDraft {
  readonly api: GraphQLSchema;
  readonly world: World;
  /** Decides what is asked; the same operation with other values has the same shape. */
  readonly shape: Random;
  /** Decides operands, ids and page sizes, which need not change the statement's text. */
  readonly values: Random;
  readonly variables = new Map<string, { type: string; standard: string; value: unknown }>();
  readonly fragments: { name: string; type: string; text: string }[] = [];
  /** Lists whose cursors are asked for, by response key, with the variables that may take one. */
  readonly pages = new Map<string, string[]>();
  /** Fields that may still be written. */
  budget: number;
  #names = 0;

  constructor(
    api: GraphQLSchema,
    world: World,
    { shape, values, budget }: { shape: Random; values: Random; budget: number },
  ) {
    this.api = api;
    this.world = world;
    this.shape = shape;
    this.values = values;
    this.budget = budget;
  }

  /** A name that the operation does not have yet: `page3`. */
  name(hint: string): string {
    this.#names += 1;
    return `${hint}${this.#names}`;
  }

  /** A value as it stands in the document: written out, or in part or whole as a variable. */
  write(value: unknown, type: GraphQLInputType, place: 'plain' | 'oneOf' = 'plain'): string {
    const [asVariable, asDefault, absent] = [0.15, 0.2, 0.05].map((p) => this.shape.chance(p));
    if (asVariable)
      return this.#writeVariable(value, type, place, asDefault === true, absent === true);
    const inner = isNonNullType(type) ? type.ofType : type;
    if (isListType(inner) && Array.isArray(value)) {
      // How many operands there are is no matter of shape: none of them is a variable of its own.
      if (isLeafType(getNamedType(inner))) return literal(value, inner);
      return `[${value.map((item) => this.write(item, inner.ofType)).join(', ')}]`;
    }
    if (isInputObjectType(inner) && typeof value === 'object' && value !== null) {
      const fields = inner.getFields();
      const entries = Object.entries(value).flatMap(([name, item]) => {
        const field = fields[name];
        return field
          ? [`${name}: ${this.write(item, field.type, inner.isOneOf ? 'oneOf' : 'plain')}`]
          : [];
      });
      return `{${entries.join(', ')}}`;
    }
    return literal(value, inner);
  }

  #writeVariable(
    value: unknown,
    type: GraphQLInputType,
    place: 'plain' | 'oneOf',
    asDefault: boolean,
    absent: boolean,
  ): string {
    const name = this.name('v');
    const nullable = isNullableType(type) && place === 'plain';
    const required = place === 'oneOf' && isNullableType(type) ? '!' : '';
    if (asDefault) {
      this.variables.set(name, {
        type: `${type}${required}`,
        standard: ` = ${literal(value, type)}`,
        value: undefined,
      });
    } else {
      const given = nullable && absent ? undefined : value;
      this.variables.set(name, { type: `${type}${required}`, standard: '', value: given });
    }
    return `$${name}`;
  }

  /** A variable without a value: a cursor is put there later. */
  cursorVariable(): string {
    const name = this.name('cursor');
    this.declare(name, 'String', undefined);
    return name;
  }

  /** Declares a variable of a name of its own. */
  declare(name: string, type: string, value: unknown): void {
    this.variables.set(name, { type, standard: '', value });
  }

  /** ` @include(if: $v1)`, rarely. */
  directive(): string {
    if (!this.shape.chance(0.06)) return '';
    const name = this.shape.pick(['include', 'skip']);
    const value = this.shape.chance(name === 'include' ? 0.8 : 0.2);
    if (this.shape.chance(0.4)) return ` @${name}(if: ${value})`;
    const variable = this.name('v');
    this.variables.set(variable, { type: 'Boolean!', standard: '', value });
    return ` @${name}(if: $${variable})`;
  }
}

function literal(value: unknown, type: GraphQLInputType): string {
  const node = astFromValue(value, type);
  if (!node) throw new Error(`${JSON.stringify(value)} is no ${type}`);
  return print(node);
}
