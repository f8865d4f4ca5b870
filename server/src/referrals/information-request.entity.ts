import { defineEntity, p } from '@mikro-orm/postgresql';
import type { Confidentiality } from '../submissions/confidentiality.rules.ts';
import type { InformationKind, InformationRequestState } from './information-request.rules.ts';

const InformationRequestSchema = defineEntity({
  name: 'InformationRequest', tableName: 'information_request',
  properties: {
    id: p.string().primary(),
    schemeId: p.string(),
    ruleSetId: p.string(),
    issueId: p.string().nullable(),
    observerId: p.string().nullable(),
    liaisonId: p.string().nullable(),
    unitId: p.string(),
    kind: p.string().$type<InformationKind>(),
    question: p.text(),
    state: p.string().$type<InformationRequestState>(),
    askedAt: p.datetime(),
    askedById: p.string(),
    openedAt: p.datetime().nullable(),
    answer: p.text().nullable(),
    answeredAt: p.datetime().nullable(),
    answeredById: p.string().nullable(),
    endedReason: p.text().nullable(),
    confidentiality: p.string().$type<Confidentiality>().default('ORDINARY'),
    /** Those of the units to whom the matter was assigned. */
    handlerIds: p.array().default([]),
    version: p.integer(),
    audience: p.array(),
  },
});

/** What an observer, through the liaison, or the office asks of a unit: documents, or how things are. */
export class InformationRequest extends InformationRequestSchema.class {}
InformationRequestSchema.setClass(InformationRequest);
