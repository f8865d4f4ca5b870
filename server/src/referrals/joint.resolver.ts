import { Ctx, Resolver, Root } from 'type-graphql';
import { signedIn, type Context } from '../journal/context.ts';
import { OpenResolver, StaffResolver } from '../journal/field.ts';
import { beginnings, type Offer, Offer as OfferType } from '../journal/offer.type.ts';
import type { Actor } from '../kernel/actor.ts';
import { PaperType } from '../observers/paper.type.ts';
import { papersOf } from '../observers/papers.ts';
import { UnitType } from '../schemes/unit.type.ts';
import { unitOf } from '../schemes/units.ts';
import { authorTalkRules } from './author-talk.rules.ts';
import { AuthorTalkType } from './author-talk.type.ts';
import { awaitedOfMe, coHandlingOf } from './co-handling.ts';
import { coOpinionRules } from './co-opinion.rules.ts';
import { CoHandlingType, CountersignatureType, CoTaskEnum, coTaskWords } from './co-opinion.type.ts';
import { coOpinionsOf, countersignaturesOf, plansOf, stageReportsOf, talksOf } from './joint.loaders.ts';
import { planRules } from './plan.rules.ts';
import { PlanType } from './plan.type.ts';
import { letterNumber } from './letter.rules.ts';
import { awaitsReply, isWorkedOn } from './referral.standing.ts';
import { Referral } from './referral.entity.ts';
import { ReferralType } from './referral.type.ts';
import type { Reply } from './reply.entity.ts';
import { ReplyType } from './reply.type.ts';
import { stageReportRules } from './stage-report.rules.ts';
import { StageReportType } from './stage-report.type.ts';

/** What goes before a reply, on the page of its referral. */
@Resolver(() => ReferralType)
export class ReferralJointResolver {
  @StaffResolver(() => [CoHandlingType], 'How far each co-handling unit has come; null for observers', { nullable: true })
  coHandling(@Root() r: Referral, @Ctx() context: Context) { return coHandlingOf(context, r); }

  @OpenResolver(() => CoTaskEnum, 'What it waits for from the caller\'s own unit, where that co-handles; null where nothing', { nullable: true })
  awaitedOfMe(@Root() r: Referral, @Ctx() context: Context) { return awaitedOfMe(context, r); }

  @OpenResolver(() => String, 'The same in the language of the caller', { nullable: true })
  async awaitedOfMeLabel(@Root() r: Referral, @Ctx() context: Context) {
    const task = await awaitedOfMe(context, r);
    return task && coTaskWords[task][context.lang];
  }

  @OpenResolver(() => PlanType, 'The rectification plan (A-50), where the caller may see it', { nullable: true })
  async plan(@Root() r: Referral, @Ctx() context: Context) { return (await plansOf(context).load(r.id))?.[0] ?? null; }

  @OpenResolver(() => [StageReportType], 'Its staged replies that the caller may see, in their order')
  async stageReports(@Root() r: Referral, @Ctx() context: Context) { return [...(await stageReportsOf(context).load(r.id)) ?? []].sort((a, b) => a.ordinal - b.ordinal); }

  @OpenResolver(() => [AuthorTalkType], 'Talks with the author before the reply, as far as the caller may see them')
  async talks(@Root() r: Referral, @Ctx() context: Context) { return (await talksOf(context).load(r.id)) ?? []; }

  @OpenResolver(() => [OfferType], 'What the acting member may begin beside the reply: `coOpinion.draft`, `plan.draft`, `stageReport.draft`, `authorTalk.ask`, `authorTalk.log`')
  async mayBegin(@Root() r: Referral, @Ctx() context: Context): Promise<Offer[]> {
    const actor = signedIn(context);
    const [opinions, plans, reports] = await Promise.all([coOpinionsOf(context).load(r.id), plansOf(context).load(r.id), stageReportsOf(context).load(r.id)]);
    const all = { ...r, handlerId: r.handlerId ?? null, inHand: isWorkedOn(r), awaited: awaitsReply(r), leadUnitId: r.unitId, text: '', measures: [], state: '' };
    const begin = (noun: string, table: Parameters<typeof beginnings>[0], facts: object = all) =>
      beginnings(table, facts as never, actor, context.lang).map((offer) => ({ ...offer, action: `${noun}.${offer.action}` }));
    return [
      ...(isCoUnit(actor, r) && !opinions?.some((o) => o.unitId === actor.unitId) ? begin('coOpinion', coOpinionRules as never, { ...all, unitId: actor.unitId }) : []),
      ...(plans?.length ? [] : begin('plan', planRules as never)),
      ...(reports?.some((s) => s.state === 'DRAFT') ? [] : begin('stageReport', stageReportRules as never)),
      ...begin('authorTalk', authorTalkRules as never),
    ];
  }
}

const isCoUnit = (actor: Actor, r: Referral) => actor.unitId !== null && r.coUnitIds.includes(actor.unitId);

/** What a reply stands on beside its words. */
@Resolver(() => ReplyType)
export class ReplyJointResolver {
  @OpenResolver(() => UnitType, 'The lead unit (主办), whose reply it is')
  unit(@Root() r: Reply, @Ctx() context: Context) { return unitOf(context).load(r.unitId); }

  @OpenResolver(() => ReferralType, 'The referral it answers', { nullable: true })
  async referral(@Root() r: Reply, @Ctx() context: Context) { return (await context.em()).findOne(Referral, { id: r.referralId }); }

  @OpenResolver(() => String, 'The number of the letter (答复函), after that of the referral it answers; null until it is released', { nullable: true })
  async letterNumber(@Root() r: Reply, @Ctx() context: Context) {
    if (r.state !== 'RELEASED') return null;
    return letterNumber((await (await context.em()).findOne(Referral, { id: r.referralId }))?.number ?? null);
  }

  @OpenResolver(() => [UnitType], 'The co-handling units (协办), which the answer names')
  coUnits(@Root() r: Reply, @Ctx() context: Context) { return unitOf(context).loadMany(r.coUnitIds); }

  @OpenResolver(() => [PaperType], 'The photos and papers that show that the problem is put right (A-50)')
  papers(@Root() r: Reply, @Ctx() context: Context) { return papersOf(context, r.id); }

  @StaffResolver(() => [CountersignatureType], 'What the co-handling units said to its versions, as far as the caller may see; null for observers', { nullable: true })
  async countersignatures(@Root() r: Reply, @Ctx() context: Context) { return (await countersignaturesOf(context).load(r.id)) ?? []; }
}
