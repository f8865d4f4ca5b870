import type { Tone } from '#lib/parts/Tag.svelte';

/** How each state looks; what it is called comes with it from the server. */
const tones: Record<string, Tone> = {
  'Submission.SUBMITTED': 'wait',
  'Submission.AWAITING_INFO': 'turn',
  'Submission.WITHDRAWN': 'idle',
  'Submission.TRIAGED': 'move',
  'Opinion.SUBMITTED': 'wait',
  'Opinion.REGISTERED': 'move',
  'Opinion.DECLINED': 'idle',
  'Opinion.ANSWERED': 'done',
  'Opinion.WITHDRAWN': 'idle',
  'Issue.REGISTERED': 'wait',
  'Issue.REFERRED': 'move',
  'Issue.ANSWERED': 'turn',
  'Issue.REWORK': 'late',
  'Issue.CLEARED': 'done',
  'Referral.ISSUED': 'turn',
  'Referral.ACCEPTED': 'move',
  'Referral.REPLIED': 'wait',
  'Referral.REWORK': 'late',
  'Referral.CLOSED': 'done',
  'Reply.DRAFT': 'wait',
  'Reply.AWAITING_SIGNATURE': 'turn',
  'Reply.SIGNED': 'move',
  'Reply.REJECTED': 'late',
  'Reply.RELEASED': 'done',
};

/** The tone of a subject's state, as `toneOf('Issue', issue.state)`. */
export const toneOf = (noun: string, state: string): Tone => tones[`${noun}.${state}`] ?? 'wait';
