/**
 * Who a row or a journal entry is for: a set of scopes such as `unit:018f…`. A viewer sees it when one of the viewer's
 * scopes is among them; PostgreSQL's row-level security applies the same predicate.
 */
export type ScopeKind = 'member' | 'liaison' | 'office' | 'unit' | 'shell' | 'handler' | 'leaders' | 'managers' | 'clues' | 'discipline' | 'conveners' | 'directors' | 'admin' | 'security' | 'audit' | 'officials' | 'scheme' | 'public' | 'system';
export type Scope = `${ScopeKind}:${string}`;

export const scope = {
  /** One observer (or other person) acting in one membership. */
  member: (membershipId: string): Scope => `member:${membershipId}`,
  /** The liaison officer (专员), by membership. */
  liaison: (membershipId: string): Scope => `liaison:${membershipId}`,
  /** The business environment office (营商办) of a scheme. */
  office: (schemeId: string): Scope => `office:${schemeId}`,
  /** Everybody acting for one unit. */
  unit: (unitId: string): Scope => `unit:${unitId}`,
  /** Everybody acting for one unit, for what they only know to be there: number and date of a matter that an assigned handler alone opens. */
  shell: (unitId: string): Scope => `shell:${unitId}`,
  /** One handler of a unit, by membership: what is for nobody else in the unit. */
  handler: (membershipId: string): Scope => `handler:${membershipId}`,
  /** The leaders of a unit, who sign for it. */
  leaders: (unitId: string): Scope => `leaders:${unitId}`,
  /** The designated clue officers (指定专人) of a scheme: clues, retaliation and obstruction. */
  clues: (schemeId: string): Scope => `clues:${schemeId}`,
  /** The discipline inspection body (纪委监委): what was transferred to it, and nothing else. */
  discipline: (schemeId: string): Scope => `discipline:${schemeId}`,
  /** Those who decide between units that disagree (召集人). */
  conveners: (schemeId: string): Scope => `conveners:${schemeId}`,
  /** Leaders of the district (管委会、区领导), who read figures and instruct. */
  directors: (schemeId: string): Scope => `directors:${schemeId}`,
  /** Those who manage observers for the unit that appointed them (选聘单位, A-21). */
  managers: (unitId: string): Scope => `managers:${unitId}`,
  /** The administrator of a scheme: people and settings, no business content. */
  admin: (schemeId: string): Scope => `admin:${schemeId}`,
  /** The security administrator of a scheme: grants and locks, no business content. */
  security: (schemeId: string): Scope => `security:${schemeId}`,
  /** The auditor of a scheme: who did what when, no business content. */
  audit: (schemeId: string): Scope => `audit:${schemeId}`,
  /** Everybody who works for the scheme: office, liaisons, units and administrators, not its observers. */
  officials: (schemeId: string): Scope => `officials:${schemeId}`,
  /** Everybody with a membership in the scheme. */
  scheme: (schemeId: string): Scope => `scheme:${schemeId}`,
};

/** Timers and the writing half of a transaction act as the system: every row is for it, no person ever holds it. */
export const systemScope: Scope = 'system:*';

/** Anybody, also without signing in. */
export const publicScope: Scope = 'public:*';

/** The scopes a caller sees by; somebody who has not signed in sees what is public. */
export const scopesOfCaller = (actor: { readonly scopes: readonly Scope[] } | null): readonly Scope[] => actor?.scopes ?? [publicScope];

export const kindOf = (s: Scope): ScopeKind => s.slice(0, s.indexOf(':')) as ScopeKind;

/** The kinds of scope by which a unit sees what it was handed. */
export const ofUnits: readonly ScopeKind[] = ['unit', 'shell', 'handler', 'leaders'];

/** An audience as it is stored: the system always, no doubles, in one order. */
export const audience = (...scopes: (Scope | '' | null | undefined | false)[]): Scope[] =>
  [...new Set([systemScope, ...scopes.filter((s): s is Scope => !!s)])].sort();

export const sees = (scopes: readonly Scope[], of: readonly Scope[]) => of.some((s) => scopes.includes(s));

/**
 * Field classes and the kinds of scope that read them. A viewer reads a field of a row when a scope that lets the viewer
 * see the row is of a kind listed for the field's class. `secret` is read by nobody over the API.
 */
export const fieldClasses = {
  open: ['member', 'liaison', 'office', 'unit', 'shell', 'handler', 'leaders', 'managers', 'clues', 'discipline', 'conveners', 'directors', 'admin', 'security', 'audit', 'officials', 'scheme', 'public', 'system'],
  /** Who an observer is: the observer, their liaison, those who manage them and the office; never a department (A-31, B-11). */
  identity: ['member', 'liaison', 'office', 'managers', 'admin', 'security', 'system'],
  /** How officials work on it: not for observers. */
  staff: ['liaison', 'office', 'unit', 'handler', 'leaders', 'managers', 'conveners', 'system'],
  /** Who has it in hand: known to officials, also to those of the unit who see no more than its shell. */
  hand: ['liaison', 'office', 'unit', 'shell', 'handler', 'leaders', 'managers', 'conveners', 'system'],
  /** What is asked of a unit in its matter: for whoever opens the matter itself, which a leader of the unit does not where it is a trade secret. */
  matter: ['liaison', 'office', 'unit', 'handler', 'system'],
  /** Kept between the office, its liaisons and those who manage observers. */
  office: ['liaison', 'office', 'managers', 'system'],
  /** What a clue says: whoever reported it, the designated officers, and the discipline body once it has it; never the office at large. */
  clue: ['member', 'clues', 'discipline', 'system'],
  secret: [],
} as const satisfies Record<string, readonly ScopeKind[]>;
export type FieldClass = keyof typeof fieldClasses;

/** May somebody with these scopes read a field of this class on a row with this audience? */
export const reads = (fieldClass: FieldClass, scopes: readonly Scope[], of: readonly Scope[]) =>
  of.some((s) => scopes.includes(s) && (fieldClasses[fieldClass] as readonly ScopeKind[]).includes(kindOf(s)));
