import type { EntityManager } from '@mikro-orm/postgresql';
import { officeHoursOf } from '../clocks/office-hours.ts';
import { nextOfficeMoment, officeOpening, type OfficeHours } from '../clocks/office-hours.rules.ts';
import { act } from '../journal/act.ts';
import { readAfter, readHeads } from '../journal/recorded.ts';
import type { Services } from '../journal/services.ts';
import { inTransaction } from '../journal/transaction.ts';
import { system } from '../kernel/actor.ts';
import { audience, scope, systemScope } from '../kernel/audience.ts';
import { shanghaiDay } from '../kernel/calendar.ts';
import { newId } from '../kernel/id.ts';
import { Refused } from '../kernel/refused.ts';
import { deliver, wakeForTheRest } from './delivery.ts';
import type { NoticeWish } from './notice.entity.ts';
import { chosen, type NoticeKindCode } from './notice.rules.ts';
import { membersOf, toldOf } from './recipients.ts';

const reader = 'notices';
const AT_ONCE = 200;

/** Makes the notices of what the journal has since been told, each once; gives how many entries it read. */
export async function readForNotices(services: Services): Promise<number> {
  const places = new Map((await inTransaction(services, [systemScope], (em) => em.execute<{ chain: string; seq: string }[]>(
    'select chain, seq from journal_reader where name = ?', [reader]))).map(({ chain, seq }) => [chain, Number(seq)]));
  let read = 0;
  for (const { id, seq } of await readHeads(services)) {
    // what belongs to no scheme is nobody's news
    if (id === 'system') continue;
    for (let here = places.get(id) ?? 0; here < seq;) {
      const next = await batch(services, id);
      if (next === null) break;
      read += next - here;
      here = next;
    }
  }
  return read;
}

/** One stretch of a chain in one transaction with the reader's place, so that nothing is told twice or left out; null where another process is at it. */
async function batch(services: Services, schemeId: string): Promise<number | null> {
  let next: number | null = null;
  await act({ services, actor: system(schemeId) }, { act: 'noticesMake', input: {} }, async (change) => {
    await change.write();
    const { em, now } = change;
    await em.execute('insert into journal_reader (name, chain) values (?, ?) on conflict do nothing', [reader, schemeId]);
    const [place] = await em.execute<{ seq: string }[]>('select seq from journal_reader where name = ? and chain = ? for update skip locked', [reader, schemeId]);
    next = null;
    if (!place) return { id: schemeId };
    const entries = await readAfter(services, schemeId, Number(place.seq), AT_ONCE);
    next = entries.at(-1)?.seq ?? Number(place.seq);
    const members = entries.length > 0 ? await membersOf(em, schemeId, now) : [];
    const told = entries.flatMap((entry) => {
      const to = toldOf(entry, members);
      return to && to.members.length > 0 ? [{ entry, ...to }] : [];
    });
    if (told.length > 0) {
      const hours = await hoursOf(em, schemeId, now);
      const wishes = await wishesOf(em, schemeId);
      const rows = told.flatMap(({ entry, code, members: to }) => to.flatMap((m) => {
        const wish = chosen(code, wishes.get(`${m.id} ${code}`));
        if (wish === 'OFF') return [];
        return [{
          id: newId('Notice', now), scheme_id: schemeId, membership_id: m.id, kind: code, type: entry.type, entry_id: entry.id, subject_id: entry.subjectId, happened_at: entry.at,
          deliver_at: deliverAt(hours, wish, now), must_acknowledge: entry.told?.['mustAcknowledge'] === true, audience: audience(scope.member(m.id)),
        }];
      }));
      await insert(em, rows);
      await deliver(change, schemeId);
      await wakeForTheRest(change, schemeId);
    }
    await em.execute('update journal_reader set seq = ? where name = ? and chain = ?', [next, reader, schemeId]);
    return { id: schemeId };
  });
  return next;
}

/** At once within office hours, else when the office opens; a digest always when it next opens. */
const deliverAt = (hours: OfficeHours | null, wish: 'AT_ONCE' | 'DIGEST', now: Date): Date => {
  if (!hours) return now;
  const soon = nextOfficeMoment(hours, now);
  return wish === 'AT_ONCE' || soon > now ? soon : officeOpening(hours, shanghaiDay(now), 1);
};

// A scheme whose rules are not in force yet has no office hours to wait for.
const hoursOf = (em: EntityManager, schemeId: string, now: Date): Promise<OfficeHours | null> => officeHoursOf(em, schemeId, now).catch((error: unknown) => {
  if (error instanceof Refused) return null;
  throw error;
});

async function wishesOf(em: EntityManager, schemeId: string) {
  const rows = await em.execute<Pick<NoticeWish, 'membershipId' | 'kind' | 'choice'>[]>(
    'select c.membership_id as "membershipId", c.kind, c.choice from notice_choice c join membership m on m.id = c.membership_id where m.scheme_id = ?', [schemeId]);
  return new Map(rows.map((row) => [`${row.membershipId} ${row.kind satisfies NoticeKindCode}`, row.choice]));
}

const insert = (em: EntityManager, rows: readonly object[]) => em.execute(
  `insert into notice (id, scheme_id, membership_id, kind, type, entry_id, subject_id, happened_at, deliver_at, must_acknowledge, audience)
   select id, scheme_id, membership_id, kind, type, entry_id, subject_id, happened_at, deliver_at, must_acknowledge, array(select jsonb_array_elements_text(audience))
   from jsonb_to_recordset(?::jsonb) as r(id text, scheme_id text, membership_id text, kind text, type text, entry_id text, subject_id text, happened_at timestamptz,
     deliver_at timestamptz, must_acknowledge boolean, audience jsonb)
   on conflict (membership_id, entry_id) do nothing`, [JSON.stringify(rows)]);
