import type { Channel } from '../accounts/membership.rules.ts';
import { setAlarm, stopAlarm } from '../journal/alarm.ts';
import { act, type Acting } from '../journal/act.ts';
import { expectVersion, type Change } from '../journal/change.ts';
import type { AlarmHandler } from '../journal/services.ts';
import { audience, scope } from '../kernel/audience.ts';
import { endOfDay, shanghaiDay, type Day } from '../kernel/calendar.ts';
import { newId } from '../kernel/id.ts';
import { meaningfulLength } from '../kernel/meaningful.ts';
import { notFound, Refused } from '../kernel/refused.ts';
import { inForce } from '../schemes/rules.ts';
import { Unit } from '../schemes/unit.entity.ts';
import { RecruitmentCall } from './call.entity.ts';
import { callRules, type CallFacts } from './call.rules.ts';
import { Nomination } from './nomination.entity.ts';
import { holding } from './nomination.rules.ts';
import { Quota } from './quota.entity.ts';
import { appointers } from './recruiting.rules.ts';

/** What a call says. */
export interface CallText { name: string; channels: readonly Channel[]; opensOn: Day; closesOn: Day; seats: number; text: string }
interface OnCall { callId: string; expectedVersion: number }

/** The kind of alarm that closes a call at the end of its last day. */
export const CALL_CLOSES = 'CALL_CLOSES';

/** A call with what the rules ask beyond its row. */
export const callFacts = async (em: Change['em'], c: RecruitmentCall): Promise<CallFacts> =>
  ({ ...c, quotas: await em.count(Quota, { callId: c.id, places: { $gt: 0 } }) });

/** Writes a call for observers; the unit that appoints is named once and for good. */
export const createCall = (a: Acting, input: CallText & { idempotencyKey: string; appointingUnitId?: string | null }) =>
  act(a, { act: 'recruitmentCallCreate', input: { ...input } }, async (change) => {
    const { schemeId } = a.actor;
    const { set, offered } = await inForce(change.em, schemeId, change.now);
    check(input, offered('channels', null).map(({ code }) => code));
    const appointingUnitId = input.appointingUnitId ?? null;
    if (appointingUnitId && await change.em.count(Unit, { id: appointingUnitId, schemeId }) === 0) throw notFound();
    return change.create(callRules, RecruitmentCall, 'create', { id: newId('RecruitmentCall', change.now), schemeId, ruleSetId: set.id, appointingUnitId, ...texts(input) }, input, { text: input.name }, { quotas: 0 });
  });

/** Edits a call that has not been published. */
export const saveCall = (a: Acting, input: CallText & OnCall) => onCall(a, 'recruitmentCallSave', input, async (change, c) => {
  const { offered } = await inForce(change.em, c.schemeId, change.now);
  check(input, offered('channels', null).map(({ code }) => code));
  return change.apply(callRules, c, 'save', input, texts(input), {}, await callFacts(change.em, c));
});

/** Publishes a call: the units with a quota may nominate until the end of its last day, when it closes by itself. */
export const openCall = (a: Acting, input: OnCall) => onCall(a, 'recruitmentCallOpen', input, async (change, c) => {
  if (c.closesOn < shanghaiDay(change.now)) throw new Refused('INVALID', { zh: '截止日期已过，请先修改', en: 'Its last day has passed; change it first' }, { field: 'closesOn', rule: 'A-5' });
  await change.apply(callRules, c, 'open', input, {}, {}, await callFacts(change.em, c));
  await setAlarm(change, { schemeId: c.schemeId, kind: CALL_CLOSES, subjectId: c.id, at: endOfDay(c.closesOn) });
  return c;
});

/** Closes a call before its last day. */
export const closeCall = (a: Acting, input: OnCall) => onCall(a, 'recruitmentCallClose', input, async (change, c) => {
  await change.apply(callRules, c, 'close', input, {}, {}, await callFacts(change.em, c));
  await stopAlarm(change, { schemeId: c.schemeId, kind: CALL_CLOSES, subjectId: c.id });
  return c;
});

