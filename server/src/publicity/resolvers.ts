import { PublicityResolver } from './publicity.resolver.ts';

/** The resolvers of good practices made public. */
export const publicityResolvers = [PublicityResolver] as const;
