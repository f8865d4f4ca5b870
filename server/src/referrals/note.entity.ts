import { defineEntity, p } from '@mikro-orm/postgresql';
import type { Confidentiality } from '../submissions/confidentiality.rules.ts';
import type { NoteState } from './note.rules.ts';

const schema = defineEntity({
  name: 'Note', tableName: 'note',
  properties: {
    id: p.string().primary(),
    schemeId: p.string(),
    subjectId: p.string(),
    unitId: p.string().nullable(),
    handlerId: p.string().nullable(),
    confidentiality: p.string().$type<Confidentiality>(),
    state: p.string().$type<NoteState>(),
    ordinal: p.integer(),
    text: p.text(),
    byId: p.string(),
    at: p.datetime(),
    version: p.integer(),
    audience: p.array(),
  },
});
/** What those who have a matter in hand write down for one another (内部批注): a unit on a referral, the office on an issue. */
export class Note extends schema.class {}
schema.setClass(Note);
