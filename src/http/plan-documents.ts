import { type DocumentNode, type GraphQLSchema, Kind, parse, validate } from 'graphql';
import type { PlanAhead } from '../execute.ts';
import { fragmentsOf } from '../plan/fragments-of.ts';
import { sampleVariables } from '../plan/sample-variables.ts';

/**
 * How people explore any graph. Neo4j plans the first of these for seconds after its start and later ones, whatever
 * is asked of them, for a tenth of one.
 */
const EXPLORATIONS = `
query Search($text: String!) { search(text: $text, first: 10) { edges { score node { __typename } } } }
query Neighbours($of: ID!) { neighbours(of: $of, first: 10) { totalCount nodes { __typename id name } } }
query Paths($from: ID!, $to: ID!) { paths(from: $from, to: $to) { paths { length hops { links { fact { sentence } } } } truncated } }
query Subgraph($around: [ID!]!) {
  subgraph(around: $around, depth: 2) {
    nodes { depth cut node { __typename id } }
    links { source target relation }
    truncated
  }
}`;

/** What is planned ahead, and with what. */
export interface PlanningAhead {
  readonly api: GraphQLSchema;
  /** Validated. */
  readonly documents: Iterable<DocumentNode>;
  readonly planAhead: PlanAhead;
}

/**
 * Lets Neo4j plan what will probably be asked, before it is: a new text takes it 20 to 45 ms, and the first ones after
 * its start seconds. Tells how many statements there were; rejects with what `planAhead` throws.
 */
export function planDocuments(options: PlanningAhead, signal?: AbortSignal): Promise<number> {
  return options.planAhead(sampleRequests(options), signal);
}

function* sampleRequests({ api, documents }: PlanningAhead) {
  const explorations = parse(EXPLORATIONS);
  const common = validate(api, explorations).length === 0 ? [explorations] : [];
  for (const document of [...new Set(documents), ...common]) {
    const fragments = fragmentsOf(document);
    for (const operation of document.definitions) {
      if (operation.kind !== Kind.OPERATION_DEFINITION || operation.operation !== 'query') continue;
      for (const variables of sampleVariables(api, operation)) {
        yield { operation, fragments, variables };
      }
    }
  }
}
