import { Arg, Ctx, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { Listed } from '../journal/connection.ts';
import { acting, signedIn, type Context } from '../journal/context.ts';
import { OpenResolver } from '../journal/field.ts';
import { list } from '../journal/list.ts';
import { beginnings, Offer, offered } from '../journal/offer.type.ts';
import { addTemplate, editTemplate, retireTemplate } from './answer-template.actions.ts';
import { AnswerTemplate } from './answer-template.entity.ts';
import { answerTemplateRules, placeholders, type Placeholder } from './answer-template.rules.ts';
import { AnswerTemplateAddInput, AnswerTemplateConnection, AnswerTemplateEditInput, AnswerTemplatePayload, AnswerTemplateType, OnAnswerTemplateInput, PlaceholderType } from './answer-template.type.ts';
import type { AnswerClass } from './rule-rows.entity.ts';
import { inForce } from './rules.ts';
import type { Scheme } from './scheme.entity.ts';
import { AnswerClassType, SchemeType } from './scheme.type.ts';

async function payload(context: Context, { id, cursor }: { id: string; cursor: string }) {
  await context.fresh();
  return { answerTemplate: await (await context.em()).findOneOrFail(AnswerTemplate, { id }), cursor };
}

@Resolver(() => AnswerTemplateType)
export class AnswerTemplateResolver {
  @Query(() => AnswerTemplateConnection, { description: 'The answer templates of the scheme, newest first, also those that are offered no longer; for officials' })
  answerTemplates(@Ctx() context: Context, @Arg('first', () => Int, { defaultValue: 20, description: 'At most 100' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'From here' }) after: string | null): Listed<AnswerTemplate> {
    const { schemeId } = signedIn(context);
    return list(context, AnswerTemplate, { table: 'answer_template', where: ['t.scheme_id = ?'], params: [schemeId], sort: 't.id', sortType: 'text', descending: true, first, after });
  }

  @OpenResolver(() => String, 'Where it stands, in the language of the caller')
  stateLabel(@Root() t: AnswerTemplate, @Ctx() context: Context) { return answerTemplateRules.states[t.state][context.lang]; }

  @OpenResolver(() => AnswerClassType, 'The class it is for, by the rules in force; null where it is for any', { nullable: true })
  async answerClass(@Root() t: AnswerTemplate, @Ctx() context: Context): Promise<AnswerClass | null> {
    if (!t.answerClassCode) return null;
    return (await inForce(await context.em(), t.schemeId, context.services.now())).answerClasses.find((c) => c.code === t.answerClassCode) ?? null;
  }

  @OpenResolver(() => [Offer], 'What the acting member may do with it, and why not')
  allowedActions(@Root() t: AnswerTemplate, @Ctx() context: Context): Offer[] { return offered(answerTemplateRules, t as never, signedIn(context), context.lang); }

  @Mutation(() => AnswerTemplatePayload, { description: 'The office adds a template' })
  async answerTemplateAdd(@Arg('input', () => AnswerTemplateAddInput, { description: 'Its words' }) input: AnswerTemplateAddInput, @Ctx() context: Context) {
    return payload(context, await addTemplate(acting(context), input));
  }

  @Mutation(() => AnswerTemplatePayload, { description: 'The office changes its words; answers that were begun with it stay as they are' })
  async answerTemplateEdit(@Arg('input', () => AnswerTemplateEditInput, { description: 'Its words' }) input: AnswerTemplateEditInput, @Ctx() context: Context) {
    return payload(context, await editTemplate(acting(context), input));
  }

  @Mutation(() => AnswerTemplatePayload, { description: 'It is offered no longer' })
  async answerTemplateRetire(@Arg('input', () => OnAnswerTemplateInput, { description: 'Which' }) input: OnAnswerTemplateInput, @Ctx() context: Context) {
    return payload(context, await retireTemplate(acting(context), input));
  }
}

@Resolver(() => SchemeType)
export class SchemeTemplatesResolver {
  @OpenResolver(() => [PlaceholderType], 'What a template of answers may leave open')
  templatePlaceholders(@Root() _: Scheme, @Ctx() { lang }: Context): PlaceholderType[] {
    return (Object.keys(placeholders) as Placeholder[]).map((key) => ({ key, written: `{${placeholders[key].word}}`, label: placeholders[key].said[lang] }));
  }

  @OpenResolver(() => [Offer], 'Whether the acting member may add a template; empty for whoever never does')
  templateOffers(@Root() { id }: Scheme, @Ctx() context: Context): Offer[] {
    return beginnings(answerTemplateRules, { state: '', schemeId: id } as never, signedIn(context), context.lang);
  }
}
