import { defineEntity, p } from '@mikro-orm/postgresql';
import type { PushState } from './push.rules.ts';

const schema = defineEntity({
  name: 'ExternalPush',
  tableName: 'external_push',
  properties: {
    id: p.string().primary(),
    schemeId: p.string(),
    issueId: p.string().nullable(),
    publicityId: p.string().nullable(),
    recipient: p.string(),
    purpose: p.text(),
    title: p.string(),
    /** The copy that leaves, as it was when it was proposed. */
    content: p.text(),
    state: p.string().$type<PushState>(),
    proposedAt: p.datetime(),
    proposedById: p.string(),
    approvedAt: p.datetime().nullable(),
    approvedById: p.string().nullable(),
    sentAt: p.datetime().nullable(),
    attempts: p.integer(),
    failure: p.text().nullable(),
    externalId: p.string().nullable(),
    receivedAt: p.datetime().nullable(),
    cancelReason: p.text().nullable(),
    version: p.integer(),
    audience: p.array(),
  },
});
/** What is handed to a platform or body outside, with the copy that left. */
export class ExternalPush extends schema.class {}
schema.setClass(ExternalPush);
