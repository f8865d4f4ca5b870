import { Issue } from '../issues/issue.entity.ts';
import { act, type Acting } from '../journal/act.ts';
import { expectVersion, type Change } from '../journal/change.ts';
import { sqlState } from '../journal/transaction.ts';
import { newId } from '../kernel/id.ts';
import { Refused } from '../kernel/refused.ts';
import { PublicityItem } from '../publicity/publicity.entity.ts';
import { copyOfIssue, copyOfPractice, pushFacts } from './copy.ts';
import { ExternalPush } from './push.entity.ts';
import { pushRules } from './push.rules.ts';

/** What is handed outside, to whom and what for: a matter of the ledger or a good practice. */
export interface ProposeInput { idempotencyKey: string; issueId?: string | null; publicityId?: string | null; recipient: string; purpose: string }
interface OnPush { pushId: string; expectedVersion: number }

const again = () => new Refused('DUPLICATE', { zh: '该事项已有推送到这一平台或单位的记录，请在原记录上办理', en: 'It has a record for that platform or body already; go on with that one' }, { field: 'recipient', rule: 'A-32' });

/** Somebody of the office proposes to hand a matter outside; the copy that would leave is made now and does not change. */
export const propose = (a: Acting, input: ProposeInput) => act(a, { act: 'externalPushPropose', input: { ...input } }, async (change) => {
  if (!input.issueId === !input.publicityId) throw new Refused('INVALID', { zh: '请选择一件事项或一条典型经验', en: 'Choose one matter or one good practice' }, { field: 'issueId', rule: 'A-32' });
  const copy = input.issueId ? await copyOfIssue(change.em, await change.load(Issue, input.issueId)) : copyOfPractice(await change.load(PublicityItem, input.publicityId!));
  const data = {
    id: newId('ExternalPush', change.now), schemeId: a.actor.schemeId, issueId: input.issueId ?? null, publicityId: input.publicityId ?? null, recipient: input.recipient.trim(), purpose: input.purpose, ...copy,
    proposedAt: change.now, proposedById: a.actor.membershipId, approvedAt: null, approvedById: null, sentAt: null, attempts: 0, failure: null, externalId: null, receivedAt: null, cancelReason: null,
  };
  const { secret, names, withdrawn } = await pushFacts(change.em, { ...data, state: 'PROPOSED' });
  return change.create(pushRules, ExternalPush, 'propose', data, input, { text: copy.title }, { secret, names, withdrawn });
}).catch((error: unknown) => { throw sqlState(error) === '23505' ? again() : error; });

const step = (name: string, action: string, set: (change: Change, push: ExternalPush, input: Record<string, string>) => Partial<ExternalPush>) =>
  (a: Acting, input: OnPush & { reason?: string; externalId?: string }) => act(a, { act: name, input: { ...input } }, async (change) => {
    const push = await change.load(ExternalPush, input.pushId);
    expectVersion(push, input.expectedVersion);
    return change.apply(pushRules, push, action, input, set(change, push, input as never), { text: input.reason ?? '' }, await pushFacts(change.em, push));
  });

/** Another person of the office approves it. */
export const approve = step('externalPushApprove', 'approve', (change) => ({ approvedAt: change.now, approvedById: change.actor.membershipId }));
/** It was sent, by hand. */
export const send = step('externalPushSend', 'send', (change) => ({ sentAt: change.now, attempts: 1 }));
/** It did not arrive. */
export const fail = step('externalPushFail', 'fail', (_change, _push, { reason }) => ({ failure: reason! }));
/** It is sent again, under the same record. */
export const retry = step('externalPushRetry', 'retry', (change, push) => ({ sentAt: change.now, attempts: push.attempts + 1, failure: null }));
/** It arrived, under a number of the other side. */
export const receive = step('externalPushReceive', 'receive', (change, _push, { externalId }) => ({ externalId: externalId!.trim(), receivedAt: change.now }));
/** It is not sent after all. */
export const cancel = step('externalPushCancel', 'cancel', (_change, _push, { reason }) => ({ cancelReason: reason! }));
