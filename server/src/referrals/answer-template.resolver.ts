import { Ctx, ID, ObjectType, Resolver, Root } from 'type-graphql';
import { Issue } from '../issues/issue.entity.ts';
import type { Context } from '../journal/context.ts';
import { Open, OpenResolver } from '../journal/field.ts';
import { shanghaiDay } from '../kernel/calendar.ts';
import { dayInWords } from '../kernel/day-words.ts';
import { AnswerTemplate } from '../schemes/answer-template.entity.ts';
import { filled } from '../schemes/answer-template.rules.ts';
import type { AnswerClass } from '../schemes/rule-rows.entity.ts';
import { rulesOf } from '../schemes/rules.ts';
import { AnswerClassType } from '../schemes/scheme.type.ts';
import { unitOf } from '../schemes/units.ts';
import type { Referral } from './referral.entity.ts';
import { ReferralType } from './referral.type.ts';

@ObjectType({ description: 'An answer template with what it leaves open filled in for one referral' })
export class FilledTemplate {
  @Open(() => ID, 'The template')
  id!: string;
  @Open(() => String, 'What the office calls it')
  title!: string;
  @Open(() => String, 'Its words, filled in')
  text!: string;
  @Open(() => AnswerClassType, 'The class of answers it is for; null where it is for any', { nullable: true })
  answerClass!: AnswerClass | null;
}

@Resolver(() => ReferralType)
export class ReferralTemplatesResolver {
  @OpenResolver(() => [FilledTemplate], 'The templates the lead unit may begin its answer with, filled in; empty for everybody else')
  async answerTemplates(@Root() r: Referral, @Ctx() context: Context): Promise<FilledTemplate[]> {
    if (!context.actor?.unitId || context.actor.unitId !== r.unitId) return [];
    const em = await context.em();
    const issue = await em.findOne(Issue, { id: r.issueId });
    const unit = await unitOf(context).load(r.unitId);
    // whoever does not open the matter writes no answer to it
    if (!issue || !unit) return [];
    const { answerClasses } = await rulesOf(em, r.ruleSetId);
    const values = { MATTER: issue.title, NUMBER: r.number ?? '', UNIT: unit.name, DATE: dayInWords(shanghaiDay(context.services.now())).zh };
    const templates = await em.find(AnswerTemplate, { schemeId: r.schemeId, state: 'IN_USE' }, { orderBy: { id: 'asc' } });
    return templates.map(({ id, title, text, answerClassCode }) =>
      ({ id, title, text: filled(text, values), answerClass: answerClasses.find((c) => c.code === answerClassCode) ?? null }));
  }
}
