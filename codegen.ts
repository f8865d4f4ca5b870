import type { CodegenConfig } from '@graphql-codegen/cli';

/** The typed documents of the client, and the schema as its cache reads it. */
const config: CodegenConfig = {
  // Before the server has printed its schema, another may be named.
  schema: process.env['HUIYIN_SCHEMA'] ?? 'schema/schema.graphql',
  documents: ['client/src/**/*.graphql'],
  ignoreNoDocuments: true,
  generates: {
    'client/src/lib/gql/': {
      preset: 'client',
      presetConfig: { fragmentMasking: false },
      config: {
        // As text the documents are a third of their size as trees.
        documentMode: 'string',
        useTypeImports: true,
        enumsAsTypes: true,
        defaultScalarType: 'unknown',
        scalars: { DateTime: 'string', LocalDate: 'string', Cursor: 'string' },
      },
    },
    'schema/introspection.json': { plugins: ['introspection'], config: { minify: true, descriptions: false } },
  },
};

export default config;