/** Gives a unit so many places in a call, in place of those it had; never fewer than it holds. */
export const setQuota = (a: Acting, input: OnCall & { unitId: string; places: number }) => onCall(a, 'quotaSet', input, async (change, c) => {
  const { places, unitId } = input;
  if (places < 0 || places > 1000) throw new Refused('INVALID', { zh: '名额应为 0 至 1000 的整数', en: 'A quota is a number from 0 to 1000' }, { field: 'places', rule: 'A-5' });
  if (await change.em.count(Unit, { id: unitId, schemeId: c.schemeId }) === 0) throw notFound();
  await change.apply(callRules, c, 'allocate', input, {}, {}, await callFacts(change.em, c));
  // whoever submits a nomination at this moment waits for this row, or the other way round
  await change.em.execute(`insert into quota (id, scheme_id, call_id, unit_id, places, audience) values (?, ?, ?, ?, 0, ?::text[]) on conflict do nothing`,
    [newId('Quota', change.now), c.schemeId, c.id, unitId, `{${audience(scope.unit(unitId), ...appointers(c)).join(',')}}`]);
  await change.em.execute('select 1 from quota where call_id = ? and unit_id = ? for update', [c.id, unitId]);
  const quota = await change.em.findOneOrFail(Quota, { callId: c.id, unitId });
  const held = await change.em.count(Nomination, { callId: c.id, unitId, state: { $in: [...holding] } });
  if (places < held) throw new Refused('INVALID', { zh: `该单位已占用 ${held} 个名额，不能少于此数`, en: `The unit holds ${held} places already; it cannot have fewer` }, { field: 'places', rule: 'A-5' });
  Object.assign(quota, { places, version: quota.version + 1 });
  await change.em.flush();
  change.record('QuotaSet', quota, ['places'], { more: { places } });
  return c;
});

/** The end of a call's last day. */
export const callCloses: AlarmHandler = async (change, { subjectId }) => {
  const c = await change.load(RecruitmentCall, subjectId);
  if (c.state === 'OPEN') await change.apply(callRules, c, 'close', {}, {}, {}, await callFacts(change.em, c));
  return null;
};

const onCall = <I extends OnCall>(a: Acting, name: string, input: I, work: (change: Change, c: RecruitmentCall) => Promise<RecruitmentCall>) =>
  act(a, { act: name, input: { ...input } as Record<string, unknown> }, async (change) => {
    const c = await change.load(RecruitmentCall, input.callId);
    expectVersion(c, input.expectedVersion);
    return work(change, c);
  });

const texts = ({ name, channels, opensOn, closesOn, seats, text }: CallText) => ({ name: name.trim(), channels: [...channels], opensOn, closesOn, seats, text: text.trim() });

function check({ name, channels, opensOn, closesOn, seats, text }: CallText, known: readonly string[]): void {
  const wrong = (field: string, zh: string, en: string) => new Refused('INVALID', { zh, en }, { field, rule: 'A-3' });
  if (meaningfulLength(name) === 0) throw new Refused('INCOMPLETE', { zh: '请填写公告名称', en: 'Give the call a name' }, { field: 'name', rule: 'A-3' });
  if (meaningfulLength(text) === 0) throw new Refused('INCOMPLETE', { zh: '请填写公告内容', en: 'Say what the call is about' }, { field: 'text', rule: 'A-3' });
  if ([...name].length > 100) throw new Refused('TOO_LONG', { zh: '名称最多 100 个字', en: 'A name has at most 100 characters' }, { field: 'name' });
  if ([...text].length > 10_000) throw new Refused('TOO_LONG', { zh: '公告内容最多 10000 个字', en: 'A call has at most 10000 characters' }, { field: 'text' });
  if (closesOn < opensOn) throw wrong('closesOn', '截止日期不能早于开始日期', 'It cannot close before it opens');
  if (seats < 1 || seats > 1000) throw wrong('seats', '选聘人数应为 1 至 1000', 'From 1 to 1000 are sought');
  if (known.length > 0 ? channels.length === 0 || channels.some((c) => !known.includes(c)) : channels.length > 0) throw wrong('channels', '请选择通道', 'Choose the channels');
}
