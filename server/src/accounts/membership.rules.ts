import type { Role } from '../kernel/actor.ts';
import { audience, scope, type Scope } from '../kernel/audience.ts';
import type { Said } from '../kernel/refused.ts';

/** What a person may be in a scheme. */
export type MemberRole = Exclude<Role, 'SYSTEM'>;
/** By which channel an observer was engaged (B-9, B-11). */
export type Channel = 'EXTERNAL' | 'INTERNAL';
/** Which of the product's layouts somebody works in. */
export type Home = 'OBSERVER' | 'DEPARTMENT' | 'OFFICE' | 'ADMIN';

/** What the rules see of a membership. */
export interface MembershipFacts {
  id: string;
  schemeId: string;
  role: MemberRole;
  unitId?: string | null | undefined;
  liaisonId?: string | null | undefined;
}

const unit = (m: MembershipFacts) => (m.unitId ? [scope.unit(m.unitId)] : []);

/** What follows from each role: its name, where it lives in the product, and the scopes it gives beside the member's own. */
export const roles: Record<MemberRole, { said: Said; home: Home; gives: (m: MembershipFacts) => Scope[] }> = {
  OBSERVER: { said: { zh: '体验官、监督员', en: 'Observer' }, home: 'OBSERVER', gives: () => [] },
  LIAISON: { said: { zh: '专员', en: 'Liaison officer' }, home: 'OFFICE', gives: (m) => [scope.liaison(m.id)] },
  OFFICER: { said: { zh: '营商办工作人员', en: 'Officer of the business environment office' }, home: 'OFFICE', gives: (m) => [scope.office(m.schemeId)] },
  HANDLER: { said: { zh: '经办人', en: 'Handler of a unit' }, home: 'DEPARTMENT', gives: unit },
  LEADER: { said: { zh: '单位负责人', en: 'Leader of a unit, who signs its replies' }, home: 'DEPARTMENT', gives: unit },
  ADMINISTRATOR: { said: { zh: '管理员', en: 'Administrator of people and units' }, home: 'ADMIN', gives: (m) => [scope.admin(m.schemeId)] },
};

/** The layout a role works in. */
export const homeOf = (role: MemberRole): Home => roles[role].home;

/** What a membership lets its holder see, while it is in force. */
export const scopesOf = (m: MembershipFacts): Scope[] =>
  [scope.member(m.id), ...roles[m.role].gives(m), ...(m.role === 'OBSERVER' ? [] : [scope.officials(m.schemeId)]), scope.scheme(m.schemeId)];

/** To whom it is known that somebody holds a role: an observer to their liaison; a liaison, who is named on receipts, to everybody; other officials to officials. */
const knownTo = (m: MembershipFacts): Scope | null => {
  if (m.role === 'OBSERVER') return m.liaisonId ? scope.liaison(m.liaisonId) : null;
  return m.role === 'LIAISON' ? scope.scheme(m.schemeId) : scope.officials(m.schemeId);
};

/** Who may know of a membership: its holder, the office, the administrator, and whom its role makes it known to. */
export const membershipAudience = (m: MembershipFacts): Scope[] => audience(scope.member(m.id), scope.office(m.schemeId), scope.admin(m.schemeId), knownTo(m));

/** Who may know of a person: whoever may know of one of their memberships. */
export const personAudience = (memberships: readonly MembershipFacts[]): Scope[] => audience(...memberships.flatMap(membershipAudience));

/** Who may know of an account: the administrators of the schemes its person serves. */
export const accountAudience = (memberships: readonly MembershipFacts[]): Scope[] => audience(...memberships.map((m) => scope.admin(m.schemeId)));
