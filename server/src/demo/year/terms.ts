import { addDays } from '../../kernel/calendar.ts';
import { letEnd, renew } from '../../observers/term.actions.ts';
import { extendTrial } from '../../schemes/rule-set.actions.ts';
import { as, dice, oneOf, rows, those, type Habit } from './habit.ts';

interface Term { id: string; version: number; ends: string; membership_id: string }

/** A month before a term ends the office decides: most are renewed, some are not, and of some nobody thinks. */
const decides: Habit = {
  at: '09:50',
  does: async (scene) => {
    for (const t of await rows<Term>(scene, `select a.id, a.version, a.membership_id, to_char(a.ends_on, 'YYYY-MM-DD') as ends from appointment a
      where a.scheme_id = ? and a.state = 'ACTIVE' and a.renewed_by_id is null and a.not_renewed_at is null and a.ends_on - ?::date between 0 and 30 and a.starts_on <= ?::date order by a.id`, [scene.day, scene.day])) {
      const observer = scene.office.of(t.membership_id);
      if (!observer) continue;
      const me = as(scene, oneOf(those(scene, 'OFFICER'), observer.name));
      const decision = dice(10, 'renew', observer.name);
      if (decision < 6) await renew(me, { appointmentId: t.id, expectedVersion: t.version });
      else if (decision < 8) await letEnd(me, { appointmentId: t.id, expectedVersion: t.version, reason: '本人工作调动，不再续聘。' });
    }
  },
};

/** Once it has been warned that the trial ends, the office makes it longer by half a year. */
const prolongs: Habit = {
  at: '09:55',
  does: async (scene) => {
    for (const { id, version, until } of await rows<{ id: string; version: number; until: string }>(scene, `select s.id, s.revision as version, to_char(coalesce(s.extended_until, s.trial_until), 'YYYY-MM-DD') as until from rule_set s
      where s.scheme_id = ? and s.state = 'IN_FORCE' and coalesce(s.extended_until, s.trial_until) - ?::date between 0 and 20`, [scene.day])) {
      await extendTrial(as(scene, those(scene, 'OFFICER')[0]!), { idempotencyKey: `${id}-${until}`, ruleSetId: id, expectedVersion: version, until: addDays(until, 183), reason: '试行情况总结尚未完成，延长半年。' });
    }
  },
};

export const terms: readonly Habit[] = [prolongs, decides];
