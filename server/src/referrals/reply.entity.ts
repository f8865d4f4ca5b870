import { defineEntity, p } from '@mikro-orm/postgresql';
import type { Confidentiality } from '../submissions/confidentiality.rules.ts';
import type { Rectified, ReplyState } from './reply.rules.ts';

const schema = defineEntity({
  name: 'Reply',
  tableName: 'reply',
  properties: {
    id: p.string().primary(),
    schemeId: p.string(),
    referralId: p.string(),
    ordinal: p.integer(),
    confidentiality: p.string().$type<Confidentiality>().default('ORDINARY'),
    state: p.string().$type<ReplyState>(),
    answerClassId: p.string().nullable(),
    requiresReason: p.boolean().nullable(),
    reasonLength: p.integer().nullable(),
    mustCite: p.boolean().nullable(),
    text: p.text(),
    reasonCategory: p.string().nullable(),
    basis: p.text().nullable(),
    explanation: p.text().nullable(),
    alternative: p.text().nullable(),
    draftedById: p.string(),
    signedById: p.string().nullable(),
    signedAt: p.datetime().nullable(),
    releasedAt: p.datetime().nullable(),
    coUnitIds: p.array(),
    revision: p.integer(),
    coViews: p.text().nullable(),
    rectified: p.string().$type<Rectified>().nullable(),
    evidence: p.text().nullable(),
    sendBackNote: p.text().nullable(),
    reviewNote: p.text().nullable(),
    unitId: p.string(),
    handlerId: p.string().nullable(),
    authors: p.array(),
    liaisons: p.array(),
    version: p.integer(),
    audience: p.array(),
  },
});
/** One version of what a unit says to a referral. */
export class Reply extends schema.class {}
schema.setClass(Reply);
