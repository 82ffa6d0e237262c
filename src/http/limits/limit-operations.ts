import { type FragmentDefinitionNode, Kind, type ValidationRule } from 'graphql';
import { ClientError, type ErrorCode } from '../../errors.ts';
import { measureOperation, type OperationSize } from './measure-operation.ts';

/** How large a document and its operations may be. */
export interface OperationLimits {
  /** Most tokens in a document; also most fields of an operation once its fragments are written out. */
  readonly maxTokens: number;
  readonly maxDepth: number;
  readonly maxAliases: number;
  readonly maxRootFields: number;
  readonly maxDirectives: number;
}

/** Fragments nest without asking for anything: two at each level of fields are room enough. */
const FRAGMENT_ROOM = 3;

interface Limit {
  readonly code: ErrorCode;
  readonly most: number;
  readonly setting: string;
  readonly found: (size: OperationSize) => number;
  /** What there are so many of. */
  readonly what: string;
  readonly remedy: string;
}

/**
 * Refuses a document with an operation beyond a limit. A validation rule: it runs once for each new
 * document, and Apollo's document store keeps only those that passed.
 */
export function limitOperations(limits: OperationLimits): ValidationRule {
  const rows = limitRows(limits);
  return (context) => ({
    Document(document) {
      const fragments = new Map<string, FragmentDefinitionNode>();
      for (const node of document.definitions) {
        if (node.kind === Kind.FRAGMENT_DEFINITION) fragments.set(node.name.value, node);
      }
      for (const node of document.definitions) {
        if (node.kind !== Kind.OPERATION_DEFINITION) continue;
        const size = measureOperation(node, fragments);
        const name = node.name ? `Operation ${node.name.value}` : 'The operation';
        for (const { code, most, setting, found, what, remedy } of rows) {
          const number = found(size);
          if (number <= most) continue;
          const text = `${name} has ${show(number)} ${what}; at most ${show(most)} are allowed`;
          context.reportError(new ClientError(code, `${text} (${setting}): ${remedy}.`));
        }
      }
    },
  });
}

function limitRows(limits: OperationLimits): readonly Limit[] {
  return [
    {
      code: 'DEPTH_LIMIT',
      most: limits.maxDepth,
      setting: 'MAX_DEPTH',
      found: (size) => size.depth,
      what: 'levels of fields in each other',
      remedy: 'ask for the inner levels in an operation of their own',
    },
    {
      code: 'DEPTH_LIMIT',
      most: FRAGMENT_ROOM * limits.maxDepth,
      setting: `${FRAGMENT_ROOM} times MAX_DEPTH`,
      found: (size) => size.braces,
      what: 'selections in each other, those of fragments included',
      remedy: 'spread fewer fragments within fragments',
    },
    {
      code: 'ALIAS_LIMIT',
      most: limits.maxAliases,
      setting: 'MAX_ALIASES',
      found: (size) => size.aliases,
      what: 'aliases, fragments written out',
      remedy: 'ask for a list, or spread the aliases over several operations',
    },
    {
      code: 'ROOT_FIELD_LIMIT',
      most: limits.maxRootFields,
      setting: 'MAX_ROOT_FIELDS',
      found: (size) => size.rootFields,
      what: 'root fields',
      remedy: 'ask for a list, or spread them over several operations',
    },
    {
      code: 'DIRECTIVE_LIMIT',
      most: limits.maxDirectives,
      setting: 'MAX_DIRECTIVES',
      found: (size) => size.directives,
      what: 'directives, fragments written out',
      remedy: 'set one around several fields (`... @include(if: $more) { … }`)',
    },
    {
      // A document can hold no more fields than tokens; only fragments within fragments get here.
      code: 'TOKEN_LIMIT',
      most: limits.maxTokens,
      setting: 'MAX_TOKENS',
      found: (size) => size.fields,
      what: 'fields, fragments written out',
      remedy: 'spread fewer fragments within fragments',
    },
  ];
}

function show(number: number): string {
  const shown = number.toLocaleString('en');
  return number === Number.MAX_SAFE_INTEGER ? `more than ${shown}` : shown;
}
