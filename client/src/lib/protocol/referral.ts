import type { Doc } from '#lib/client.ts';
import {
  ReferralAssignDocument, ReferralDisputeDocument, ReferralGrantExtensionDocument, ReferralIssueDocument, ReferralRefuseExtensionDocument, ReferralRefuseReturnDocument,
  ReferralRequestExtensionDocument, ReferralRequestReturnDocument, ReferralUpholdReturnDocument, ReferralUrgeDocument, type OfferFieldsFragment, type ReferralProtocolFragment, type ReferralRowFragment,
} from '#lib/gql/graphql.ts';
import { m } from '#lib/paraglide/messages.js';
import { date } from '#lib/time.ts';

/** A referral with what the protocol says of it and offers on it. */
export type Protocol = ReferralRowFragment & ReferralProtocolFragment & { allowedActions: readonly OfferFieldsFragment[] };

interface Step {
  document: Doc<unknown, { input: unknown }>;
  done: () => string;
  hint?: (r: Protocol) => string;
  danger?: boolean;
}
const step = (document: unknown, done: () => string, more: Partial<Step> = {}): Step => ({ document: document as Step['document'], done, ...more });

/** The steps of the protocol that are taken in a dialog of their own, with what is said before and after. */
export const steps: Readonly<Record<string, Step>> = {
  issue: step(ReferralIssueDocument, m.step_done_issue, { hint: () => m.step_issue_hint() }),
  assign: step(ReferralAssignDocument, m.step_done_assign, { hint: () => m.step_assign_hint() }),
  requestReturn: step(ReferralRequestReturnDocument, m.step_done_requestReturn, {
    hint: ({ terms }) => (terms ? m.step_return_hint({ date: date(terms.returnUntil), count: terms.returnDays }) : ''),
  }),
  upholdReturn: step(ReferralUpholdReturnDocument, m.step_done_upholdReturn, { hint: () => m.step_uphold_hint() }),
  refuseReturn: step(ReferralRefuseReturnDocument, m.step_done_refuseReturn, { hint: () => m.step_refuse_return_hint(), danger: true }),
  dispute: step(ReferralDisputeDocument, m.step_done_dispute, { hint: () => m.step_dispute_hint() }),
  requestExtension: step(ReferralRequestExtensionDocument, m.step_done_requestExtension, {
    hint: ({ terms }) => (terms ? m.step_extension_hint({ count: terms.extensionsLeft, days: terms.extensionDays }) : ''),
  }),
  grantExtension: step(ReferralGrantExtensionDocument, m.step_done_grantExtension, { hint: () => m.step_grant_hint() }),
  refuseExtension: step(ReferralRefuseExtensionDocument, m.step_done_refuseExtension, { hint: () => m.step_refuse_extension_hint(), danger: true }),
  urge: step(ReferralUrgeDocument, m.step_done_urge, { hint: () => m.step_urge_hint() }),
};

/** Whether the protocol's own dialogs take this step. */
export const isStep = (action: string) => action in steps;
