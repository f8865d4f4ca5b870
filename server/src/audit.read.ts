import { roles, type MemberRole } from './accounts/membership.rules.ts';
import { pageSize, placed, placeOf, type Listed } from './journal/connection.ts';
import { signedIn, type Context } from './journal/context.ts';
import { pgArray } from './journal/transaction.ts';
import { scope } from './kernel/audience.ts';
import { Refused, type Lang } from './kernel/refused.ts';
import type { AuditFact, AuditFilter } from './audit.type.ts';
import { purposes, type Purpose } from './clues/reading.rules.ts';
import { kindNamed, outcomeNamed, subjectNamed } from './audit.names.ts';

interface Row { source: 'OWN' | 'SYSTEM' | 'ACCESS'; place: string; id: string; at: string; kind: string; actor_name: string | null; role: string | null; outcome: string | null; subject_id: string | null; changed: string[]; address: string | null; purpose: string | null }

/** Where the reading of each of the three lists stands. */
type Places = Record<Row['source'], string>;
const newest = String(Number.MAX_SAFE_INTEGER);
const forever = [new Date('1970-01-01T00:00:00Z'), new Date('9999-01-01T00:00:00Z')] as const;

/** Refuses whoever is not the auditor of the scheme they act in. */
export function auditing(context: Context): string {
  const actor = signedIn(context);
  if (!actor.scopes.includes(scope.audit(actor.schemeId))) throw new Refused('NOT_YOURS', { zh: '只有审计管理员可以查看审计记录', en: 'Only the auditor reads the audit' }, { rule: 'audit' });
  return actor.schemeId;
}

function placesOf(after: string | null | undefined): Places {
  if (!after) return { OWN: newest, SYSTEM: newest, ACCESS: newest };
  const [OWN, SYSTEM, ACCESS] = placed(after)[0].split(' ');
  return [OWN, SYSTEM, ACCESS].every((place) => /^\d{1,16}$/.test(place ?? '')) ? { OWN, SYSTEM, ACCESS } as Places : (placed(''), placesOf(null));
}

/** The facts of a scheme, the latest first. */
export function auditFacts(context: Context, { first, after, ...where }: AuditFilter & { first: number; after?: string | null }): Listed<AuditFact> {
  const schemeId = auditing(context);
  const most = pageSize(first);
  const from = placesOf(after);
  const read = async () => {
    const rows = await context.rows<Row>('select * from huiyin.audit_facts(?, ?::bigint, ?::bigint, ?::bigint, ?::timestamptz, ?::timestamptz, ?::text[], ?::text, ?::boolean, ?::int)', [
      schemeId, from.OWN, from.SYSTEM, from.ACCESS, (where.since ?? forever[0]).toISOString(), (where.until ?? forever[1]).toISOString(),
      where.kinds?.length ? pgArray(where.kinds.flatMap((codes) => codes.split(','))) : null, where.by?.trim() || null, where.refused ?? null, most + 1]);
    const places = { ...from };
    const page = rows.slice(0, most).map((row) => {
      places[row.source] = row.place;
      return { node: told(row, context.lang), cursor: placeOf(`${places.OWN} ${places.SYSTEM} ${places.ACCESS}`, row.id) };
    });
    return { page, hasNextPage: rows.length > most };
  };
  let reading: ReturnType<typeof read> | undefined;
  const once = () => (reading ??= read());
  return {
    nodes: async () => (await once()).page.map(({ node }) => node), edges: async () => (await once()).page,
    pageInfo: async () => { const { page, hasNextPage } = await once(); return { hasNextPage, endCursor: page.at(-1)?.cursor ?? null }; },
    // There is no end to what was done: nobody needs the number, and counting reads it all.
    totalCount: async () => (await once()).page.length,
  };
}

const told = (row: Row, lang: Lang): AuditFact => ({
  id: row.id, at: new Date(row.at), label: kindNamed(row.kind, row.subject_id)[lang], by: row.actor_name, role: roles[row.role as MemberRole]?.said[lang] ?? null,
  succeeded: row.outcome === null, outcome: row.outcome === null ? null : outcomeNamed(row.outcome)[lang],
  subject: subjectNamed(row.subject_id)?.[lang] ?? null, subjectId: row.subject_id, changed: row.changed, address: row.address, purpose: row.purpose && (purposes[row.purpose as Purpose]?.[lang] ?? row.purpose),
});
