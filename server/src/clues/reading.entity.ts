import { defineEntity, p } from '@mikro-orm/postgresql';
import type { Purpose } from './reading.rules.ts';

const schema = defineEntity({
  name: 'ClueReading', tableName: 'clue_reading',
  properties: {
    id: p.string().primary(),
    schemeId: p.string(),
    subjectId: p.string(),
    readerId: p.string(),
    purpose: p.string().$type<Purpose>(),
    openedAt: p.datetime(),
    until: p.datetime(),
    audience: p.array(),
  },
});
/** That somebody opened a restricted matter, for what, and until when they may read it. */
export class ClueReading extends schema.class {}
schema.setClass(ClueReading);
