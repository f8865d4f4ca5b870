import {
  getArgumentValues, getOperationAST, getVariableValues, GraphQLError, Kind, parse, validate, visit,
  type DocumentNode, type FieldNode, type GraphQLSchema, type OperationDefinitionNode, type SelectionSetNode, type ValidationRule,
} from 'graphql';
import { Refused } from '../kernel/refused.ts';
import { asGraphQL } from './socket.refusal.ts';

/** What somebody asks for over a socket. */
export interface Asked { query: string; operationName?: string | null | undefined; variables?: Readonly<Record<string, unknown>> | null | undefined }

/** Rules beside the standard ones; those that reckon with variables are made for each request. */
export type Rules = readonly ValidationRule[] | ((asked: Asked) => readonly ValidationRule[]);

/** Throws where answering the document would cost too much. */
export type RefuseCost = (schema: GraphQLSchema, document: DocumentNode, variables: Record<string, unknown>, operationName?: string) => void;

interface Known {
  text: string;
  document: DocumentNode;
  errors: readonly GraphQLError[];
  /** Every name of a field in it. */
  fields: ReadonlySet<string>;
  /** How often each variable is used. */
  uses: ReadonlyMap<string, number>;
}

/** Documents as they were parsed and checked, the most recent ones kept: clients send few different ones. */
export class Documents {
  readonly #known = new Map<string, Known>();
  constructor(readonly schema: GraphQLSchema, readonly rules: Rules, readonly maxTokens: number, readonly kept = 300) {}

  /** The document of a request, or what is wrong with it. */
  read(asked: Asked): Known {
    const known = this.#known.get(asked.query) ?? this.#learn(asked.query);
    if (known.errors.length > 0 || typeof this.rules !== 'function') return known;
    const errors = validate(this.schema, known.document, this.rules(asked));
    return errors.length > 0 ? { ...known, errors } : known;
  }

  #learn(text: string): Known {
    const made = this.#parse(text);
    if (this.#known.size >= this.kept) this.#known.delete(this.#known.keys().next().value!);
    this.#known.set(text, made);
    return made;
  }

  #parse(text: string): Known {
    const fields = new Set<string>();
    const uses = new Map<string, number>();
    let document: DocumentNode;
    try {
      document = parse(text, { maxTokens: this.maxTokens, noLocation: true });
    } catch (error) {
      return { text, document: { kind: Kind.DOCUMENT, definitions: [] }, errors: [asGraphQL(error)], fields, uses };
    }
    const rules = typeof this.rules === 'function' ? [] : this.rules;
    const errors = [...validate(this.schema, document), ...(rules.length > 0 ? validate(this.schema, document, rules) : [])];
    visit(document, {
      Field: (node) => { fields.add(node.name.value); },
      Variable: (node) => { uses.set(node.name.value, (uses.get(node.name.value) ?? 0) + 1); },
    });
    return { text, document, errors, fields, uses };
  }
}

const firstField = (document: DocumentNode, { selections: [first] }: SelectionSetNode): FieldNode | null => {
  if (!first || first.kind === Kind.FIELD) return first ?? null;
  if (first.kind === Kind.INLINE_FRAGMENT) return firstField(document, first.selectionSet);
  const fragment = document.definitions.find((d) => d.kind === Kind.FRAGMENT_DEFINITION && d.name.value === first.name.value);
  return fragment?.kind === Kind.FRAGMENT_DEFINITION ? firstField(document, fragment.selectionSet) : null;
};

const onlySubscriptions = () => new Refused('INVALID', {
  zh: 'WebSocket 只接受订阅，查询和操作请用 HTTP', en: 'Only subscriptions are taken here; send queries and mutations over HTTP' }, { field: 'query' });

/** The one subscription a request names, with its arguments and its variables less the one that says where to go on from. */
export function subscriptionOf(schema: GraphQLSchema, known: Known, asked: Asked) {
  const operation: OperationDefinitionNode | null | undefined = getOperationAST(known.document, asked.operationName);
  if (!operation) throw new Refused('INVALID', { zh: '无法确定要执行的操作', en: 'Unable to identify the operation' }, { field: 'operationName' });
  const field = firstField(known.document, operation.selectionSet);
  const definition = field && schema.getSubscriptionType()?.getFields()[field.name.value];
  if (operation.operation !== 'subscription' || !field || !definition) throw onlySubscriptions();
  const { coerced, errors } = getVariableValues(schema, operation.variableDefinitions ?? [], asked.variables ?? {}, { maxErrors: 5 });
  if (errors) throw new GraphQLError(errors[0]!.message, { extensions: { code: 'BAD_USER_INPUT' } });
  const args = getArgumentValues(definition, field, coerced);
  const after = field.arguments?.find((a) => a.name.value === 'after')?.value;
  const variables = { ...coerced };
  if (after?.kind === Kind.VARIABLE && known.uses.get(after.name.value) === 2) delete variables[after.name.value];
  return { name: field.name.value, args, variables };
}
