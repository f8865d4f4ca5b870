import type { ExecutionArgs, GraphQLError, GraphQLSchema } from 'graphql';
import { Refused } from '../kernel/refused.ts';
import { EventScope } from './event.type.ts';
import { Subscriber, type Wire } from './hub.subscriber.ts';
import { follow, streamKey, type Caller } from './hub.viewpoint.ts';
import { subscriptionOf, type Asked, type Documents, type RefuseCost } from './socket.document.ts';
import { asGraphQL } from './socket.refusal.ts';

/** A subscription made ready: who is to be sent what, from where on. */
export interface Ready { subscriber: Subscriber; after: string | null }

const tooMany = (most: number) => new Refused('LIMIT', { zh: `一个连接最多 ${most} 个订阅`, en: `At most ${most} subscriptions on one socket` });
const badId = () => new Refused('INVALID', { zh: '订阅编号须为 1 至 100 个 ASCII 字符', en: 'A subscription’s id is 1 to 100 ASCII characters' }, { field: 'id' });

interface Parts { schema: GraphQLSchema; documents: Documents; mostSubscriptions: number; personal: readonly string[]; refuseCost: RefuseCost | undefined }

/** Checks what a caller asks for and makes it ready for graphql-ws, which hands `contextValue` on to `subscribe`. */
export function prepare(parts: Parts, caller: Caller, wire: Wire, id: string, asked: Asked, open: number): ExecutionArgs | readonly GraphQLError[] {
  try {
    if (open > parts.mostSubscriptions) throw tooMany(parts.mostSubscriptions);
    if (!/^[\x20-\x7e]{1,100}$/.test(id)) throw badId();
    const known = parts.documents.read(asked);
    if (known.errors.length > 0) return known.errors.slice(0, 5);
    const { args, variables } = subscriptionOf(parts.schema, known, asked);
    parts.refuseCost?.(parts.schema, known.document, { ...asked.variables }, asked.operationName ?? undefined);
    const operationName = asked.operationName ?? null;
    const followed = follow(caller, (args['scope'] ?? EventScope.MINE) as EventScope, parts.personal.some((field) => known.fields.has(field)));
    const subscriber = new Subscriber(wire, {
      ...followed, key: streamKey(followed, known.text, operationName, variables),
      document: known.document, operationName, variables: asked.variables ?? {}, subjectId: (args['subjectId'] ?? null) as string | null,
    }, id);
    const contextValue: Ready = { subscriber, after: (args['after'] ?? null) as string | null };
    return { schema: parts.schema, document: known.document, operationName, contextValue };
  } catch (error) {
    return [asGraphQL(error)];
  }
}
