import { expect, test } from 'vitest';
import { later } from '../../test/later.ts';
import { form, SUBMIT } from '../../test/steps.ts';
import { terms } from '../../test/terms.steps.ts';
import { watching } from '../../test/watching.ts';
import { aWorld, clause } from '../../test/world.ts';
import { tick } from '../clocks/timer.ts';
import { act } from '../journal/act.ts';
import { system } from '../kernel/actor.ts';
import { inForce } from '../schemes/rules.ts';
import { engage } from './appointment.actions.ts';

test.each([['2025-03-10', '2028-03-09'], ['2028-02-29', '2031-02-28'], ['2027-02-28', '2030-02-27']])('A-11 three years from %s end on %s, and the database knows no other length', async (start, end) => {
  const w = await aWorld({ preset: 'huaibei', now: `${start}T09:00:00+08:00` });
  const [term] = await terms(w).of('zhang');
  expect(term).toMatchObject({ term: 1, state: 'ACTIVE', startsOn: start, endsOn: end });
  const two = `insert into appointment (id, scheme_id, rule_set_id, membership_id, person_id, term, title, starts_on, ends_on, state, engaged_at, audience)
    select 'apt_x', scheme_id, rule_set_id, membership_id, person_id, 1, title, date '2035-01-01', date '2036-12-31', 'ACTIVE', now(), audience from appointment limit 1`;
  await expect(w.asRole(['system:*'], two)).rejects.toThrow(/as long as its rules say/);
});

clause('B-17 a term of one year, and never three', async (w) => {
  const [term] = await terms(w).of('zhang');
  expect(term).toMatchObject({ startsOn: '2025-09-01', endsOn: '2026-08-31', daysLeft: 365 });
  await expect(w.asRole(['system:*'], "update appointment set ends_on = '2028-08-31'")).rejects.toThrow(/never changes/);
}, { now: '2025-09-01T10:00:00+08:00' });

clause('A-12 a term ends by itself at 24:00 of its last day, once, and its rights and open windows with it', async (w) => {
  const t = terms(w);
  await later(w, '2027-03-01T23:59:58+08:00');
  expect((await t.of('zhang'))[0]).toMatchObject({ state: 'ACTIVE', endsOn: '2027-03-01', daysLeft: 1 });
  await w.as('zhang').run(SUBMIT, { i: form({ month: '2027-03', opinions: [], noOpinion: true }) });
  const window = watching(w, w.as('zhang').cookie());
  await window.opened();
  expect(window.closedWith()).toBeUndefined();
  w.set('2027-03-02T00:00:00+08:00');
  await expect.poll(() => window.closedWith(), { timeout: 8000 }).toBeGreaterThan(4000);
  await window.close();
  // the rights are over before the timers come by
  expect(await w.as('zhang').refused(SUBMIT, { i: form({ month: '2027-03' }) })).toMatchObject({ code: 'UNAUTHENTICATED' });
  await Promise.all([tick(w.services), tick(w.services)]);
  await tick(w.services);
  const ended = await w.journal();
  expect(ended.filter((e) => e.type === 'AppointmentExpired' && e.audience.includes(`member:${w.members['zhang']}`))).toHaveLength(1);
  expect((await t.of('zhang'))[0]).toMatchObject({ state: 'EXPIRED', endReason: 'TERM_OVER', daysLeft: 0 });
  expect(ended.filter((e) => e.type === 'GroupLeft' && e.audience.includes(`member:${w.members['zhang']}`))).toHaveLength(1);
  expect(await t.refused('qian', 'appointmentRenew', await t.on('zhang'))).toMatchObject({ code: 'WRONG_STATE' });
});

