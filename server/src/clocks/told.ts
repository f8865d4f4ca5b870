import type { EntityManager } from '@mikro-orm/postgresql';
import type { Services } from '../journal/services.ts';
import { pgArray } from '../journal/transaction.ts';
import type { ToldParty } from '../schemes/preset.ts';
import type { Clock } from './clock.entity.ts';

/** The people of a matter, as far as reminders know them. */
interface People { authors: readonly string[]; liaisons: readonly string[]; unitId: string | null; handlerId: string | null }

type Row = Partial<Record<'authorId' | 'liaisonId' | 'unitId' | 'responsibleUnitId' | 'handlerId', string | null>> & Partial<Record<'authors' | 'liaisons', readonly string[]>>;
const present = (...ids: (string | null | undefined)[]) => ids.filter((id) => !!id) as string[];

/** Who has a part in the matter of a clock; where nobody knows its row, by who may see it. */
async function peopleOf(em: EntityManager, services: Services, clock: Clock): Promise<People> {
  const row = await services.matters?.row(em, clock.subjectId) as Row | null | undefined;
  const seen = (kind: string) => clock.audience.flatMap((s) => (s.startsWith(kind) ? [s.slice(kind.length)] : []));
  return {
    authors: row ? (row.authors ?? present(row.authorId)) : seen('member:'), liaisons: row ? (row.liaisons ?? present(row.liaisonId)) : seen('liaison:'),
    unitId: (row ? row.unitId ?? row.responsibleUnitId : seen('unit:')[0]) ?? null, handlerId: row?.handlerId ?? null,
  };
}

interface Member { id: string; role: string; unit_id: string | null }

/** The memberships in force that a rung tells: of the handlers, whoever claimed the matter, or all of them while nobody has. */
export async function toldBy(em: EntityManager, services: Services, clock: Clock, tells: readonly ToldParty[]): Promise<string[]> {
  const { authors, liaisons, unitId, handlerId } = await peopleOf(em, services, clock);
  const members = await em.execute<Member[]>(
    `select id, role, unit_id from membership m where scheme_id = ? and huiyin.in_force(m.since, m.until, ?)
     and (id = any(?::text[]) or role = 'OFFICER' or (unit_id = ? and role in ('HANDLER', 'LEADER'))) order by id`,
    [clock.schemeId, services.now(), pgArray([...authors, ...liaisons]), unitId]);
  const ofUnit = (role: string) => members.filter((m) => m.role === role && m.unit_id === unitId);
  const claimant = ofUnit('HANDLER').filter((m) => m.id === handlerId);
  const parties: Record<ToldParty, readonly Member[]> = {
    AUTHOR: members.filter((m) => authors.includes(m.id)), LIAISON: members.filter((m) => liaisons.includes(m.id)),
    HANDLER: claimant.length > 0 ? claimant : ofUnit('HANDLER'), LEADER: ofUnit('LEADER'), OFFICE: members.filter((m) => m.role === 'OFFICER'),
  };
  return [...new Set(tells.flatMap((party) => parties[party].map((m) => m.id)))].sort();
}
