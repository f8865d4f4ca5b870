import {
  getNamedType, isAbstractType, isCompositeType, isObjectType, type FragmentDefinitionNode, type GraphQLCompositeType, type GraphQLObjectType, type GraphQLResolveInfo,
  type OperationDefinitionNode, type SelectionSetNode,
} from 'graphql';

/** What an operation asks of each type. */
export interface Asked {
  /** Whether a field of a type is asked for anywhere in the operation. */
  has: (type: string, field: string) => boolean;
  /** The properties that the asked fields of a type read; null where one of them does not say what it reads. */
  properties: (type: string) => ReadonlySet<string> | null;
}

const known = new WeakMap<OperationDefinitionNode, Asked>();

/** What the operation of a resolver asks for, found out once a document; conditions (`@include`) count as met. */
export function askedOf({ operation, schema, fragments }: GraphQLResolveInfo): Asked {
  const found = known.get(operation);
  if (found) return found;
  const fields = new Map<string, Set<string>>();
  const root = schema.getRootType(operation.operation);
  if (root) walk(root, operation.selectionSet);
  const made = { has: (type: string, field: string) => fields.get(type)?.has(field) ?? false, properties };
  known.set(operation, made);
  return made;

  function walk(type: GraphQLCompositeType, { selections }: SelectionSetNode, through: readonly FragmentDefinitionNode[] = []): void {
    for (const selection of selections) {
      if (selection.kind === 'Field') {
        if (selection.name.value.startsWith('__') || !('getFields' in type)) continue;
        const name = selection.name.value;
        for (const one of isAbstractType(type) ? schema.getPossibleTypes(type) : [type]) fields.set(one.name, (fields.get(one.name) ?? new Set()).add(name));
        const next = getNamedType(type.getFields()[name]?.type);
        if (selection.selectionSet && isCompositeType(next)) walk(next, selection.selectionSet, through);
        continue;
      }
      const fragment = selection.kind === 'FragmentSpread' ? fragments[selection.name.value] : undefined;
      if (fragment && through.includes(fragment)) continue;
      const within = fragment ?? (selection.kind === 'InlineFragment' ? selection : undefined);
      const condition = within?.typeCondition ? schema.getType(within.typeCondition.name.value) : type;
      if (within && isCompositeType(condition)) walk(condition, within.selectionSet, fragment ? [...through, fragment] : through);
    }
  }

  function properties(type: string): ReadonlySet<string> | null {
    const of = schema.getType(type);
    const all = new Set<string>();
    for (const name of fields.get(type) ?? []) {
      const reads = isObjectType(of) ? readBy(of, name) : undefined;
      if (!reads) return null;
      for (const property of reads) all.add(property);
    }
    return all;
  }
}

const readBy = (type: GraphQLObjectType, field: string) => type.getFields()[field]?.extensions['reads'] as readonly string[] | undefined;