clause('A-13 a renewed term begins the day after without a gap, up to the limit of the rules; after the end a new nomination is needed', async (w) => {
  const t = terms(w);
  expect(await t.refused('lin', 'appointmentRenew', await t.on('zhang'))).toMatchObject({ code: 'NOT_YOURS' });
  await t.does('qian', 'appointmentRenew', await t.on('zhang'));
  expect(await t.refused('qian', 'appointmentRenew', await t.on('zhang'))).toMatchObject({ code: 'WRONG_STATE', rule: 'A-13' });
  const [first, second] = await t.of('zhang');
  expect(second).toMatchObject({ term: 2, state: 'ACTIVE', startsOn: '2027-03-02', endsOn: '2028-03-01', begun: false, allowedActions: [] });
  expect(second!.certificate.number).not.toBe(first!.certificate.number);
  await later(w, '2027-03-01T23:59:59+08:00');
  await w.as('zhang').run('{ viewer { cursor } }');
  await later(w, '2027-03-02T00:00:00+08:00');
  await w.as('zhang').run('{ viewer { cursor } }');
  expect((await t.of('zhang')).map((a) => [a.state, a.endReason])).toEqual([['EXPIRED', 'RENEWED'], ['ACTIVE', null]]);
  await later(w, '2028-03-02T00:00:00+08:00');
  expect((await t.of('zhang')).map((a) => a.state)).toEqual(['EXPIRED', 'EXPIRED']);
  await expect(w.asRole(['system:*'], "update appointment set state = 'ACTIVE', ended_at = null, end_reason = null")).rejects.toThrow(/huiyin/);
});

clause('A-17 that a term is not renewed is decided before its end, and never afterwards or with another date', async (w) => {
  const t = terms(w);
  expect(await t.refused('qian', 'appointmentLetEnd', { ...await t.on('zhang'), reason: ' ' })).toMatchObject({ code: 'INCOMPLETE', field: 'reason' });
  await t.does('qian', 'appointmentLetEnd', { ...await t.on('zhang'), reason: '工作调整' });
  expect(await t.refused('qian', 'appointmentRenew', await t.on('zhang'))).toMatchObject({ code: 'WRONG_STATE', rule: 'A-17' });
  w.set('2027-03-02T00:00:00+08:00');
  await w.asOwner("update session set seen_at = $1, expires_at = $1::timestamptz + interval '12 hours'", [w.now()]);
  // past the end and before the timers: too late for the other observer
  expect(await t.refused('qian', 'appointmentLetEnd', { ...await t.on('wang'), reason: '补办' })).toMatchObject({ code: 'WRONG_STATE', rule: 'A-12' });
  await w.tick();
  expect((await t.of('zhang'))[0]).toMatchObject({ state: 'EXPIRED', endReason: 'NOT_RENEWED' });
  expect((await t.of('wang'))[0]).toMatchObject({ state: 'EXPIRED', endReason: 'TERM_OVER' });
  await expect(w.asRole(['system:*'], "update appointment set not_renewed_at = '2027-01-01', not_renewed_reason = '补办' where not_renewed_at is null")).resolves.toEqual([]);
  expect((await t.of('wang'))[0]).toMatchObject({ endReason: 'TERM_OVER' });
});

clause('A-19 suspension and resumption stand in a history that is only added to; who is suspended may look and do nothing', async (w) => {
  const t = terms(w);
  await t.does('qian', 'appointmentSuspend', { ...await t.on('zhang'), reason: '配合核查' });
  expect(await w.as('zhang').refused(SUBMIT, { i: form() })).toMatchObject({ code: 'NOT_YOURS', rule: 'suspended' });
  expect((await t.of('zhang', 'zhang'))[0]).toMatchObject({ state: 'SUSPENDED' });
  expect(await t.refused('qian', 'appointmentSuspend', { ...await t.on('zhang'), reason: '再次' })).toMatchObject({ code: 'WRONG_STATE' });
  await t.does('qian', 'appointmentResume', { ...await t.on('zhang'), reason: '核查结束' });
  await w.as('zhang').run(SUBMIT, { i: form() });
  expect((await t.of('zhang', 'zhang'))[0]!.history.map((h) => [h.label, h.before, h.actor, h.text])).toEqual([
    ['聘任', null, '系统', null], ['暂停履职', '在聘', '营商办', '配合核查'], ['恢复履职', '暂停履职', '营商办', '核查结束']]);
  for (const table of ['appointment', 'certificate', 'suspension', 'dismissal', 'conduct_case', 'excuse', 'group_member', 'paper', 'journal_entry']) {
    await expect(w.asRole(['system:*'], `delete from ${table}`), table).rejects.toThrow('permission denied');
  }
  // another observer, another liaison, a department and the administrator see none of it
  for (const who of ['wang', 'mei', 'zhao', 'admin'] as const) expect(await t.of('zhang', who), who).toEqual([]);
});

