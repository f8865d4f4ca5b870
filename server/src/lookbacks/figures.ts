import type { EntityManager } from '@mikro-orm/postgresql';
import { endOfDay, startOfDay, type Day } from '../kernel/calendar.ts';
import type { Said } from '../kernel/refused.ts';
import { effects } from '../issues/effect.rules.ts';
import { issueRules } from '../issues/issue.rules.ts';
import { answerKindWords } from '../schemes/rule-words.ts';
import { inForce } from '../schemes/rules.ts';
import { shown, type Cell } from './figures.rules.ts';

/** A number that anybody may be told, or none where it is about too few. */
export interface FigureRow { code: string; said: Said; count: number | null }
/** One way the matters of a period divide; each stands by itself, and state, disposition and effect are never mixed. */
export interface FigureGroup { code: string; said: Said; total: number | null; rows: FigureRow[] }
/** What the ledger amounts to for a period. */
export interface Figures { from: Day; to: Day; least: number; groups: FigureGroup[] }

interface Matter { authors: string[]; state: string; disposition: string; effect: string; timeliness: string; handling: string; dispute: string; category: string; unit: string }

/** Every matter registered within a period, as the ledger has it; what is restricted is no part of the ledger. */
const read = (em: EntityManager, schemeId: string, from: Day, to: Day) => em.execute<Matter[]>(
  `select i.authors, i.state, i.effect, i.category, coalesce(i.responsible_unit_id, 'NONE') as unit,
    coalesce((select a.kind from opinion o join reply p on p.id = o.answer_id join answer_class a on a.id = p.answer_class_id where o.issue_id = i.id order by o.id limit 1), 'NONE') as disposition,
    case when i.round > 1 then 'AGAIN' else 'ONCE' end as handling,
    case when exists (select from referral r where r.issue_id = i.id and r.state = 'DISPUTED') then 'IN_DISPUTE' else 'NO_DISPUTE' end as dispute,
    case when not exists (select from referral r join clock c on c.subject_id = r.id and c.rule = 'referralDue' where r.issue_id = i.id) then 'NOT_REFERRED'
         when exists (select from referral r join clock c on c.subject_id = r.id and c.rule = 'referralDue' where r.issue_id = i.id and c.breached_at is not null) then 'LATE'
         when exists (select from referral r join clock c on c.subject_id = r.id and c.rule = 'referralDue' where r.issue_id = i.id and c.state in ('RUNNING', 'PAUSED')) then 'RUNNING'
         else 'ON_TIME' end as timeliness
   from issue i where i.scheme_id = ? and i.registered_at >= ? and i.registered_at < ? order by i.id`, [schemeId, startOfDay(from), endOfDay(to)]);

const words = (of: Readonly<Record<string, Said>>) => Object.entries(of);
const unanswered: Said = { zh: '尚未答复', en: 'Not answered yet' };
const groups: readonly { code: keyof Matter & string; said: Said; words: [string, Said][] }[] = [
  { code: 'state', said: { zh: '办理状态', en: 'Where they stand' }, words: words(issueRules.states) },
  { code: 'disposition', said: { zh: '办理结果', en: 'What was decided' }, words: [...words(answerKindWords), ['NONE', unanswered]] },
  { code: 'effect', said: { zh: '回头看成效', en: 'What looking back found' }, words: words(effects) },
  { code: 'timeliness', said: { zh: '办理时限', en: 'On time' }, words: words({ ON_TIME: { zh: '按期', en: 'On time' }, LATE: { zh: '曾经超期', en: 'Overdue at some time' }, RUNNING: { zh: '期限内办理中', en: 'In hand, in time' }, NOT_REFERRED: { zh: '尚未交办', en: 'Not referred yet' } }) },
  { code: 'handling', said: { zh: '办理次数', en: 'Rounds' }, words: words({ ONCE: { zh: '一次办理', en: 'Handled once' }, AGAIN: { zh: '重新办理', en: 'Handled again' } }) },
  { code: 'dispute', said: { zh: '职责争议', en: 'Dispute' }, words: words({ IN_DISPUTE: { zh: '争议中', en: 'In dispute' }, NO_DISPUTE: { zh: '无争议', en: 'None' } }) },
];

/** The figures of a period; `least` is the number of observers below which a figure is withheld, 1 where nothing is. */
export async function figuresOf(em: EntityManager, schemeId: string, from: Day, to: Day, least: number, now: Date): Promise<Figures> {
  const matters = await read(em, schemeId, from, to);
  const rules = await inForce(em, schemeId, now).catch(() => null);
  const categories: [string, Said][] = (rules?.offered('issueCategories', null) ?? []).map((c) => [c.code, { zh: c.labelZh, en: c.labelEn }]);
  const units: [string, Said][] = (await em.execute<{ id: string; name: string }[]>('select id, name from unit where scheme_id = ? order by id', [schemeId])).map((u) => [u.id, { zh: u.name, en: u.name }]);
  const all = [...groups,
    { code: 'category' as const, said: { zh: '问题类别', en: 'Category' }, words: categories },
    { code: 'unit' as const, said: { zh: '责任单位', en: 'Responsible unit' }, words: [...units, ['NONE', { zh: '尚未交办', en: 'Not referred yet' }] as [string, Said]] }];
  return {
    from, to, least,
    groups: all.map(({ code, said, words: known }) => {
      const named = new Map(known);
      // a word that a rule set gave up still counts what was filed under it
      for (const m of matters) if (!named.has(m[code] as string)) named.set(m[code] as string, { zh: '其他', en: 'Other' });
      const cells: Cell[] = [...named.keys()].map((word) => {
        const those = matters.filter((m) => m[code] === word);
        return { code: word, count: those.length, authors: new Set(those.flatMap((m) => m.authors)) };
      });
      const { total, cells: told } = shown(cells, least);
      return { code, said, total, rows: told.map((t) => ({ code: t.code, said: named.get(t.code)!, count: t.count })) };
    }),
  };
}
