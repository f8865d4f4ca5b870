import { AccountabilityResolver } from './accountability.resolver.ts';
import { ClueResolver } from './clue.resolver.ts';
import { IdentityResolver } from './identity.resolver.ts';
import { AccountabilityTransferResolver, ClueTransferResolver, TransferResolver } from './transfer.resolver.ts';
import { VerificationResolver } from './verification.resolver.ts';

/** What restricted matters add to the API. */
export const clueResolvers = [ClueResolver, TransferResolver, ClueTransferResolver, AccountabilityResolver, AccountabilityTransferResolver, IdentityResolver, VerificationResolver];
