import { log } from '../../activities/contact.actions.ts';
import { signIn } from '../../activities/attendance.actions.ts';
import { close, hold, notice, plan } from '../../activities/gathering.actions.ts';
import { monthOf } from '../../kernel/calendar.ts';
import { as, dice, momentOf, rows, those, type Habit } from './habit.ts';
import { silent } from './filing.ts';

/** The liaison speaks with each of their observers once a month, on a day of their own; now and then one is forgotten. */
const contacts: Habit = {
  at: '10:40',
  does: async (scene) => {
    const month = monthOf(scene.day);
    const spoken = new Set((await rows<{ member_id: string }>(scene, "select member_id from contact where scheme_id = ? and to_char(at at time zone 'Asia/Shanghai', 'YYYY-MM') = ?", [month])).map((c) => c.member_id));
    const assigned = await rows<{ id: string; liaison_id: string }>(scene, "select id, liaison_id from membership where scheme_id = ? and role = 'OBSERVER' and liaison_id is not null");
    for (const { id, liaison_id } of assigned) {
      const [observer, liaison] = [scene.office.of(id), scene.office.of(liaison_id)];
      if (!observer || !liaison || spoken.has(id) || Number(scene.day.slice(8)) < 6 + dice(16, 'contact', observer.name) || dice(10, 'forgets contact', observer.name, month) === 0) continue;
      await log(as(scene, liaison), { idempotencyKey: `${id}-${month}`, membershipId: id, kind: dice(3, 'kind', observer.name, month) === 0 ? 'VISIT' : 'PHONE', at: new Date(scene.services.now().getTime() - 900_000), notes: '了解近期走访情况和企业诉求。' });
    }
  },
};

interface Meeting { id: string; version: number; state: string; code: string; day: string }

/** In the second month of a quarter the office invites everybody, and most of them come. */
const meets: Habit = {
  at: '14:30',
  does: async (scene) => {
    const month = monthOf(scene.day);
    const [officer] = those(scene, 'OFFICER');
    const me = as(scene, officer!);
    const at = async () => (await rows<Meeting>(scene, `select id, version, state, code, to_char(starts_at at time zone 'Asia/Shanghai', 'YYYY-MM-DD') as day from gathering where scheme_id = ? order by starts_at desc limit 1`))[0];
    const last = await at();
    if (Number(month.slice(5)) % 3 === 2 && scene.day.slice(8) >= '05' && scene.day.slice(8) <= '12' && monthOf(last?.day ?? '2000-01-01') !== month) {
      const joint = (await rows(scene, "select from cadence_rule r join rule_set s on s.id = r.rule_set_id where s.scheme_id = ? and r.code = 'JOINT_MEETING'")).length > 0;
      const startsAt = momentOf(scene.calendar.addWorkdays(scene.day, 3).day, '14:00');
      await plan(me, { idempotencyKey: `meeting-${month}`, kind: joint ? 'JOINT_MEETING' : 'ROUNDTABLE', regular: true, title: `${month} 座谈`, startsAt, place: '二楼会议室', convenerId: officer!.membershipId, inviteeIds: those(scene, 'OBSERVER').map((o) => o.membershipId) });
    }
    const planned = await at();
    if (planned?.state === 'PLANNED') await notice(me, { gatheringId: planned.id, expectedVersion: planned.version });
    const noticed = await at();
    if (noticed?.state === 'NOTICED' && noticed.day <= scene.day) await hold(me, { gatheringId: noticed.id, expectedVersion: noticed.version });
    const held = await at();
    if (held?.state !== 'HELD') return;
    for (const observer of those(scene, 'OBSERVER')) {
      const comes = observer !== silent(scene) && !observer.paused && dice(6, 'comes', observer.name, held.day) > 0;
      const [signed] = await rows(scene, "select from attendance where scheme_id = ? and gathering_id = ? and member_id = ? and state = 'INVITED'", [held.id, observer.membershipId]);
      if (comes && signed) await signIn(as(scene, observer), { gatheringId: held.id, code: held.code });
    }
    const over = await at();
    await close(me, { gatheringId: over!.id, expectedVersion: over!.version });
  },
};

export const meeting: readonly Habit[] = [contacts, meets];
