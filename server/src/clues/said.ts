/** Whom a restricted matter is about, as far as its reporter or the clue officers said. */
export interface Accused { unitId: string | null; unitName: string | null; person: string | null }
/** What a restricted matter says. */
export interface Told { facts: string; happenedOn: string | null; place: string | null }
/** Why a matter was taken up, or not. */
export interface Assessed { reason: string; basis: string; by: string; at: string }
/** What came of it, for those on the case. */
export interface Outcome { result: string; basis: string; by: string; at: string }
/** What a letter of transfer says (移交函、移交登记表). */
export interface Letter { accused: Accused; summary: string; consequences: string; basis: string; materials: string; facts: string; sourceNumber: string }
/** What an accountability case says. */
export interface Grounds { facts: string; evidence: string }
/** What the discipline inspection body answers. */
export interface Answered { result: string; released: string }
