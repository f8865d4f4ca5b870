import { ExternalPushResolver, IssuePushResolver, PracticePushResolver } from './push.resolver.ts';

/** The resolvers of what is handed outside. */
export const pushResolvers = [ExternalPushResolver, IssuePushResolver, PracticePushResolver] as const;
