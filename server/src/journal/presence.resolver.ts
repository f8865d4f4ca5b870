import { GraphQLError } from 'graphql';
import { Arg, ID, Resolver, Root, Subscription } from 'type-graphql';
import { Presence } from './presence.type.ts';

/** Who has a matter open; served over the socket alone, which is what makes somebody present. */
@Resolver()
export class PresenceResolver {
  @Subscription(() => Presence, {
    description: 'Who else has a referral or an issue open, as they come, go and begin to write. Whoever subscribes is shown to the others until they stop or their socket ends: within a unit to that unit alone, in the office to the office. Observers take no part.',
    subscribe() { throw new GraphQLError('Subscriptions are served over WebSocket (graphql-transport-ws).'); },
  })
  presence(
    @Root() here: Presence,
    @Arg('subjectId', () => ID, { description: 'The referral or issue that the caller has open.' }) _subjectId: string,
    @Arg('drafting', () => Boolean, { defaultValue: false, description: 'Whether the caller is writing the answer.' }) _drafting: boolean,
  ): Presence {
    return here;
  }
}
