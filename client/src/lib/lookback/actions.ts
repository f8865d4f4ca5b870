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
