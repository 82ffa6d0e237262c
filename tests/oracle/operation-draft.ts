import {
  astFromValue,
  type GraphQLInputType,
  type GraphQLList,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
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
  /** How likely a value is to be a variable. */
  readonly #variability: number;
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
    this.#variability = shape.pick([0.1, 0.2, 0.6]);
  }

  /** A name that the operation does not have yet: `page3`. */
  name(hint: string): string {
    this.#names += 1;
    return `${hint}${this.#names}`;
  }

  /** A value as it stands in the document: written out, or in part or whole as a variable. */
  write(value: unknown, type: GraphQLInputType, place: 'plain' | 'oneOf' = 'plain'): string {
    const asVariable = this.shape.chance(this.#variability);
    const [asDefault, absent] = [0.2, 0.05].map((probability) => this.shape.chance(probability));
    if (asVariable)
      return this.#writeVariable(value, type, place, asDefault === true, absent === true);
    const inner = isNonNullType(type) ? type.ofType : type;
    if (isListType(inner) && Array.isArray(value)) {
      if (isLeafType(getNamedType(inner))) return this.#writeOperands(value, inner);
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

  /**
   * How many operands there are is no matter of shape: one at the most is a variable of its own, and
   * then the last one.
   */
  #writeOperands(value: readonly unknown[], type: GraphQLList<GraphQLInputType>): string {
    const text = literal(value, type);
    if (!this.shape.chance(0.2)) return text;
    const name = this.name('v');
    this.declare(name, String(type.ofType), value.at(-1) ?? operandOf(type.ofType));
    return `${text.slice(0, -1)} $${name}]`;
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

/** Some value of a type, where none is at hand. */
function operandOf(type: GraphQLInputType): unknown {
  const named = getNamedType(type);
  if (isEnumType(named)) return named.getValues()[0]?.name;
  switch (named.name) {
    case 'Int':
    case 'Float':
      return 2;
    case 'Boolean':
      return true;
    case 'Date':
      return '2026-01-01';
    case 'DateTime':
      return '2026-01-01T00:00:00.000Z';
    default:
      return 'nothing of the kind';
  }
}

function literal(value: unknown, type: GraphQLInputType): string {
  const node = astFromValue(value, type);
  if (!node) throw new Error(`${JSON.stringify(value)} is no ${type}`);
  return print(node);
}
