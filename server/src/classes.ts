import { defaultFieldResolver, isObjectType, type GraphQLObjectType, type GraphQLSchema } from 'graphql';
import { reads, scopesOfCaller, type FieldClass, type Scope } from './kernel/audience.ts';
import type { Context } from './journal/context.ts';

/** Every field of the API with its class; a field without one fails the check of the repository's structure. */
export function classifiedFields(schema: GraphQLSchema) {
  const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()];
  return Object.values(schema.getTypeMap())
    .filter((type): type is GraphQLObjectType<unknown, Context> => isObjectType(type) && !type.name.startsWith('__') && !roots.includes(type))
    .flatMap((type) => Object.values(type.getFields()).map((field) => ({ type: type.name, field, fieldClass: field.extensions['fieldClass'] as FieldClass | undefined })));
}

/** Puts the table of field classes before every resolver: a field is null for those whose view of the row does not include it. */
export function enforceClasses(schema: GraphQLSchema): GraphQLSchema {
  for (const { field, fieldClass } of classifiedFields(schema)) {
    if (!fieldClass || fieldClass === 'open') continue;
    const resolve = field.resolve ?? defaultFieldResolver;
    field.resolve = (source, args, context, info) =>
      reads(fieldClass, scopesOfCaller(context.actor), (source as { audience?: Scope[] }).audience ?? []) ? resolve(source, args, context, info) : null;
  }
  return schema;
}
