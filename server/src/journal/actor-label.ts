import { kindOf, sees, type Scope, type ScopeKind } from '../kernel/audience.ts';
import type { Lang, Said } from '../kernel/refused.ts';
import type { Recorded } from './recorded.ts';

/** Who reads a label: their scopes and language, and how they learn a unit's name. */
export interface Reader {
  readonly scopes: readonly Scope[];
  readonly lang: Lang;
  readonly unitName: (unitId: string) => Promise<string | null>;
}

const offices: Readonly<Record<string, Said>> = {
  OBSERVER: { zh: '提出人', en: 'Submitter' },
  LIAISON: { zh: '专员', en: 'Liaison officer' },
  OFFICER: { zh: '营商办', en: 'Business environment office' },
  HANDLER: { zh: '责任单位', en: 'Responsible unit' },
  LEADER: { zh: '责任单位', en: 'Responsible unit' },
  ADMINISTRATOR: { zh: '管理员', en: 'Administrator' },
  SYSTEM: { zh: '系统', en: 'System' },
};
const erased: Said = { zh: '（已删除）', en: '(erased)' };

const readsAs = (reader: Reader, audience: readonly Scope[], kinds: readonly ScopeKind[]) =>
  sees(reader.scopes, audience.filter((s) => kinds.includes(kindOf(s))));

/**
 * Who did it, as this reader may know it. An observer is named to themself, to the liaison and to the office, never to a
 * unit and never to another observer of the same matter; an official is named to officials, and is their unit, the office
 * or the liaison to an observer.
 */
export async function actorLabel({ told, actorId, audience }: Pick<Recorded, 'told' | 'actorId' | 'audience'>, reader: Reader): Promise<string> {
  if (!told) return erased[reader.lang];
  const { role, name, unitId } = told;
  const office = (offices[role] ?? offices['SYSTEM']!)[reader.lang];
  if (role === 'SYSTEM') return office;
  const self = reader.scopes.includes(`member:${actorId}`);
  if (role === 'OBSERVER') return self || readsAs(reader, audience, ['liaison', 'office', 'admin']) ? name : office;
  const body = (unitId ? await reader.unitName(unitId) : null) ?? office;
  return self || readsAs(reader, audience, ['liaison', 'office', 'unit']) ? `${body} ${name}` : body;
}
