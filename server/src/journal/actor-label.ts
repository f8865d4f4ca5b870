import { fieldClasses, kindOf, scope, sees, type Scope, type ScopeKind } from '../kernel/audience.ts';
import type { Lang, Said } from '../kernel/refused.ts';
import type { Context } from './context.ts';
import { loaderOf } from './loader.ts';
import { pgArray } from './transaction.ts';

/** What an entry says of who did it; null once it has been erased. An observer is not named in an entry that is for others too. */
export interface ActorPayload { role: string; name: string; unitId: string | null }

/** As much of an entry as tells who did it, and whom it was for. */
export interface Done { readonly actorId: string; readonly audience: readonly Scope[]; readonly told: ActorPayload | null }

/** Who reads a label: their scopes and language, and how they learn a unit's name. */
export interface Reader {
  readonly scopes: readonly Scope[];
  readonly lang: Lang;
  readonly unitName: (unitId: string) => Promise<string | null>;
  /** The name of an observer, to whoever may know of their membership. */
  readonly observerName: (membershipId: string) => Promise<string | null>;
}

/** The name to be kept in an entry: an observer's only where everybody it is for may know who they are (A-31, B-11). */
export const nameKept = (actor: { role: string; name: string; membershipId: string }, audience: readonly Scope[]): string => {
  const mayKnow = (s: Scope) => (fieldClasses.identity as readonly ScopeKind[]).includes(kindOf(s)) && (kindOf(s) !== 'member' || s === scope.member(actor.membershipId));
  return actor.role !== 'OBSERVER' || audience.every(mayKnow) ? actor.name : '';
};

const offices: Readonly<Record<string, Said>> = {
  OBSERVER: { zh: '提交人', en: 'Submitter' },
  LIAISON: { zh: '专员', en: 'Liaison officer' },
  OFFICER: { zh: '营商办', en: 'Business environment office' },
  HANDLER: { zh: '责任单位', en: 'Responsible unit' },
  LEADER: { zh: '责任单位', en: 'Responsible unit' },
  CLUE_OFFICER: { zh: '线索专办员', en: 'Clue officer' },
  DISCIPLINE: { zh: '纪委监委', en: 'Discipline inspection body' },
  ADMINISTRATOR: { zh: '管理员', en: 'Administrator' },
  DIRECTOR: { zh: '区领导', en: 'A leader of the district' },
  CONVENER: { zh: '召集人', en: 'Convener' },
  MANAGER: { zh: '选聘单位', en: 'Appointing unit' },
  NOMINEE: { zh: '被推荐人', en: 'Nominee' },
  PUBLIC: { zh: '社会公众', en: 'A member of the public' },
  SYSTEM: { zh: '系统', en: 'System' },
};
const erased: Said = { zh: '（已删除）', en: '(erased)' };

const seesAs = (reader: Reader, audience: readonly Scope[], kinds: readonly ScopeKind[]) =>
  sees(reader.scopes, audience.filter((s) => kinds.includes(kindOf(s))));

/**
 * Who did it, as this reader may know it. An observer is named to themself, to the liaison and to the office, never to a
 * unit and never to another observer of the same matter; an official is named to officials, and is their unit, the office
 * or the liaison to an observer.
 */
export async function actorLabel({ told, actorId, audience }: Done, reader: Reader): Promise<string> {
  if (!told) return erased[reader.lang];
  const office = (offices[told.role] ?? offices['SYSTEM']!)[reader.lang];
  if (told.role === 'SYSTEM') return office;
  const self = reader.scopes.includes(`member:${actorId}`);
  if (told.role === 'OBSERVER') return self || seesAs(reader, audience, ['liaison', 'office', 'managers', 'admin']) ? told.name || ((await reader.observerName(actorId)) ?? office) : office;
  const body = (told.unitId ? await reader.unitName(told.unitId) : null) ?? office;
  return self || seesAs(reader, audience, ['liaison', 'office', 'unit', 'shell', 'handler', 'leaders', 'managers']) ? `${body} ${told.name}`.trim() : body;
}

/** The caller of a request as the reader of labels. */
export function readerOf(context: Context): Reader {
  const names = loaderOf(context, 'unit name', async (ids) => {
    const rows = await context.rows<{ id: string; name: string }>('select id, name from unit where id = any(?::text[])', [pgArray(ids)], true);
    return new Map(rows.map(({ id, name }) => [id, name]));
  });
  const people = loaderOf(context, 'observer name', async (ids) => {
    const rows = await context.rows<{ id: string; name: string }>(
      'select m.id, p.name from membership m join person p on p.id = m.person_id where m.id = any(?::text[])', [pgArray(ids)], true);
    return new Map(rows.map(({ id, name }) => [id, name]));
  });
  return { scopes: context.actor?.scopes ?? [], lang: context.lang, unitName: async (id) => names.load(id), observerName: async (id) => people.load(id) };
}
