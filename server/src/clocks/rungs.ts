import type { Change, Row } from '../journal/change.ts';
import { pgArray } from '../journal/transaction.ts';
import { kindOf, type Scope } from '../kernel/audience.ts';
import type { Clock } from './clock.entity.ts';
import { move } from './clock.move.ts';
import { dueNow } from './rung.rules.ts';
import { owedOf, rearm } from './rung-time.ts';
import type { Terms } from './terms.ts';
import { toldBy } from './told.ts';

/** Climbs the rungs whose time has come, each once and in order, and says when the next one is; gives how many were climbed. */
export async function climb(change: Change, matter: Row, clock: Clock, terms: Terms): Promise<number> {
  const due = dueNow(terms.office, await owedOf(change.em, clock, terms), change.now);
  for (const rung of due) {
    const tells = await toldBy(change.em, change.services, clock, rung.tells);
    // What officials are reminded of is not for the author, unless the scheme says so.
    const audience = clock.audience.filter((s) => kindOf(s as Scope) !== 'member' || rung.tells.includes('AUTHOR'));
    // Before it is told: whoever is second is stopped here.
    await change.em.execute('insert into rung (clock_id, code, at, due_on, told, audience) values (?, ?, ?, ?, ?::text[], ?::text[])',
      [clock.id, rung.code, change.now, clock.dueOn, pgArray(tells), pgArray(audience)]);
    const said = { zh: `${rung.labelZh}：${terms.label.zh}`, en: `${rung.labelEn}: ${terms.label.en}` };
    await move(change, matter, clock, 'remind', {}, { audience, more: { rung: rung.code, tells, said } });
  }
  await rearm(change.em, clock, terms, change.now);
  return due.length;
}
