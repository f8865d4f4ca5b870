import type { Doc } from '#lib/client.ts';
import * as docs from '#lib/gql/graphql.ts';
import { m } from '#lib/paraglide/messages.js';
import type { Doing } from '#lib/terms/actions.ts';

const on = (field: string) => (stated: Record<string, string>, { id, version }: { id: string; version: number }) => ({ ...stated, [field]: id, expectedVersion: version });
const withPapers = (field: string): Doing['input'] => (stated, subject, paperIds) => ({ ...on(field)(stated, subject), paperIds });
const doing = <V>(document: Doc<unknown, V>, input: Doing['input'], follows: () => string, more: Partial<Doing> = {}): Doing => ({ document: document as never, input, follows, ...more });

/** How a matter is struck off the ledger by two, parked, or marked to be looked back at. */
export const clearingActions: Record<string, Doing> = {
  clear: doing(docs.IssueClearDocument, on('issueId'), m.clearing_follows_clear),
  proposeClear: doing(docs.IssueProposeClearDocument, withPapers('issueId'), m.clearing_follows_propose, { papers: true }),
  refuseClear: doing(docs.IssueRefuseClearDocument, on('issueId'), m.clearing_follows_refuse, { danger: true }),
  park: doing(docs.IssueParkDocument, on('issueId'), m.clearing_follows_park),
  markRisk: doing(docs.IssueMarkRiskDocument, on('issueId'), m.clearing_follows_risk),
};

/** What whoever looks back says of it. */
export const lookBackActions: Record<string, Doing> = {
  ok: doing(docs.LookBackOkDocument, withPapers('lookBackId'), m.lookback_follows_ok, { papers: true }),
  rebound: doing(docs.LookBackReboundDocument, withPapers('lookBackId'), m.lookback_follows_rebound, { papers: true, danger: true }),
};

/** The steps of supervised handling. */
export const supervisionActions: Record<string, Doing> = {
  notify: doing(docs.SupervisionNotifyDocument, on('supervisionId'), m.supervision_follows_open),
  drop: doing(docs.SupervisionDropDocument, on('supervisionId'), m.supervision_follows_drop, { danger: true }),
  report: doing(docs.SupervisionReportDocument, withPapers('supervisionId'), m.supervision_follows_report, { papers: true }),
  accept: doing(docs.SupervisionAcceptDocument, on('supervisionId'), m.supervision_follows_accept),
  sendBack: doing(docs.SupervisionSendBackDocument, on('supervisionId'), m.supervision_follows_send_back, { danger: true }),
};

/** What the office answers a leader of the district. */
export const instructionActions: Record<string, Doing> = { note: doing(docs.InstructionNoteDocument, on('instructionId'), m.instruction_follows_note) };
/** The bulletin goes to every observer. */
export const bulletinActions: Record<string, Doing> = { publish: doing(docs.BulletinPublishDocument, on('bulletinId'), m.bulletin_follows_publish) };

const key = () => ({ idempotencyKey: crypto.randomUUID() });
/** Opens supervised handling of a matter, following an instruction where there is one. */
export const opening = (instructionId: string | null): Doing => doing(docs.SupervisionOpenDocument, (stated, { id }) => ({ ...key(), ...stated, issueId: id, instructionId }), m.supervision_follows_open);
/** A leader of the district instructs. */
export const giving: Doing = doing(docs.InstructionGiveDocument, (stated) => ({ ...key(), ...stated }), m.instruction_follows_give);
