import type { Doc } from '#lib/client.ts';
import * as docs from '#lib/gql/graphql.ts';
import { m } from '#lib/paraglide/messages.js';
import type { Doing } from '#lib/terms/actions.ts';

const on: Doing['input'] = (stated, { id, version }) => ({ ...stated, publicityId: id, expectedVersion: version });
const naming = (agreed: boolean): Doing['input'] => (stated, subject) => ({ ...on(stated, subject, []), agreed });
const doing = <V>(document: Doc<unknown, V>, follows: () => string, more: Partial<Doing> = {}): Doing => ({ document: document as never, input: on, follows, ...more });
const written = (subject: object) => {
  const { title, text, enterprise, enterpriseConsent } = subject as docs.PublicityRowFragment;
  return { title, text, enterprise: enterprise ?? '', enterpriseConsent: enterpriseConsent ?? '' };
};

/** The steps of a good practice on its way to everybody. */
export const publicityActions: Record<string, Doing> = {
  write: doing(docs.PublicityWriteDocument, m.publicity_follows_write, { begins: written, limit: 5000 }),
  approve: doing(docs.PublicityApproveDocument, m.publicity_follows_approve),
  publish: doing(docs.PublicityPublishDocument, m.publicity_follows_publish),
  ask: doing(docs.PublicityAskDocument, m.publicity_follows_ask),
  agree: doing(docs.PublicityNameDocument, m.publicity_follows_agree, { input: naming(true) }),
  refuse: doing(docs.PublicityNameDocument, m.publicity_follows_refuse, { input: naming(false) }),
  unname: doing(docs.PublicityNameDocument, m.publicity_follows_unname, { input: naming(false), danger: true }),
  decline: doing(docs.PublicityDeclineDocument, m.publicity_follows_decline, { danger: true }),
  retract: doing(docs.PublicityRetractDocument, m.publicity_follows_retract, { danger: true }),
};

const onPush: Doing['input'] = (stated, { id, version }) => ({ ...stated, pushId: id, expectedVersion: version });
const pushing = <V>(document: Doc<unknown, V>, follows: () => string, more: Partial<Doing> = {}): Doing => ({ document: document as never, input: onPush, follows, ...more });

/** What may be done with something that is handed outside. */
export const pushActions: Record<string, Doing> = {
  approve: pushing(docs.ExternalPushApproveDocument, m.push_follows_approve),
  send: pushing(docs.ExternalPushSendDocument, m.push_follows_send),
  receive: pushing(docs.ExternalPushReceiveDocument, m.push_follows_receive),
  fail: pushing(docs.ExternalPushFailDocument, m.push_follows_fail, { danger: true }),
  retry: pushing(docs.ExternalPushRetryDocument, m.push_follows_retry),
  cancel: pushing(docs.ExternalPushCancelDocument, m.push_follows_cancel, { danger: true }),
};
/** Handing a matter of the ledger or a good practice outside. */
export const proposing = (of: 'issueId' | 'publicityId'): Record<string, Doing> => ({
  propose: pushing(docs.ExternalPushProposeDocument, m.push_follows_propose, { input: (stated, { id }) => ({ ...stated, idempotencyKey: crypto.randomUUID(), [of]: id }) }),
});
