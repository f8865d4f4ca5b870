import type { Party } from '../kernel/lifecycle.ts';

/** The observer who filed it, acting in the membership it was filed under. */
export const author: Party<{ authorId: string }> = {
  who: { zh: '提交人', en: 'its author' },
  holds: (actor, facts) => actor.role === 'OBSERVER' && actor.membershipId === facts.authorId,
};

/** One of the observers whose opinions an issue was registered from. */
export const oneOfItsAuthors: Party<{ authors: readonly string[] }> = {
  who: { zh: '提交人', en: 'one of its authors' },
  holds: (actor, facts) => actor.role === 'OBSERVER' && facts.authors.includes(actor.membershipId),
};

/** The liaison officer (专员) the observer is assigned to. */
export const itsLiaison: Party<{ liaisonId: string | null }> = {
  who: { zh: '负责联络的专员', en: 'the liaison of its author' },
  holds: (actor, facts) => actor.role === 'LIAISON' && actor.membershipId === facts.liaisonId,
};

/** A liaison officer (专员) of one of the observers a matter came from. */
export const liaisonOfIt: Party<{ liaisons: readonly string[] }> = {
  who: { zh: '负责联络的专员', en: 'the liaison of one of its authors' },
  holds: (actor, facts) => actor.role === 'LIAISON' && facts.liaisons.includes(actor.membershipId),
};

/** The business environment office (营商办) of the scheme. */
export const office: Party<{ schemeId: string }> = {
  who: { zh: '营商办', en: 'the office' },
  holds: (actor, facts) => actor.role === 'OFFICER' && actor.schemeId === facts.schemeId,
};

/** A designated clue officer (指定专人) of the scheme. */
export const clueOfficer: Party<{ schemeId: string }> = {
  who: { zh: '线索专办员', en: 'a designated clue officer' },
  holds: (actor, facts) => actor.role === 'CLUE_OFFICER' && actor.schemeId === facts.schemeId,
};

/** The discipline inspection body (纪委监委) of the scheme. */
export const disciplineBody: Party<{ schemeId: string }> = {
  who: { zh: '纪委监委', en: 'the discipline inspection body' },
  holds: (actor, facts) => actor.role === 'DISCIPLINE' && actor.schemeId === facts.schemeId,
};

/** A convener (召集人) of the scheme, who decides where units disagree. */
export const convener: Party<{ schemeId: string }> = {
  who: { zh: '召集人', en: 'a convener' },
  holds: (actor, facts) => actor.role === 'CONVENER' && actor.schemeId === facts.schemeId,
};

/** A leader of the district (管委会、区领导), who instructs. */
export const director: Party<{ schemeId: string }> = {
  who: { zh: '区领导', en: 'a leader of the district' },
  holds: (actor, facts) => actor.role === 'DIRECTOR' && actor.schemeId === facts.schemeId,
};

/** A handler (经办人) of the unit it was referred to. */
export const unitHandler: Party<{ unitId: string }> = {
  who: { zh: '承办单位经办人', en: 'a handler of the unit' },
  holds: (actor, facts) => actor.role === 'HANDLER' && actor.unitId === facts.unitId,
};

/** A leader (单位负责人) of the unit it was referred to. */
export const unitLeader: Party<{ unitId: string }> = {
  who: { zh: '承办单位负责人', en: 'a leader of the unit' },
  holds: (actor, facts) => actor.role === 'LEADER' && actor.unitId === facts.unitId,
};

/** A leader of one of the co-handling units (协办). */
export const coLeader: Party<{ coUnitIds: readonly string[] }> = {
  who: { zh: '协办单位负责人', en: 'a leader of a co-handling unit' },
  holds: (actor, facts) => actor.role === 'LEADER' && actor.unitId !== null && facts.coUnitIds.includes(actor.unitId),
};

/** One of the liaisons who look after the authors of an issue. */
export const oneOfItsLiaisons: Party<{ liaisons: readonly string[] }> = {
  who: { zh: '负责联络的专员', en: 'the liaison of one of its authors' },
  holds: (actor, facts) => actor.role === 'LIAISON' && facts.liaisons.includes(actor.membershipId),
};

/** The handler who claimed it. */
export const claimant: Party<{ unitId: string; handlerId: string | null }> = {
  who: { zh: '认领该事项的经办人', en: 'the handler who claimed it' },
  holds: (actor, facts) => unitHandler.holds(actor, facts) && actor.membershipId === facts.handlerId,
};

/** Whoever engages and dismisses an observer (选聘单位, A-21): those who manage them for the unit that appointed them, or the office where it does so itself. */
export const appointer: Party<{ schemeId: string; managingUnitId?: string | null | undefined }> = {
  who: { zh: '选聘单位', en: 'the appointing unit' },
  holds: (actor, facts) => (facts.managingUnitId ? actor.role === 'MANAGER' && actor.unitId === facts.managingUnitId : office.holds(actor, facts)),
};

/** The administrator of the scheme, who enters rosters. */
export const administrator: Party<{ schemeId: string }> = {
  who: { zh: '系统管理员', en: 'the administrator' },
  holds: (actor, facts) => actor.role === 'ADMINISTRATOR' && actor.schemeId === facts.schemeId,
};

/** The observer themself, acting in the membership that it is about. */
export const oneself: Party<{ membershipId: string }> = {
  who: { zh: '本人', en: 'the observer themself' },
  holds: (actor, facts) => actor.role === 'OBSERVER' && actor.membershipId === facts.membershipId,
};

/** Whoever looks back at it, where somebody does. */
export const itsReviewer: Party<{ reviewerId?: string | null }> = {
  who: { zh: '回头看人员', en: 'whoever looks back at it' },
  holds: (actor, facts) => !!facts.reviewerId && actor.membershipId === facts.reviewerId,
};

/** The system, when time has passed. */
export const time: Party<object> = {
  who: { zh: '系统', en: 'the system' },
  holds: (actor) => actor.role === 'SYSTEM',
};

/** Whoever manages observers for the unit that appointed this one, or that holds this gathering (选聘单位, A-21). */
export const manager: Party<{ managingUnitId: string | null }> = {
  who: { zh: '选聘单位', en: 'the appointing unit' },
  holds: (actor, facts) => actor.role === 'MANAGER' && actor.unitId !== null && actor.unitId === facts.managingUnitId,
};

/** The observer it is about, or that was asked to do it. */
export const itsObserver: Party<{ memberId: string }> = {
  who: { zh: '体验官、监督员本人', en: 'the observer' },
  holds: (actor, facts) => actor.role === 'OBSERVER' && actor.membershipId === facts.memberId,
};
