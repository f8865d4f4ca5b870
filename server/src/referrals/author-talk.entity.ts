import { defineEntity, p } from '@mikro-orm/postgresql';
import type { Confidentiality } from '../submissions/confidentiality.rules.ts';
import type { AuthorTalkState } from './author-talk.rules.ts';

const schema = defineEntity({
  name: 'AuthorTalk',
  tableName: 'author_talk',
  properties: {
    id: p.string().primary(),
    schemeId: p.string(),
    referralId: p.string(),
    unitId: p.string(),
    handlerId: p.string().nullable(),
    liaisons: p.array(),
    confidentiality: p.string().$type<Confidentiality>(),
    state: p.string().$type<AuthorTalkState>(),
    question: p.text().nullable(),
    askedAt: p.datetime().nullable(),
    notes: p.text().nullable(),
    heldAt: p.datetime().nullable(),
    relayedById: p.string().nullable(),
    relayedAt: p.datetime().nullable(),
    version: p.integer(),
    audience: p.array(),
  },
});
/** What a unit asks an author before it replies and what the liaison brings back (答复前沟通); neither learns who the other is. */
export class AuthorTalk extends schema.class {}
schema.setClass(AuthorTalk);
