import { defineEntity, p } from '@mikro-orm/postgresql';

const call = defineEntity({
  name: 'Call',
  tableName: 'call',
  properties: {
    id: p.string().primary(),
    submissionId: p.string(),
    calledAt: p.datetime(),
    outcome: p.string(),
    notes: p.text(),
    byId: p.string(),
    audience: p.array(),
  },
});
/** A phone contact of the liaison with the author (B-25). */
export class Call extends call.class {}
call.setClass(Call);

const question = defineEntity({
  name: 'Question',
  tableName: 'question',
  properties: {
    id: p.string().primary(),
    submissionId: p.string(),
    text: p.text(),
    askedAt: p.datetime(),
    askedById: p.string(),
    answer: p.text().nullable(),
    answeredAt: p.datetime().nullable(),
    audience: p.array(),
  },
});
/** Something more that the liaison asked the author for, and what came back. */
export class Question extends question.class {}
question.setClass(Question);
