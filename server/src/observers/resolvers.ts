import { recruitmentResolvers } from './recruitment.resolvers.ts';
import { RosterResolver } from './roster.resolver.ts';

/** What observers add to the API. */
export const observerResolvers = [RosterResolver, ...recruitmentResolvers];
