import type { GraphQLError, GraphQLSchema } from 'graphql';
import { Refused } from '../kernel/refused.ts';
import { EventScope } from './event.type.ts';
import { Subscriber } from './hub.subscriber.ts';
import { follow, streamKey } from './hub.viewpoint.ts';
import { subscriptionOf, type Asked, type Documents, type RefuseCost } from './socket.document.ts';
import type { Peer, Ready } from './socket.peer.ts';
import { PresenceSubscriber, type PresenceParts } from './socket.presence.ts';
import { asGraphQL } from './socket.refusal.ts';

const tooMany = (most: number) => new Refused('LIMIT', { zh: `一个连接最多 ${most} 个订阅`, en: `At most ${most} subscriptions on one socket` });
const badId = () => new Refused('INVALID', { zh: '订阅编号须为 1 至 100 个字母、数字或连字符等 ASCII 字符', en: 'A subscription’s id is 1 to 100 ASCII characters without quotation marks and backslashes' }, { field: 'id' });

interface Parts { schema: GraphQLSchema; documents: Documents; mostSubscriptions: number; personal: readonly string[]; refuseCost: RefuseCost | undefined; presence: PresenceParts }

/** Checks what a caller asks for and makes it ready, or says what is wrong with it. */
export function prepare(parts: Parts, peer: Peer, id: string, asked: Asked): Ready | readonly GraphQLError[] {
  try {
    if (peer.subscriptions >= parts.mostSubscriptions) throw tooMany(parts.mostSubscriptions);
    if (!/^[\x20-\x7e]{1,100}$/.test(id) || /["\\]/.test(id)) throw badId();
    const known = parts.documents.read(asked);
    if (known.errors.length > 0) return known.errors.slice(0, 5);
    const { name, args, variables } = subscriptionOf(parts.schema, known, asked);
    parts.refuseCost?.(parts.schema, known.document, { ...asked.variables }, asked.operationName ?? undefined);
    const operationName = asked.operationName ?? null;
    if (name === 'presence') {
      const seat = { document: known.document, operationName, variables: asked.variables ?? {}, subjectId: args['subjectId'] as string, drafting: args['drafting'] as boolean };
      return { subscriber: new PresenceSubscriber(peer, id, seat, parts.presence), after: null };
    }
    const followed = follow(peer.caller!, (args['scope'] ?? EventScope.MINE) as EventScope, parts.personal.some((field) => known.fields.has(field)));
    const stream = {
      ...followed, key: streamKey(followed, known.text, operationName, variables),
      document: known.document, operationName, variables: asked.variables ?? {}, subjectId: (args['subjectId'] ?? null) as string | null,
    };
    return { subscriber: new Subscriber(peer, stream, id), after: (args['after'] ?? null) as string | null };
  } catch (error) {
    return [asGraphQL(error)];
  }
}
