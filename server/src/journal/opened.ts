import { defaultFieldResolver, isObjectType, type GraphQLSchema } from 'graphql';
import type { Context } from './context.ts';
import { pgArray } from './transaction.ts';

/** Fields by which somebody opens a matter: what it says, beyond that it is there. */
const contents: Readonly<Record<string, readonly string[]>> = {
  Opinion: ['problem', 'suggestion'], Issue: ['problem', 'suggestion'], Referral: ['requirement'], Reply: ['text', 'explanation', 'alternative'],
};

/** Streams that ask for one of these are each read as somebody in particular, so that it is known who opened what. */
export const openingFields: readonly string[] = ['problem', 'requirement', 'explanation'];

// Keyed by what a request's copies of its context share.
const opened = new WeakMap<object, Set<string>>();

interface Matter { id: string; confidentiality?: string | null }

/** Notes which trade secrets a request opens for an official; an author reads what is theirs. */
export function noteOpenings(schema: GraphQLSchema): GraphQLSchema {
  for (const [name, fields] of Object.entries(contents)) {
    const type = schema.getType(name);
    if (!isObjectType(type)) continue;
    for (const field of Object.values(type.getFields()).filter((f) => fields.includes(f.name))) {
      // a list that brings only what is asked for must bring this along
      const reads = field.extensions['reads'] as readonly string[] | undefined;
      if (reads) field.extensions = { ...field.extensions, reads: [...reads, 'id', 'confidentiality'] };
      const resolve = field.resolve ?? defaultFieldResolver;
      field.resolve = (source: Matter, args, context: Context, info) => {
        if (source.confidentiality === 'TRADE_SECRET' && context.actor && context.actor.role !== 'OBSERVER') noteOpened(context, source.id);
        return resolve(source, args, context, info);
      };
    }
  }
  return schema;
}

const noteOpened = ({ loaders }: Context, id: string) => { opened.set(loaders, (opened.get(loaders) ?? new Set()).add(id)); };

/** Writes down who opened what and when, before they are answered: whoever cannot be written down does not read. */
export async function logOpenings(context: Pick<Context, 'services' | 'actor' | 'loaders' | 'address'>): Promise<void> {
  const ids = opened.get(context.loaders);
  if (!ids || !context.actor) return;
  opened.delete(context.loaders);
  await logOpened(context.services, context.actor.membershipId, [...ids].sort(), context.address);
}

/** The same for what is opened elsewhere than through the API, such as a file. */
export const logOpened = (services: Context['services'], membershipId: string, ids: readonly string[], address: string | undefined) =>
  services.orm.em.fork().execute("insert into access_log (at, membership_id, act, subject_id, outcome, address) select ?, ?, 'matterOpen', id, 'READ', ? from unnest(?::text[]) id",
    [services.now(), membershipId, address ?? null, pgArray(ids)]);
