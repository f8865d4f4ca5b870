import { Ctx, Resolver, Root } from 'type-graphql';
import type { Context } from '../journal/context.ts';
import { OpenResolver } from '../journal/field.ts';
import type { AnswerClass } from './rule-rows.entity.ts';
import { AnswerClassType } from './scheme.type.ts';

@Resolver(() => AnswerClassType)
export class AnswerClassResolver {
  @OpenResolver(() => String, 'What the scheme calls it, in the language of the caller')
  label(@Root() { labelZh, labelEn }: AnswerClass, @Ctx() { lang }: Context): string {
    return lang === 'zh' ? labelZh : labelEn;
  }
}