clause('B-22 who is engaged joins the group of their channel and leaves it with the appointment; others never see who is in it', async (w) => {
  const rows = await w.asOwner<{ channel: string; membership_id: string; left_at: Date | null }>('select channel, membership_id, left_at from group_member order by channel, membership_id');
  expect(rows.map((r) => [r.channel, r.membership_id])).toEqual([['EXTERNAL', w.members['zhang']], ['EXTERNAL', w.members['wang']], ['INTERNAL', w.members['li']]].sort());
  expect((await w.asRole<{ membership_id: string }>([`member:${w.members['zhang']}`, `scheme:${w.schemeId}`, 'public:*'], 'select membership_id from group_member')).map((r) => r.membership_id)).toEqual([w.members['zhang']]);
});

clause('B-10 one person serves two schemes by two memberships, and each scheme counts its own', async (w) => {
  const t = terms(w);
  const count = async () => (await w.as('qian').run('{ appointments { totalCount } }')).appointments.totalCount as number;
  const before = await count();
  const other = await w.found('huaibei', '邻区营商环境体验');
  const [term] = await w.asOwner<{ person_id: string }>('select person_id from appointment where membership_id = $1', [w.members['zhang']]);
  const again = (schemeId: string) => act({ services: w.services, actor: system(schemeId) }, { act: 'engage', input: {} }, async (change) => {
    const ruleSetId = (await inForce(change.em, schemeId, change.now)).set.id;
    return (await engage(change, { schemeId, ruleSetId, person: { id: term!.person_id }, role: 'OBSERVER', channel: null, title: '企业代表', liaisonId: null, managingUnitId: null, nominatingUnitId: null,
      nominationId: null, enterprise: '某科技公司', startsOn: '2026-03-02' })).appointment;
  });
  await again(other);
  expect(await count()).toBe(before);
  expect(await w.asOwner('select enterprise, ends_on::text from appointment where scheme_id = $1', [other])).toEqual([{ enterprise: '某科技公司', ends_on: '2029-03-01' }]);
  expect(await w.asOwner('select count(*)::int as n from person p join membership m on m.person_id = p.id where p.id = $1', [term!.person_id])).toEqual([{ n: 2 }]);
  await expect(again(w.schemeId)).rejects.toMatchObject({ code: 'DUPLICATE', rule: 'B-10' });
  expect((await t.of('zhang')).length).toBe(1);
});

clause('A-6 B-6 a certificate is checked by anybody, who learns whether it is valid and nothing else', async (w) => {
  const t = terms(w);
  const [{ certificate: c }] = await t.of('zhang') as [Awaited<ReturnType<typeof t.of>>[number]];
  expect(c).toMatchObject({ number: 'DJ-A-2026-0001', trial: true, startsOn: '2026-03-02', endsOn: '2027-03-01' });
  expect(c.bases.length).toBeGreaterThan(0);
  const shown = await t.check({ code: c.code });
  expect(shown).toMatchObject({ number: c.number, holder: '张**', standing: 'VALID', since: null });
  expect(JSON.stringify(shown)).not.toMatch(/张企业|13800001234|某科技公司/);
  expect(await t.check({ number: c.number.toLowerCase(), name: '张企业' })).toMatchObject({ standing: 'VALID' });
  expect(await t.check({ number: c.number, name: '张三' })).toBeNull();
  expect(await t.check({ number: c.number })).toBeNull();
  expect(await t.check({ code: 'x' })).toBeNull();
  // numbers and names are not tried in bulk
  for (let i = 0; i < 8; i += 1) await t.check({ number: c.number, name: `张${i}` }).catch(() => null);
  expect(await w.as(null).refused('query($n: String, $m: String) { certificateCheck(number: $n, name: $m) { number } }', { n: c.number, m: '张企' })).toMatchObject({ code: 'RATE_LIMITED' });
  w.set('2027-03-02T00:00:00+08:00');
  expect(await t.check({ code: c.code })).toMatchObject({ standing: 'EXPIRED', since: '2027-03-02' });
});
