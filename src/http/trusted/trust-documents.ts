import { hash } from 'node:crypto';
import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  parse,
  specifiedRules,
  type ValidationRule,
  validate,
} from 'graphql';
import { StartError } from '../../errors.ts';
import type { TrustedDocument } from './read-trusted-documents.ts';

/** Documents by what clients call them, ready to run. */
export interface Trust {
  /** The text of a document; undefined for an id of none. */
  readonly texts: ReadonlyMap<string, string>;
  /** By id and by the SHA-256 of the text, so that those who send it whole are served by the same one. */
  readonly documents: ReadonlyMap<string, DocumentNode>;
}

/**
 * Parses and validates trusted documents, once for all requests. Throws a StartError that lists all mistakes in them:
 * a frontend should not find out one by one.
 */
export function trustDocuments(
  trusted: readonly TrustedDocument[],
  api: GraphQLSchema,
  limits: { readonly maxTokens: number; readonly rules: readonly ValidationRule[] },
): Trust {
  const documents = new Map<string, DocumentNode>();
  const mistakes: string[] = [];
  const texts = new Map<string, string>();
  for (const { id, text, place } of trusted) {
    if ((texts.get(id) ?? text) !== text)
      mistakes.push(`${place} is there twice, with other texts`);
    texts.set(id, text);
    try {
      const document = parse(text, { maxTokens: limits.maxTokens });
      const errors = validate(api, document, [...specifiedRules, ...limits.rules]);
      mistakes.push(...errors.map((error) => explain(place, error)));
      documents.set(id, document).set(hash('sha256', text), document);
    } catch (error) {
      if (!(error instanceof GraphQLError)) throw error;
      mistakes.push(explain(place, error));
    }
  }
  if (mistakes.length > 0) {
    throw new StartError(
      `Trusted documents do not fit the API (TRUSTED_DOCUMENTS):\n${mistakes.join('\n')}`,
    );
  }
  return { texts, documents };
}

function explain(place: string, { message, locations }: GraphQLError): string {
  const [at] = locations ?? [];
  return at ? `${place}:${at.line}:${at.column} ${message}` : `${place} ${message}`;
}
