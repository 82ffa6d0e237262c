import type { CodegenConfig } from '@graphql-codegen/cli';

const { OPERATIONS: operations, GENERATED: generated = 'src/generated' } = process.env;

/**
 * `npm run codegen`: typed documents for `operations/` and `examples/`, or for the folder OPERATIONS, from the API that
 * `print-api.ts` printed.
 */
const config: CodegenConfig = {
  schema: `${generated}/api.graphql`,
  documents:
    operations === undefined
      ? ['operations/*.graphql', 'examples/*.graphql']
      : [`${operations}/**/*.graphql`],
  importExtension: '.ts',
  emitLegacyCommonJSImports: false,
  generates: {
    [`${generated}/operations.ts`]: {
      plugins: ['typescript-operations', 'typed-document-node'],
      config: {
        // A document is its text: a client needs no GraphQL library.
        documentMode: 'string',
        // Node runs TypeScript by leaving the types out; an enum would be more than a type.
        enumsAsTypes: true,
        useTypeImports: true,
        immutableTypes: true,
        mergeFragmentTypes: true,
        scalars: { ID: 'string', Date: 'string', DateTime: 'string' },
      },
    },
  },
};

export default config;
