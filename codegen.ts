import type { CodegenConfig } from '@graphql-codegen/cli';

/** `npm run codegen`: typed documents for `operations/` and `examples/`, from the API that `print-api.ts` printed. */
const config: CodegenConfig = {
  schema: 'src/generated/api.graphql',
  documents: ['operations/*.graphql', 'examples/*.graphql'],
  importExtension: '.ts',
  emitLegacyCommonJSImports: false,
  generates: {
    'src/generated/operations.ts': {
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
