import type { SubmissionSubmitMutationVariables } from '#lib/gql/graphql.ts';
import type { Draft, DraftOpinion } from '../../draft.svelte.ts';

const given = (text: string) => text.trim() || null;

const opinion = (o: DraftOpinion) => ({
  type: o.type,
  scope: o.scope,
  targetType: o.targetType,
  target: given(o.target),
  title: given(o.title),
  problem: o.problem.trim(),
  suggestion: given(o.suggestion),
  confidentiality: o.secret ? ('TRADE_SECRET' as const) : ('ORDINARY' as const),
  identityShown: o.named,
  attachmentIds: o.photos.flatMap((photo) => photo.attachmentId ?? []),
});

type Input = SubmissionSubmitMutationVariables['input'];

/** What is sent of a draft. The draft's id goes with it, so that sending twice files once. */
export const inputOf = (draft: Draft, type: string, month: string | null): Input => ({
  idempotencyKey: draft.id,
  type,
  month,
  noOpinion: false,
  method: draft.method,
  activityId: draft.activityId,
  opinions: draft.opinions.map(opinion),
});

/** 本月无意见: one a month, however often it is tapped. */
export const nothingThisMonth = (membershipId: string, type: string, month: string): Input => ({
  idempotencyKey: `${membershipId} ${month}`,
  type,
  month,
  noOpinion: true,
  opinions: [],
});
