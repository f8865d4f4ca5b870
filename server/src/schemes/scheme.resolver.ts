import { Ctx, Resolver, Root } from 'type-graphql';
import type { DemoPerson } from '../accounts/demo.ts';
import { DemoPersonType } from '../accounts/demo.type.ts';
import type { Channel } from '../accounts/membership.rules.ts';
import { Viewer } from '../accounts/viewer.type.ts';
import type { Context } from '../journal/context.ts';
import { OpenResolver } from '../journal/field.ts';
import { Refused, type Lang } from '../kernel/refused.ts';
import type { ListName } from './preset.ts';
import { documentTitle } from './document-title.rules.ts';
import { inForce, rulesOf, type Rules } from './rules.ts';
import type { Scheme } from './scheme.entity.ts';
import { schemes } from './scheme.loader.ts';
import { SchemeRules, SchemeType } from './scheme.type.ts';

/** The rules in force; before any are, those that are being written, for whoever writes them. */
async function rulesNow(context: Context, { id }: Scheme): Promise<Rules> {
  const em = await context.em();
  try { return await inForce(em, id, context.services.now()); } catch (error) {
    const [first] = await em.execute<{ id: string }[]>('select id from rule_set where scheme_id = ? order by version desc limit 1', [id]);
    if (!first || !(error instanceof Refused)) throw error;
    return rulesOf(em, first.id);
  }
}

@Resolver(() => SchemeType)
export class SchemeResolver {
  @OpenResolver(() => String, 'What it calls its observers, in the language of the caller')
  async observerTitle(@Root() scheme: Scheme, @Ctx() context: Context): Promise<string> {
    const { set } = await rulesNow(context, scheme);
    return context.lang === 'zh' ? set.titleZh : set.titleEn;
  }

  @OpenResolver(() => Boolean, 'Whether its rules are on trial (试行)')
  async trial(@Root() scheme: Scheme, @Ctx() context: Context): Promise<boolean> {
    return (await rulesNow(context, scheme)).set.trial;
  }

  @OpenResolver(() => String, 'The name of the document in force, with 试行 where it is on trial (B-1)')
  async documentTitle(@Root() scheme: Scheme, @Ctx() context: Context): Promise<string> {
    return documentTitle((await rulesNow(context, scheme)).set);
  }

  @OpenResolver(() => SchemeRules, 'The rules in force')
  async rules(@Root() scheme: Scheme, @Ctx() context: Context): Promise<SchemeRules> {
    return shown(await rulesNow(context, scheme), context.actor?.channel ?? null, context.lang);
  }
}

@Resolver(() => Viewer)
export class ViewerSchemeResolver {
  @OpenResolver(() => SchemeType, 'The scheme the acting membership belongs to', { nullable: true })
  async scheme(@Root() { actor }: Viewer, @Ctx() context: Context): Promise<Scheme | null> {
    return schemes(context).load(actor.schemeId);
  }
}

@Resolver(() => DemoPersonType)
export class DemoPersonSchemeResolver {
  @OpenResolver(() => String, 'The name of their scheme')
  async scheme(@Root() { schemeId }: DemoPerson, @Ctx() context: Context): Promise<string> {
    return (await schemes(context).load(schemeId))!.name;
  }
}

/** Rules as a form of this channel uses them, in one language. */
function shown(rules: Rules, channel: Channel | null, lang: Lang): SchemeRules {
  const list = (name: ListName) => rules.offered(name, channel).map((choice) => ({
    code: choice.code, label: lang === 'zh' ? choice.labelZh : choice.labelEn, hint: (lang === 'zh' ? choice.hintZh : choice.hintEn) ?? null,
  }));
  const { edition: version, textLimit, photoLimit, photoBytes, opinionLimit, methodNeeded } = rules.set;
  return {
    version, contactBeforeReply: rules.set.contactBeforeReply, textLimit, photoLimit, photoBytes, opinionLimit, methodNeeded,
    contactDays: rules.clock('contact').days, handOverDays: rules.clock('handOver').days, referralDays: rules.clock('referralDue').days,
    submissionTypes: list('submissionTypes'), opinionTypes: list('opinionTypes'), opinionScopes: list('opinionScopes'), targetTypes: list('targetTypes'),
    methods: list('methods'), declineReasons: list('declineReasons'), reasonCategories: list('reasonCategories'), callOutcomes: list('callOutcomes'),
    issueCategories: list('issueCategories'), excuseGrounds: list('excuseGrounds'), legalBases: list('legalBases'), nominationCategories: list('nominationCategories'), criteria: list('criteria'), channels: list('channels'), publicNoticeDays: rules.set.publicNoticeDays ?? null, answerClasses: [...rules.answerClasses],
    activityKinds: list('activityKinds'), gatheringKinds: list('gatheringKinds'), contactKinds: list('contactKinds'), taskKinds: list('taskKinds'), supportKinds: list('supportKinds'), industries: list('industries'),
  };
}
