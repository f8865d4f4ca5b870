import { defineEntity, p } from '@mikro-orm/postgresql';
import type { TransferState } from './transfer.rules.ts';

const schema = defineEntity({
  name: 'Transfer', tableName: 'case_transfer',
  properties: {
    id: p.string().primary(),
    schemeId: p.string(),
    ruleSetId: p.string(),
    sourceId: p.string(),
    number: p.string(),
    state: p.string().$type<TransferState>(),
    officerIds: p.array(),
    disciplineIds: p.array(),
    letter: p.blob().hidden(),
    result: p.blob().nullable().hidden(),
    sentById: p.string(),
    sentBy: p.string(),
    sentAt: p.datetime(),
    receivedById: p.string().nullable(),
    receivedBy: p.string().nullable(),
    receivedAt: p.datetime().nullable(),
    resultAt: p.datetime().nullable(),
    version: p.integer(),
    audience: p.array(),
  },
});
/** A matter handed to the discipline inspection body by a numbered letter (移交函). */
export class Transfer extends schema.class {}
schema.setClass(Transfer);
