import { defineEntity, p } from '@mikro-orm/postgresql';
import type { ClueKind, ClueState } from './clue.rules.ts';

const ClueSchema = defineEntity({
  name: 'Clue', tableName: 'clue',
  properties: {
    id: p.string().primary(),
    schemeId: p.string(),
    ruleSetId: p.string(),
    kind: p.string().$type<ClueKind>(),
    receipt: p.string(),
    number: p.string(),
    state: p.string().$type<ClueState>(),
    authorId: p.string(),
    opinionId: p.string().nullable(),
    officerIds: p.array(),
    accused: p.blob().hidden(),
    content: p.blob().hidden(),
    assessment: p.blob().nullable().hidden(),
    outcome: p.blob().nullable().hidden(),
    released: p.blob().nullable().hidden(),
    filedAt: p.datetime(),
    endedAt: p.datetime().nullable(),
    version: p.integer(),
    audience: p.array(),
  },
});
/** A clue, a report of retaliation or of obstruction; what it says is sealed. */
export class Clue extends ClueSchema.class {}
ClueSchema.setClass(Clue);

const ClueNoteSchema = defineEntity({
  name: 'ClueNote', tableName: 'clue_note',
  properties: {
    id: p.string().primary(),
    schemeId: p.string(),
    clueId: p.string(),
    kind: p.string().$type<'NOTE' | 'SUPPLY'>(),
    byId: p.string(),
    text: p.blob().hidden(),
    at: p.datetime(),
    audience: p.array(),
  },
});
/** What is added to a case: a note of its investigation, or what its reporter adds. */
export class ClueNote extends ClueNoteSchema.class {}
ClueNoteSchema.setClass(ClueNote);

const CluePaperSchema = defineEntity({
  name: 'CluePaper', tableName: 'clue_paper',
  properties: {
    id: p.string().primary(),
    schemeId: p.string(),
    holderId: p.string(),
    subjectId: p.string().nullable(),
    name: p.blob().hidden(),
    contentType: p.string(),
    size: p.integer(),
    bytes: p.blob().lazy().hidden(),
    createdAt: p.datetime(),
    version: p.integer(),
    audience: p.array(),
  },
});
/** Evidence of a restricted matter; its name and its bytes are sealed. */
export class CluePaper extends CluePaperSchema.class {}
CluePaperSchema.setClass(CluePaper);
