import type { EntityManager } from '@mikro-orm/postgresql';
import { phoneWhole, type PhoneTable } from '../accounts/phone.ts';
import type { Services } from '../journal/services.ts';
import { inTransaction, pgArray } from '../journal/transaction.ts';
import type { Actor } from '../kernel/actor.ts';
import { systemScope } from '../kernel/audience.ts';
import type { Lang, Said } from '../kernel/refused.ts';
import { columnWords } from './columns.ts';
import { register } from './register.ts';
import type { Held, Via } from './register.types.ts';

/** One thing that is held about somebody. */
export interface OwnFact { label: string; value: string }
/** What one table holds about somebody, and why, how long and who reads it. */
export interface OwnSection { title: string; purpose: string; basis: string; kept: string; then: string; readers: string; count: number; records: { facts: OwnFact[] }[] }

const most = 200;

/** How long the rows of a table are kept, in a sentence. */
export function keptSaid({ least, most: months, since }: Held['kept'], lang: Lang): string {
  const years = (n: number): Said => (n % 12 === 0 ? { zh: `${n / 12} 年`, en: n === 12 ? '1 year' : `${n / 12} years` } : { zh: `${n} 个月`, en: `${n} months` });
  const from: Said = since ? { zh: '自产生之日起', en: 'from when it was made' } : { zh: '自任职结束起', en: 'from the end of service' };
  if (months !== null) return { zh: `${from.zh} ${years(months).zh}`, en: `${years(months).en} ${from.en}` }[lang];
  return (least > 0 ? { zh: `不少于 ${years(least).zh}，按档案规定保管`, en: `at least ${years(least).en}, then as the archives have it` } : { zh: '随方案保存', en: 'as long as the scheme' })[lang];
}

async function idsOf(em: EntityManager, personId: string): Promise<Record<Via, string[]>> {
  const ids = async (sql: string) => (await em.execute<{ id: string }[]>(sql, [personId])).map(({ id }) => id);
  return {
    PERSON: [personId], ACCOUNT: await ids('select id from account where person_id = ?'), MEMBERSHIP: await ids('select id from membership where person_id = ?'),
    NOMINATION: await ids('select id from nomination where person_id = ?'), SUBMISSION: await ids('select s.id from submission s join membership m on m.id = s.author_id where m.person_id = ?'),
  };
}

const shown = (value: unknown, lang: Lang): string | null => {
  if (value === null || value === undefined || value === '') return null;
  if (value instanceof Date) return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai', dateStyle: 'short', timeStyle: 'short' }).format(value);
  if (typeof value === 'boolean') return { zh: value ? '是' : '否', en: value ? 'Yes' : 'No' }[lang];
  return String(value);
};

/** What is held about whoever asks, table by table; nothing of anybody else, and nothing that the law keeps from them. */
export const ownData = (services: Services, { personId }: Actor, lang: Lang): Promise<OwnSection[]> => inTransaction(services, [systemScope], async (em) => {
  const ids = await idsOf(em, personId);
  const { sealer } = services.identity;
  const sections: OwnSection[] = [];
  for (const { table, own, holds, purpose, basis, kept, then, readers } of register) {
    if (!own) continue;
    const rows = await em.execute<Record<string, unknown>[]>(`select *, count(*) over ()::int as n_of_all from ${table} where ${own.column} = any(?::text[]) limit ${most}`, [pgArray(ids[own.via])]);
    if (rows.length === 0) continue;
    const records = own.shows.length === 0 ? [] : rows.map((row) => ({
      facts: own.shows.flatMap((column) => {
        const value = column === 'phone_sealed' ? phoneWhole(sealer, table as PhoneTable, { id: row['id'] as string, phoneSealed: row['phone_sealed'] as string | null }) : shown(row[column], lang);
        return value ? [{ label: columnWords[column]![lang], value }] : [];
      }),
    }));
    sections.push({ title: holds[lang], purpose: purpose[lang], basis: basis[lang], kept: keptSaid(kept, lang), then: then[lang], readers: readers[lang], count: rows[0]!['n_of_all'] as number, records });
  }
  return sections;
});
