import { act } from '../journal/act.ts';
import type { Services } from '../journal/services.ts';
import { inTransaction } from '../journal/transaction.ts';
import { system } from '../kernel/actor.ts';
import { systemScope } from '../kernel/audience.ts';

const AT_ONCE = 500;

/**
 * Rings the alarms that are due, in the order of their times, each in a transaction of its own: one that rings again
 * before now, as after days of standstill, rings as often as it would have. Gives how often it rang.
 */
export async function ringAlarms(services: Services): Promise<number> {
  let rung = 0;
  const passedOver = new Set<string>();
  const failures: unknown[] = [];
  for (;;) {
    const due = (await inTransaction(services, [systemScope], (em) => em.execute<{ id: string; scheme_id: string }[]>(
      `select id, scheme_id from alarm where at <= ? order by at, id limit ${AT_ONCE}`, [services.now()]))).filter(({ id }) => !passedOver.has(id));
    if (due.length === 0) break;
    for (const { id, scheme_id } of due) {
      // one that somebody else is at is left to them
      try { if (await ring(services, scheme_id, id)) rung += 1; else passedOver.add(id); } catch (error) { passedOver.add(id); failures.push(error); }
    }
  }
  if (failures.length > 0) throw new AggregateError(failures, `${failures.length} alarms could not ring`);
  return rung;
}

interface Due { scheme_id: string; kind: string; subject_id: string; at: string; about: string }

async function ring(services: Services, schemeId: string, id: string): Promise<boolean> {
  let rang = false;
  await act({ services, actor: system(schemeId) }, { act: 'alarmRing', input: { alarmId: id } }, async (change) => {
    rang = false;
    await change.write();
    const [row] = await change.em.execute<Due[]>('select scheme_id, kind, subject_id, at, about from alarm where id = ? and at <= ? for update skip locked', [id, change.now]);
    if (!row) return { id };
    const handler = services.alarms.get(row.kind);
    if (!handler) throw new Error(`nobody handles alarms of kind ${row.kind}`);
    const next = await handler(change, { schemeId: row.scheme_id, kind: row.kind, subjectId: row.subject_id, at: new Date(row.at), about: row.about });
    await change.em.execute('update alarm set at = ?, about = ?, fired = fired + 1 where id = ?', [next?.at ?? null, next?.about ?? '', id]);
    rang = true;
    return { id };
  });
  return rang;
}
