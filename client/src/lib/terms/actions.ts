import type { Doc } from '#lib/client.ts';
import * as docs from '#lib/gql/graphql.ts';
import { m } from '#lib/paraglide/messages.js';

/** What somebody states for an action; papers are sent beforehand. */
export type Stated = Record<string, string> & { paperIds?: never };
/** One action of a term, a case or an excuse: the mutation behind it, and what follows from it in words. */
export interface Doing {
  document: Doc<unknown, { input: never }>;
  /** The input, from what was stated, the subject and the papers. */
  input: (stated: Record<string, string>, subject: { id: string; version: number }, papers: string[]) => object;
  follows: () => string;
  papers?: boolean;
  danger?: boolean;
  /** What stands in its fields at first. */
  begins?: (subject: object) => Record<string, string>;
  /** The most characters of a long text. */
  limit?: number;
}

const on = (field: string) => (stated: Record<string, string>, { id, version }: { id: string; version: number }) => ({ ...stated, [field]: id, expectedVersion: version });
const key = () => ({ idempotencyKey: crypto.randomUUID() });
const doing = <V>(document: Doc<unknown, V>, input: Doing['input'], follows: () => string, more: Partial<Doing> = {}): Doing => ({ document: document as never, input, follows, ...more });
const proposing = (ground: string, follows: () => string): Doing =>
  doing(docs.DismissalProposeDocument, (stated, { id }, paperIds) => ({ ...key(), ...stated, appointmentId: id, ground, paperIds }), follows, { papers: true, danger: true });

/** What may be done with a term; also the cases that begin from it. */
export const termActions: Record<string, Doing> = {
  renew: doing(docs.AppointmentRenewDocument, on('appointmentId'), m.terms_follows_renew),
  letEnd: doing(docs.AppointmentLetEndDocument, on('appointmentId'), m.terms_follows_let_end),
  suspend: doing(docs.AppointmentSuspendDocument, on('appointmentId'), m.terms_follows_suspend, { danger: true }),
  resume: doing(docs.AppointmentResumeDocument, on('appointmentId'), m.terms_follows_resume),
  resign: doing(docs.DismissalResignDocument, (stated, _, paperIds) => ({ ...key(), ...stated, paperIds }), m.terms_follows_resign, { papers: true, danger: true }),
  fileLetter: proposing('RESIGNED', m.terms_follows_file_letter),
  proposeDiscipline: proposing('DISCIPLINE', m.terms_follows_propose),
  proposeOther: proposing('OTHER', m.terms_follows_propose),
  register: doing(docs.BurdenComplaintRegisterDocument, (stated, { id }) => ({ ...key(), ...stated, appointmentId: id }), m.burden_follows_register, { danger: true }),
  open: doing(docs.ConductOpenDocument, (stated, { id }, paperIds) => ({ ...key(), ...stated, appointmentId: id, paperIds }), m.terms_follows_open, { papers: true, danger: true }),
};

/** What may be done with a dismissal case. */
export const dismissalActions: Record<string, Doing> = {
  invite: doing(docs.DismissalInviteDocument, on('dismissalId'), m.terms_follows_invite),
  state: doing(docs.DismissalStateDocument, (stated, s, paperIds) => ({ ...on('dismissalId')(stated, s), paperIds }), m.terms_follows_state, { papers: true }),
  confirm: doing(docs.DismissalConfirmDocument, on('dismissalId'), m.terms_follows_confirm, { danger: true }),
  reject: doing(docs.DismissalRejectDocument, on('dismissalId'), m.terms_follows_reject),
  withdraw: doing(docs.DismissalWithdrawDocument, on('dismissalId'), m.terms_follows_withdraw),
};

/** What may be done with a conduct case. */
export const conductActions: Record<string, Doing> = {
  state: doing(docs.ConductStateDocument, (stated, s, paperIds) => ({ ...on('conductCaseId')(stated, s), paperIds }), m.terms_follows_state, { papers: true }),
  uphold: doing(docs.ConductUpholdDocument, on('conductCaseId'), m.terms_follows_uphold, { danger: true }),
  dismiss: doing(docs.ConductDismissDocument, on('conductCaseId'), m.terms_follows_not_uphold),
};

const concluding = (found: boolean): Doing['input'] => (stated, s) => ({ ...on('complaintId')(stated, s), found });
/** What may be done with a complaint about an observer. */
export const complaintActions: Record<string, Doing> = {
  find: doing(docs.BurdenComplaintConcludeDocument, concluding(true), m.burden_follows_conclude),
  notFind: doing(docs.BurdenComplaintConcludeDocument, concluding(false), m.burden_follows_conclude),
};

/** What may be done with an excuse. */
export const excuseActions: Record<string, Doing> = {
  request: doing(docs.ExcuseRequestDocument, (stated, _, paperIds) => ({ ...key(), ...stated, paperIds }), m.terms_follows_excuse, { papers: true }),
  approve: doing(docs.ExcuseApproveDocument, on('excuseId'), m.terms_follows_approve),
  reject: doing(docs.ExcuseRejectDocument, on('excuseId'), m.terms_follows_reject_excuse),
  withdraw: doing(docs.ExcuseWithdrawDocument, on('excuseId'), m.terms_follows_withdraw_excuse),
};
