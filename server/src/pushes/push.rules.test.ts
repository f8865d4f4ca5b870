import { expect, test } from 'vitest';
import type { Actor } from '../kernel/actor.ts';
import { scope, systemScope } from '../kernel/audience.ts';
import { pushRules as rules, type PushFacts } from './push.rules.ts';

const on = (over: object = {}) => ({ state: 'PROPOSED', schemeId: 's', proposedById: 'another', proposerPersonId: 'p-another', title: '变更登记多头跑', content: '三个窗口合并为一个。', ...over }) as PushFacts;
const officer = { role: 'OFFICER', schemeId: 's', membershipId: 'officer', personId: 'p-officer' } as Actor;
/** The codes of what stands in the way of an action, and where they point. */
const stopped = (action: 'propose' | 'approve' | 'send' | 'retry', over: object = {}) => rules.actions[action].guards!.filter((g) => !g.holds(on(over), officer)).map((g) => [g.code, g.field?.(on(over))]);
const every = ['propose', 'approve', 'send', 'retry'] as const;

test('A-32: at no step does a trade secret leave, nor a practice that is not published, nor anything that names whom it must not', () => {
  const names = ['张企业', '恒远机械'];
  for (const action of every) {
    for (const over of [{}, { secret: false, withdrawn: false, names: [] }, { names }]) expect(stopped(action, over), action).toEqual([]);
    for (const fact of ['secret', 'withdrawn']) expect(stopped(action, { [fact]: true }), `${action} ${fact}`).toEqual([['WRONG_STATE', undefined]]);
    for (const over of [{ title: '张企业的意见' }, { content: '恒远机械反映' }, { title: '张企业', content: '恒远机械' }]) expect(stopped(action, { names, ...over }), action).toEqual([['INVALID', 'content']]);
  }
});

test('A-32: whoever proposed it does not approve it, in another post either, and sends it all the same', () => {
  for (const own of [{ proposedById: 'officer' }, { proposerPersonId: 'p-officer' }]) expect(every.map((action) => stopped(action, own))).toEqual([[], [['CONFLICT_OF_INTEREST', undefined]], [], []]);
});

test('what each step states is kept with it', () => {
  const stated = Object.fromEntries(Object.entries(rules.actions).flatMap(([action, row]) => ('needs' in row ? [[action, row.needs!.map(({ field, column, atMost, label }) => [field, column, atMost, /\p{Script=Han}/u.test(label.zh) && /[a-z]/.test(label.en)])]] : [])));
  expect(stated).toEqual({
    propose: [['recipient', 'recipient', 100, true], ['purpose', 'purpose', 500, true]], fail: [['reason', 'failure', 500, true]],
    receive: [['externalId', 'externalId', 100, true]], cancel: [['reason', 'cancelReason', 500, true]],
  });
});

test('it is the office’s alone', () => {
  expect(rules.audience(on()).filter((s) => s !== systemScope)).toEqual([scope.office('s')]);
});
