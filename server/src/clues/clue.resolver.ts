import { Arg, Ctx, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { Answer } from '../journal/act.ts';
import { acting, signedIn, type Context } from '../journal/context.ts';
import { CluedResolver, OpenResolver } from '../journal/field.ts';
import { list } from '../journal/list.ts';
import { beginnings, Offer, offered } from '../journal/offer.type.ts';
import { timelineOf } from '../journal/timeline.ts';
import { TimelineEntry } from '../journal/timeline.type.ts';
import { inTransaction, pgArray } from '../journal/transaction.ts';
import { systemScope } from '../kernel/audience.ts';
import * as actions from './clue.actions.ts';
import { Clue, ClueNote, CluePaper } from './clue.entity.ts';
import { clueFacts } from './clue.facts.ts';
import { ClueConcludeInput, ClueFileInput, ClueInvestigateInput, ClueNameAccusedInput, ClueOpenInput, ClueSetAsideInput, ClueTextInput, OpinionRestrictInput } from './clue.inputs.type.ts';
import { clueKinds, clueRules } from './clue.rules.ts';
import { ClueAccused, ClueCandidate, ClueConnection, ClueContent, ClueDecision, ClueFilter, ClueNoteType, CluePaperType, CluePayload, ClueReadingType, ClueType, OpinionRestrictPayload } from './clue.type.ts';
import { classify } from './classify.actions.ts';
import { identityRules } from './identity.rules.ts';
import { open } from './reading.actions.ts';
import { purposes } from './reading.rules.ts';
import { tied } from './recusal.ts';
import type { Accused, Assessed, Outcome, Told } from './said.ts';
import { unsealed } from './sealed.ts';
import { readingsOf, readsClue, sightOf } from './sight.ts';
import { transferRules } from './transfer.rules.ts';
import { verificationRules } from './verification.rules.ts';

/** The evidence of a matter, its names opened for whoever may read it. */
export const evidenceOf = async (context: Context, subjectId: string) => (await (await context.em()).find(CluePaper, { subjectId }, { orderBy: { id: 'asc' } }))
  .map((p) => ({ id: p.id, contentType: p.contentType, size: p.size, audience: p.audience, fileName: unsealed<string>(context.services, p.id, 'name', p.name) }));

async function payload(context: Context, answer: Answer) {
  await context.fresh();
  return { clue: await (await context.em()).findOne(Clue, { id: answer.id }), cursor: answer.cursor };
}

@Resolver(() => ClueType)
export class ClueResolver {
  @Query(() => ClueConnection, { description: 'Restricted matters: what the caller reported, or those they are on the case of as a clue officer; the newest first' })
  async clues(@Ctx() context: Context, @Arg('where', () => ClueFilter, { nullable: true, description: 'Which' }) where: ClueFilter | null,
    @Arg('first', () => Int, { defaultValue: 20, description: 'At most 100' }) first: number, @Arg('after', () => String, { nullable: true, description: 'From here' }) after: string | null) {
    const { schemeId, scopes } = signedIn(context);
    return list(context, Clue, {
      table: 'clue', sort: 't.filed_at', sortType: 'timestamptz', descending: true, first, after,
      where: ['t.scheme_id = ?', 't.audience && ?::text[]', ...(where?.states ? ['t.state = any(?::text[])'] : []), ...(where?.kinds ? ['t.kind = any(?::text[])'] : [])],
      params: [schemeId, pgArray(scopes), ...(where?.states ? [pgArray(where.states)] : []), ...(where?.kinds ? [pgArray(where.kinds)] : [])],
    });
  }

  @OpenResolver(() => String, 'What sort it is, in the language of the caller')
  kindLabel(@Root() c: Clue, @Ctx() { lang }: Context) { return clueKinds[c.kind][lang]; }

  @OpenResolver(() => String, 'Where it stands, in the language of the caller')
  stateLabel(@Root() c: Clue, @Ctx() { lang }: Context) { return clueRules.states[c.state][lang]; }

  @OpenResolver(() => Boolean, 'Whether the caller reported it')
  mine(@Root() c: Clue, @Ctx() context: Context) { return sightOf(context, c) === 'REPORTER'; }

  @CluedResolver(() => String, 'The receipt of its reporter; null for everybody else', { nullable: true })
  receipt(@Root() c: Clue, @Ctx() context: Context) { return sightOf(context, c) === 'REPORTER' ? c.receipt : null; }

  @CluedResolver(() => String, 'The number of the case, for those on it', { nullable: true })
  number(@Root() c: Clue, @Ctx() context: Context) { return sightOf(context, c) === 'OFFICER' ? c.number : null; }

  @CluedResolver(() => ClueReadingType, 'For what and until when the caller has it open; null where they have not', { nullable: true })
  async reading(@Root() c: Clue, @Ctx() context: Context) {
    const reading = await readingsOf(context).load(c.id);
    return reading && { purpose: purposes[reading.purpose][context.lang], until: reading.until };
  }

  @CluedResolver(() => ClueAccused, 'Whom it is about; null where the caller has not opened it', { nullable: true })
  async accused(@Root() c: Clue, @Ctx() context: Context) { return await readsClue(context, c) ? { ...unsealed<Accused>(context.services, c.id, 'accused', c.accused), audience: c.audience } : null; }

  @CluedResolver(() => ClueContent, 'What it says; null where the caller has not opened it', { nullable: true })
  async content(@Root() c: Clue, @Ctx() context: Context) { return await readsClue(context, c) ? { ...unsealed<Told>(context.services, c.id, 'content', c.content), audience: c.audience } : null; }

  @CluedResolver(() => [CluePaperType], 'Its evidence; null where the caller has not opened it', { nullable: true })
  async papers(@Root() c: Clue, @Ctx() context: Context) { return await readsClue(context, c) ? evidenceOf(context, c.id) : null; }

  @CluedResolver(() => [ClueNoteType], 'What was added: by its reporter, and for those on the case the notes of the investigation, oldest first', { nullable: true })
  async notes(@Root() c: Clue, @Ctx() context: Context) {
    if (!await readsClue(context, c)) return null;
    const kinds = sightOf(context, c) === 'OFFICER' ? ['NOTE', 'SUPPLY'] as const : ['SUPPLY'] as const;
    const notes = await (await context.em()).find(ClueNote, { clueId: c.id, kind: { $in: [...kinds] } }, { orderBy: { id: 'asc' } });
    return notes.map((n) => ({ id: n.id, at: n.at, supplied: n.kind === 'SUPPLY', audience: n.audience, text: unsealed<string>(context.services, n.id, 'text', n.text) }));
  }

  @CluedResolver(() => ClueDecision, 'How it was assessed, for those on the case who have opened it', { nullable: true })
  async assessment(@Root() c: Clue, @Ctx() context: Context) {
    const said = await onCase(context, c) ? unsealed<Assessed>(context.services, c.id, 'assessment', c.assessment) : null;
    return said && { text: said.reason, basis: said.basis, by: said.by, at: new Date(said.at), audience: c.audience };
  }

  @CluedResolver(() => ClueDecision, 'What came of it, for those on the case who have opened it', { nullable: true })
  async outcome(@Root() c: Clue, @Ctx() context: Context) {
    const said = await onCase(context, c) ? unsealed<Outcome>(context.services, c.id, 'outcome', c.outcome) : null;
    return said && { text: said.result, basis: said.basis, by: said.by, at: new Date(said.at), audience: c.audience };
  }

  @CluedResolver(() => String, 'What its reporter is told of the end', { nullable: true })
  async released(@Root() c: Clue, @Ctx() context: Context) { return await readsClue(context, c) ? unsealed<string>(context.services, c.id, 'released', c.released) : null; }

  @CluedResolver(() => [ClueCandidate], 'Observers who may be asked to check it, for those on the case who have opened it (B-14)', { nullable: true })
  async candidates(@Root() c: Clue, @Ctx() context: Context) {
    if (!await onCase(context, c)) return null;
    const accused = unsealed<Accused>(context.services, c.id, 'accused', c.accused)!;
    return inTransaction(context.services, [systemScope], async (em) => {
      const rows = await em.execute<{ id: string; name: string; title: string }[]>(
        "select m.id, p.name, m.title from membership m join person p on p.id = m.person_id where m.scheme_id = ? and m.role = 'OBSERVER' and m.paused_since is null and huiyin.in_force(m.since, m.until, ?) order by p.name, m.id limit 500", [c.schemeId, context.services.now()]);
      const free = [];
      for (const r of rows) if (!await tied(em, r.id, accused)) free.push({ membershipId: r.id, name: r.name, title: r.title, audience: c.audience });
      return free;
    });
  }

  @OpenResolver(() => [TimelineEntry], 'What happened to it, oldest first; what was said with it stands on the case alone')
  async timeline(@Root() c: Clue, @Ctx() context: Context) { return timelineOf(context, [c.id]); }

  @OpenResolver(() => [Offer], 'What the acting member may do with it, and why not')
  async allowedActions(@Root() c: Clue, @Ctx() context: Context): Promise<Offer[]> {
    const actor = signedIn(context);
    const facts = await clueFacts(await context.em(), c, actor, context.services.now());
    const { services: { now }, lang } = context;
    return [
      ...offered(clueRules, facts, actor, lang),
      ...(c.state === 'INVESTIGATING' ? beginnings(transferRules, { ...facts, state: 'SENT', disciplineIds: [], ripe: true }, actor, lang) : []),
      ...beginnings(identityRules, { state: 'ASKED', schemeId: c.schemeId, about: 'CLUE', officerIds: c.officerIds, unitId: null, askedById: '', askedByPersonId: '', now: now(), until: now() }, actor, lang),
      ...(['RECEIVED', 'INVESTIGATING'].includes(c.state) ? beginnings(verificationRules, { state: 'ASSIGNED', schemeId: c.schemeId, memberId: '', officerIds: c.officerIds, opened: facts.opened }, actor, lang) : []),
    ];
  }

  @Mutation(() => CluePayload, { description: 'An observer reports a clue, retaliation or obstruction to the clue officers alone (A-22, A-41, A-47)' })
  async clueFile(@Arg('input', () => ClueFileInput, { description: 'What' }) input: ClueFileInput, @Ctx() context: Context) { return payload(context, await actions.file(acting(context), input)); }

  @Mutation(() => CluePayload, { description: 'Its reporter adds to it' })
  async clueSupply(@Arg('input', () => ClueTextInput, { description: 'What' }) input: ClueTextInput, @Ctx() context: Context) { return payload(context, await actions.supply(acting(context), input)); }

  @Mutation(() => CluePayload, { description: 'A clue officer opens it for some minutes and says what for; it is kept, and the auditor reads that it was' })
  async clueOpen(@Arg('input', () => ClueOpenInput, { description: 'What for' }) { clueId, purpose }: ClueOpenInput, @Ctx() context: Context) { return payload(context, await open(acting(context), { subjectId: clueId, purpose })); }

  @Mutation(() => CluePayload, { description: 'Says whom it is about; whoever belongs there stands aside from then on' })
  async clueNameAccused(@Arg('input', () => ClueNameAccusedInput, { description: 'Whom' }) input: ClueNameAccusedInput, @Ctx() context: Context) { return payload(context, await actions.nameAccused(acting(context), input)); }

  @Mutation(() => CluePayload, { description: 'It is taken up' })
  async clueInvestigate(@Arg('input', () => ClueInvestigateInput, { description: 'Why' }) input: ClueInvestigateInput, @Ctx() context: Context) { return payload(context, await actions.investigate(acting(context), input)); }

  @Mutation(() => CluePayload, { description: 'It is not taken up' })
  async clueSetAside(@Arg('input', () => ClueSetAsideInput, { description: 'Why' }) input: ClueSetAsideInput, @Ctx() context: Context) { return payload(context, await actions.setAside(acting(context), input)); }

  @Mutation(() => CluePayload, { description: 'A note of the investigation' })
  async clueNote(@Arg('input', () => ClueTextInput, { description: 'What' }) input: ClueTextInput, @Ctx() context: Context) { return payload(context, await actions.note(acting(context), input)); }

  @Mutation(() => CluePayload, { description: 'It is concluded with a result and what it rests on' })
  async clueConclude(@Arg('input', () => ClueConcludeInput, { description: 'How' }) input: ClueConcludeInput, @Ctx() context: Context) { return payload(context, await actions.conclude(acting(context), input)); }

  @Mutation(() => OpinionRestrictPayload, { description: 'An opinion is handed to the clue officers and leaves everybody’s sight but its author’s (A-41)' })
  async opinionRestrict(@Arg('input', () => OpinionRestrictInput, { description: 'Which' }) input: OpinionRestrictInput, @Ctx() context: Context) {
    const { id, cursor, files } = await classify(acting(context), input);
    for (const file of files) await context.services.files?.drop(file);
    return { opinionId: id, cursor };
  }
}

const onCase = async (context: Context, clue: Clue) => sightOf(context, clue) === 'OFFICER' && readsClue(context, clue);
