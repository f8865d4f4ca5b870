import { expect, test } from 'vitest';
import { scope, systemScope } from '../kernel/audience.ts';
import { referralRules, type ReferralFacts } from './referral.rules.ts';
import { replyRules, type ReplyFacts } from './reply.rules.ts';

const common = { schemeId: 's', unitId: 'u', coUnitIds: ['c'], authors: ['a'], liaisons: ['l'], handlerId: 'h' };
const secret = { confidentiality: 'TRADE_SECRET' };
const handed = (over: object) => [...referralRules.audience({ ...common, state: 'ISSUED', ...over } as unknown as ReferralFacts)].filter((s) => s !== systemScope).sort();
const said = (over: object) => [...replyRules.audience({ ...common, state: 'DRAFT', ...over } as unknown as ReplyFacts)].filter((s) => s !== systemScope).sort();

test('a referral is the office’s and the liaison’s while it is drafted, then its units’ and its authors’', () => {
  expect(handed({ state: 'DRAFT' })).toEqual([scope.office('s'), scope.liaison('l')].sort());
  expect(handed({})).toEqual([scope.office('s'), scope.unit('u'), scope.unit('c'), scope.member('a'), scope.liaison('l')].sort());
  expect(handed(secret)).toEqual([scope.office('s'), ...['u', 'c'].flatMap((u) => [scope.shell(u), scope.leaders(u)]), scope.handler('h'), scope.member('a'), scope.liaison('l')].sort());
});

test('a reply is its unit’s while it is written, its co units’ while they sign, the office’s once it is signed, and its authors’ when it is released', () => {
  expect(said({})).toEqual([scope.unit('u')]);
  expect(said({ state: 'AWAITING_SIGNATURE' })).toEqual([scope.unit('u'), scope.unit('c')].sort());
  for (const state of ['SIGNED', 'REJECTED']) expect(said({ state }), state).toEqual([scope.office('s'), scope.unit('u')].sort());
  expect(said({ state: 'RELEASED' })).toEqual([scope.office('s'), scope.unit('u'), scope.unit('c'), scope.member('a'), scope.liaison('l')].sort());
  expect(said(secret)).toEqual([scope.leaders('u'), scope.handler('h')].sort());
});

test('a reply is signed while the referral is in hand, and changed no more once the unit has lost it', () => {
  const guard = (action: keyof typeof replyRules.actions) => replyRules.actions[action].guards!.find((g) => g.rule === 'reply-in-hand')!;
  const over = (action: keyof typeof replyRules.actions, key: string) => [undefined, true, false].map((v) => guard(action).holds({ [key]: v } as unknown as ReplyFacts, undefined as never));
  for (const action of ['draft', 'sign'] as const) expect(over(action, 'inHand'), action).toEqual([true, true, false]);
  for (const action of ['save', 'submit', 'sendBack', 'countersign', 'object'] as const) expect(over(action, 'workedOn'), action).toEqual([true, true, false]);
});

test('A-29 whatever a reply lacks is the reason why it is not signed, and the place to put it right', () => {
  for (const action of ['submit', 'sign', 'release'] as const) {
    const guard = replyRules.actions[action].guards!.find((g) => g.rule === 'A-29')!;
    const reply = { answerClassId: 'c', text: '已办', requiresReason: true, reasonCategory: 'X', mustCite: true, basis: '', reasonLength: 1, explanation: '有', alternative: '有' } as ReplyFacts;
    expect([guard.holds(reply, undefined as never), guard.holds({ ...reply, basis: '条例' }, undefined as never)], action).toEqual([false, true]);
    expect([guard.field!(reply), (guard.says as (r: ReplyFacts) => { zh: string }).call(null, reply).zh]).toEqual(['basis', '请写明法律或政策依据']);
  }
});

test('handing a matter to another handler is reasoned, naming the first one is not', () => {
  const { atLeast } = referralRules.actions.assign.needs!.find(({ field }) => field === 'reason')!;
  expect([null, 'h'].map((handlerId) => (atLeast as (r: ReferralFacts) => number)({ handlerId } as ReferralFacts))).toEqual([0, 1]);
});
