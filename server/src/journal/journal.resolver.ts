import { GraphQLError } from 'graphql';
import { Arg, ID, Resolver, Root, Subscription } from 'type-graphql';
import { Event, EventScope } from './event.type.ts';
import { Cursor } from './scalars.ts';

/** TypeGraphQL asks for a bus; ours is the journal's feed, which reaches sockets through the hub. */
export const noPubSub = {
  publish() { throw new Error('Events come from the journal alone.'); },
  subscribe(): never { throw new Error('Events come from the journal alone.'); },
};

/** The stream of what happens, as one viewer may see it. */
@Resolver()
export class JournalResolver {
  @Subscription(() => Event, {
    description: 'What happens to the matters the acting membership may see, in order and without a gap from `after`, as it happens.',
    subscribe() { throw new GraphQLError('Subscriptions are served over WebSocket (graphql-transport-ws).'); },
  })
  events(
    @Root() event: typeof Event,
    @Arg('scope', () => EventScope, { defaultValue: EventScope.MINE, description: 'Which of your scopes to follow.' }) _scope: EventScope,
    @Arg('subjectId', () => ID, { nullable: true, description: 'Follow this matter only.' }) _subjectId?: string,
    @Arg('after', () => Cursor, { nullable: true, description: 'Where you stood; everything since then comes first. Without it the stream starts now.' }) _after?: string,
  ): typeof Event {
    return event;
  }
}
