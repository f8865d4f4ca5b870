/** Every way the product says no; printed in the SDL, so a client can switch on it. */
export const refusalCodes = [
  'UNAUTHENTICATED', 'PASSWORD_CHANGE_REQUIRED', 'SECOND_FACTOR_REQUIRED', 'NOT_FOUND', 'NOT_YOURS', 'WRONG_STATE', 'VERSION_CONFLICT',
  'INCOMPLETE', 'INVALID', 'TOO_LONG', 'DUPLICATE', 'IDEMPOTENCY_KEY_REUSED', 'ALREADY_CLAIMED', 'REASON_REQUIRED',
  'NOT_RELEASED', 'SCHEME_NOT_IN_FORCE', 'CONFLICT_OF_INTEREST', 'FILE_REFUSED', 'LIMIT', 'RATE_LIMITED',
  'QUOTA_EXCEEDED', 'PLEDGE_MISSING',
] as const;
export type RefusalCode = (typeof refusalCodes)[number];

export type Lang = 'zh' | 'en';
/** A sentence in both of the product's languages. */
export type Said = Record<Lang, string>;

/** A refusal: a code for machines, a sentence a person can act on, and the field and rule it rests on. */
export class Refused extends Error {
  readonly field: string | undefined;
  readonly rule: string | undefined;
  readonly code: RefusalCode;
  readonly said: Said;
  constructor(code: RefusalCode, said: Said, at: { field?: string; rule?: string } = {}) {
    super(said.en);
    this.code = code;
    this.said = said;
    this.name = 'Refused';
    this.field = at.field;
    this.rule = at.rule;
  }
}

/** Hidden and missing are the same answer, in the same words. */
export const notFound = () => new Refused('NOT_FOUND', { zh: '没有找到该事项，或您无权查看', en: 'Not found, or not yours to see' });
