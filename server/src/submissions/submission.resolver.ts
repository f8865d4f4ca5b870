import { Arg, Ctx, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { personOf } from '../accounts/people.ts';
import { PersonType } from '../accounts/person.type.ts';
import { DeadlineType } from '../clocks/deadline.type.ts';
import { deadlineLoader, deadlinesLoader } from '../clocks/deadlines.ts';
import { acting, signedIn, type Context } from '../journal/context.ts';
import { IdentityResolver, OpenResolver } from '../journal/field.ts';
import { list } from '../journal/list.ts';
import { Offer, offered } from '../journal/offer.type.ts';
import { LocalDate } from '../journal/scalars.ts';
import { pgArray } from '../journal/transaction.ts';
import { labelOf } from '../schemes/label.ts';
import { Call, Question } from './contact.entity.ts';
import { submissionFacts } from './facts.ts';
import { OpinionType } from './opinion.type.ts';
import { opinionsOfSubmission } from './opinions.ts';
import * as actions from './submission.actions.ts';
import { Submission } from './submission.entity.ts';
import { submissionRules } from './submission.rules.ts';
import {
  CallType, QuestionType, SubmissionAskForMoreInput, SubmissionConnection, SubmissionFilter, SubmissionLogCallInput, SubmissionOrder, SubmissionPayload,
  SubmissionSubmitInput, SubmissionSupplyInfoInput, SubmissionType, SubmissionWithdrawInput,
} from './submission.type.ts';

async function payload(context: Context, answer: { id: string; cursor: string }) {
  await context.fresh();
  return { submission: await (await context.em()).findOneOrFail(Submission, { id: answer.id }), cursor: answer.cursor };
}

@Resolver(() => SubmissionType)
export class SubmissionResolver {
  @Query(() => SubmissionConnection, { description: 'Submissions that the caller may see; newest first unless asked otherwise' })
  async submissions(@Ctx() context: Context, @Arg('where', () => SubmissionFilter, { nullable: true, description: 'Which' }) where: SubmissionFilter | null,
    @Arg('orderBy', () => SubmissionOrder, { nullable: true, description: 'In which order' }) orderBy: SubmissionOrder | null,
    @Arg('first', () => Int, { defaultValue: 20, description: 'At most 100' }) first: number, @Arg('after', () => String, { nullable: true, description: 'From here' }) after: string | null) {
    const { schemeId, scopes } = signedIn(context);
    const like = where?.text ? `%${where.text.replace(/[%_\\]/g, '\\$&')}%` : null;
    return list(context, Submission, {
      table: 'submission', sort: 't.submitted_at', sortType: 'timestamptz', descending: orderBy?.direction !== 'ASC', first, after,
      where: ['t.scheme_id = ?', 't.audience && ?::text[]', ...(where?.state ? ['t.state = any(?::text[])'] : []),
        ...(like ? ['(t.number ilike ? or exists (select from opinion o where o.submission_id = t.id and (o.title ilike ? or o.problem ilike ?)))'] : [])],
      params: [schemeId, pgArray(scopes), ...(where?.state ? [pgArray(where.state.in)] : []), ...(like ? [like, like, like] : [])],
    });
  }

  @OpenResolver(() => String, 'Where it stands, in the language of the caller')
  stateLabel(@Root() s: Submission, @Ctx() context: Context) { return submissionRules.states[s.state][context.lang]; }

  @OpenResolver(() => String, 'Its kind, in the language of the caller')
  async typeLabel(@Root() s: Submission, @Ctx() context: Context) { return (await labelOf(context, s.ruleSetId, 'submissionTypes', s.type)) ?? s.type; }

  @IdentityResolver(() => PersonType, 'The observer who filed it; null for those who must not know', { nullable: true })
  author(@Root() s: Submission, @Ctx() context: Context) { return personOf(context).load(s.authorId); }

  @OpenResolver(() => PersonType, 'The liaison officer (专员) who looks after it', { nullable: true })
  liaison(@Root() s: Submission, @Ctx() context: Context) { return s.liaisonId ? personOf(context).load(s.liaisonId) : null; }

  @OpenResolver(() => [OpinionType], 'Its opinions, in their author\'s order')
  async opinions(@Root() s: Submission, @Ctx() context: Context) { return (await opinionsOfSubmission(context).load(s.id)) ?? []; }

  @OpenResolver(() => DeadlineType, 'The clock to the phone contact (B-25)', { nullable: true })
  contact(@Root() s: Submission, @Ctx() context: Context) { return deadlineLoader(context, 'contact').load(s.id); }

  @OpenResolver(() => [DeadlineType], 'All its deadlines, those that have ended among them, in the order they began')
  async deadlines(@Root() s: Submission, @Ctx() context: Context) { return (await deadlinesLoader(context).load(s.id)) ?? []; }

  @OpenResolver(() => LocalDate, 'The day by which the liaison calls, Asia/Shanghai (B-25)', { nullable: true })
  async promisedContactOn(@Root() s: Submission, @Ctx() context: Context) { return (await deadlineLoader(context, 'contact').load(s.id))?.dueOn ?? null; }

  @OpenResolver(() => LocalDate, 'The day by which it is handed over to a department, Asia/Shanghai (B-26)', { nullable: true })
  async promisedHandOverOn(@Root() s: Submission, @Ctx() context: Context) {
    const [first] = (await opinionsOfSubmission(context).load(s.id)) ?? [];
    return first ? ((await deadlineLoader(context, 'handOver').load(first.id))?.dueOn ?? null) : null;
  }

  @OpenResolver(() => [CallType], 'The phone contacts, oldest first')
  async calls(@Root() s: Submission, @Ctx() context: Context) { return (await context.em()).find(Call, { submissionId: s.id }, { orderBy: { calledAt: 'asc' } }); }

  @OpenResolver(() => [QuestionType], 'What the liaison asked for and what came back, oldest first')
  async questions(@Root() s: Submission, @Ctx() context: Context) { return (await context.em()).find(Question, { submissionId: s.id }, { orderBy: { askedAt: 'asc' } }); }

  @OpenResolver(() => [Offer], 'What the acting member may do with it, and why not')
  async allowedActions(@Root() s: Submission, @Ctx() context: Context): Promise<Offer[]> {
    return offered(submissionRules, await submissionFacts(await context.em(), s), signedIn(context), context.lang);
  }

  @Mutation(() => SubmissionPayload, { description: 'An observer files a form, a report, a proposal or a demand (A-2, A-25, B-23)' })
  async submissionSubmit(@Arg('input', () => SubmissionSubmitInput, { description: 'What' }) input: SubmissionSubmitInput, @Ctx() context: Context) {
    return payload(context, await actions.submit(acting(context), input));
  }

  @Mutation(() => SubmissionPayload, { description: 'Its author takes it back, before any of it is registered' })
  async submissionWithdraw(@Arg('input', () => SubmissionWithdrawInput, { description: 'Why' }) input: SubmissionWithdrawInput, @Ctx() context: Context) {
    return payload(context, await actions.withdraw(acting(context), input));
  }

  @Mutation(() => SubmissionPayload, { description: 'The liaison logs the phone contact; the clock to it is met, or stays breached for good (B-25)' })
  async submissionLogCall(@Arg('input', () => SubmissionLogCallInput, { description: 'The call' }) input: SubmissionLogCallInput, @Ctx() context: Context) {
    return payload(context, await actions.logCall(acting(context), input));
  }

  @Mutation(() => SubmissionPayload, { description: 'The liaison asks its author for more; the clocks run on' })
  async submissionAskForMore(@Arg('input', () => SubmissionAskForMoreInput, { description: 'What is asked' }) input: SubmissionAskForMoreInput, @Ctx() context: Context) {
    return payload(context, await actions.askForMore(acting(context), input));
  }

  @Mutation(() => SubmissionPayload, { description: 'Its author adds what was asked for' })
  async submissionSupplyInfo(@Arg('input', () => SubmissionSupplyInfoInput, { description: 'The information' }) input: SubmissionSupplyInfoInput, @Ctx() context: Context) {
    return payload(context, await actions.supplyInfo(acting(context), input));
  }
}
