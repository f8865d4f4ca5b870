import { recruitmentResolvers } from './recruitment.resolvers.ts';
import { RosterResolver } from './roster.resolver.ts';
import { DutyResolver, ViewerOwesResolver } from './duty.resolver.ts';
import { LiaisonResolver, ObserverLiaisonsResolver } from './liaison.resolver.ts';

/** What observers add to the API. */
export const observerResolvers = [
  DutyResolver, ViewerOwesResolver, LiaisonResolver, ObserverLiaisonsResolver,
  RosterResolver, ...recruitmentResolvers];
