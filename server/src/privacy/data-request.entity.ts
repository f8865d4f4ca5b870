import { defineEntity, p } from '@mikro-orm/postgresql';
import type { DataRequestState, Wish } from './data-request.rules.ts';
import type { LegalHoldState } from './legal-hold.rules.ts';

/** What an erasure did or left to one column. */
export interface Reached { tbl: string; col: string; rows: number; kept: boolean }

const request = defineEntity({
  name: 'DataRequest', tableName: 'data_request',
  properties: {
    id: p.string().primary(),
    schemeId: p.string(),
    subjectId: p.string(),
    membershipId: p.string().nullable(),
    askedById: p.string(),
    wish: p.string().$type<Wish>(),
    field: p.string().$type<'NAME' | 'TITLE'>().nullable(),
    value: p.string().nullable(),
    ground: p.string().$type<'PURPOSE_ENDED' | 'CONSENT_WITHDRAWN' | 'UNLAWFUL'>().nullable(),
    text: p.text(),
    state: p.string().$type<DataRequestState>(),
    askedAt: p.datetime(),
    agreedById: p.string().nullable(),
    agreedByPersonId: p.string().nullable(),
    decidedById: p.string().nullable(),
    decidedAt: p.datetime().nullable(),
    decisionReason: p.text().nullable(),
    outcome: p.json<Reached[]>().nullable(),
    version: p.integer(),
    audience: p.array(),
  },
});
/** What somebody asks of their own data, and what became of it (PIPL 46, 47). */
export class DataRequest extends request.class {}
request.setClass(DataRequest);

const hold = defineEntity({
  name: 'LegalHold', tableName: 'legal_hold',
  properties: {
    id: p.string().primary(),
    schemeId: p.string(),
    subjectId: p.string(),
    ground: p.text(),
    state: p.string().$type<LegalHoldState>(),
    placedById: p.string(),
    placedAt: p.datetime(),
    liftedById: p.string().nullable(),
    liftedAt: p.datetime().nullable(),
    liftReason: p.text().nullable(),
    version: p.integer(),
    audience: p.array(),
  },
});
/** That somebody's data must not be erased for now. */
export class LegalHold extends hold.class {}
hold.setClass(LegalHold);
