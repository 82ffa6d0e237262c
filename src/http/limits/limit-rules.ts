import type { ValidationRule } from 'graphql';
import { type InputLimits, limitLiterals } from './limit-inputs.ts';
import { limitIntrospection } from './limit-introspection.ts';
import { limitOperations, type OperationLimits } from './limit-operations.ts';
import { reserveAliases } from './reserve-aliases.ts';

/** What holds for every document beside the rules of GraphQL, over whatever way it comes. */
export function limitRules(limits: OperationLimits & InputLimits): ValidationRule[] {
  return [
    limitOperations(limits),
    limitIntrospection,
    limitLiterals(limits.maxInputDepth),
    reserveAliases,
  ];
}
