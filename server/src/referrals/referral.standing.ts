import type { ReferralState } from './referral.rules.ts';

interface Standing { readonly state: ReferralState }
const meanwhile: readonly ReferralState[] = ['ACCEPTED', 'EXT_REQUESTED', 'RETURN_REQUESTED', 'DISPUTED'];

/** Whether a reply may be begun. */
export const isInHand = ({ state }: Standing): boolean => state === 'ACCEPTED';

/** Whether the unit is at work on it, also while it waits for a decision on its return, its date or a dispute. */
export const isWorkedOn = ({ state }: Standing): boolean => meanwhile.includes(state);

/** Whether a referral still waits for the unit's reply: it is issued, and nothing is under review, sent elsewhere or closed. */
export const awaitsReply = ({ state }: Standing): boolean => state === 'ISSUED' || state === 'REWORK' || isWorkedOn({ state });
