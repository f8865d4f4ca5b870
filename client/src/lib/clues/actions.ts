import type { Doc } from '#lib/client.ts';
import * as docs from '#lib/gql/graphql.ts';

/** One action of a restricted matter: the change behind it, its input from what was stated, and what the form asks besides. */
export interface Deed {
  document: Doc<unknown, { input: never }>;
  input: (stated: Record<string, string>, subject: { id: string; version: number }, papers: string[]) => object;
  papers?: boolean;
  danger?: boolean;
  /** Fields that the server's table does not list as needed: whom it is about, who is to check. */
  more?: 'accused' | 'observer' | 'evidence';
}

const deed = <V>(document: Doc<unknown, V>, input: Deed['input'], more: Partial<Deed> = {}): Deed => ({ document: document as never, input, ...more });
const on = (field: string): Deed['input'] => (stated, { id, version }) => ({ ...stated, [field]: id, expectedVersion: version });
const withPapers = (field: string): Deed['input'] => (stated, s, paperIds) => ({ ...on(field)(stated, s, []), paperIds });
const send: Deed = deed(docs.TransferSendDocument, (stated, { id, version }, paperIds) => ({ ...stated, sourceId: id, expectedVersion: version, paperIds }), { danger: true, more: 'evidence' });

/** What may be done with a clue, a report of retaliation or of obstruction. */
export const clueDeeds: Record<string, Deed> = {
  supply: deed(docs.ClueSupplyDocument, withPapers('clueId'), { papers: true }),
  investigate: deed(docs.ClueInvestigateDocument, on('clueId')),
  setAside: deed(docs.ClueSetAsideDocument, on('clueId')),
  note: deed(docs.ClueNoteDocument, withPapers('clueId'), { papers: true }),
  nameAccused: deed(docs.ClueNameAccusedDocument, on('clueId'), { more: 'accused' }),
  conclude: deed(docs.ClueConcludeDocument, on('clueId')),
  send,
  ask: deed(docs.IdentityAskDocument, (stated, { id }) => ({ ...stated, subjectId: id })),
  assign: deed(docs.VerificationAssignDocument, (stated, { id }) => ({ ...stated, clueId: id, idempotencyKey: crypto.randomUUID() }), { more: 'observer' }),
};
/** What may be done with a transfer. */
export const transferDeeds: Record<string, Deed> = { receive: deed(docs.TransferReceiveDocument, on('transferId')), result: deed(docs.TransferResultDocument, on('transferId')) };
/** What may be done with a question for an identity, besides looking at it. */
export const identityDeeds: Record<string, Deed> = { grant: deed(docs.IdentityGrantDocument, on('requestId')), refuse: deed(docs.IdentityRefuseDocument, on('requestId')) };
/** What may be done with a check. */
export const checkDeeds: Record<string, Deed> = { report: deed(docs.VerificationReportDocument, on('verificationId')), cancel: deed(docs.VerificationCancelDocument, on('verificationId'), { danger: true }) };
/** What may be done with an accountability case. */
export const accountabilityDeeds: Record<string, Deed> = { conclude: deed(docs.AccountabilityConcludeDocument, on('accountabilityId')), send };
