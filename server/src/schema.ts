import 'reflect-metadata';
import type { GraphQLSchema } from 'graphql';
import { buildSchemaSync, type NonEmptyArray } from 'type-graphql';
import { enforceClasses } from './classes.ts';
import { noteOpenings } from './journal/opened.ts';
import { resolvers } from './resolvers.ts';
import { noPubSub } from './journal/journal.resolver.ts';
import { DateTime } from './journal/scalars.ts';

let made: GraphQLSchema | undefined;

/** The API: every slice's resolvers as one schema, with the table of field classes put before them, and whoever opens a trade secret noted; made once in a process. */
export const apiSchema = (): GraphQLSchema => made ??= enforceClasses(noteOpenings(buildSchemaSync({
  // eslint-disable-next-line @typescript-eslint/no-unsafe-function-type
  resolvers: resolvers as unknown as NonEmptyArray<Function>,
  scalarsMap: [{ type: Date, scalar: DateTime }], validate: false, pubSub: noPubSub as never, emitSchemaFile: false,
})));
