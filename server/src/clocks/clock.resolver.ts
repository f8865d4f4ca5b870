import { Arg, Ctx, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { Answer } from '../journal/act.ts';
import { acting, signedIn, type Context } from '../journal/context.ts';
import { OpenResolver } from '../journal/field.ts';
import { Offer, offered } from '../journal/offer.type.ts';
import { LocalDate } from '../journal/scalars.ts';
import type { Day } from '../kernel/calendar.ts';
import { nounOf } from '../kernel/id.ts';
import { notFound } from '../kernel/refused.ts';
import { clockRules } from './clock.rules.ts';
import { ClockPauseInput, ClockPayload, ClockResumeInput, PausePreview, RungType } from './clock.type.ts';
import { deadlineById, type DeadlineRow } from './deadlines.ts';
import { DeadlineType } from './deadline.type.ts';
import { pause, resume } from './pause.actions.ts';
import { previewOf } from './pause-preview.ts';
import { rungsOf } from './rung-history.ts';

async function found(context: Context, clockId: string): Promise<DeadlineRow> {
  signedIn(context);
  const deadline = nounOf(clockId) === 'Clock' ? await deadlineById(await context.em(), clockId) : null;
  if (!deadline) throw notFound();
  return deadline;
}

async function payload(context: Context, { id, cursor }: Answer): Promise<ClockPayload> {
  await context.fresh();
  return { deadline: await found(context, id), cursor };
}

/** What is done with a deadline itself: it is paused and goes on, and reminders are given of it. */
@Resolver(() => DeadlineType)
export class ClockResolver {
  @OpenResolver(() => [RungType], 'Who was told of it, oldest first, as far as the caller may know: an author knows of reminders to authors only', { reads: [] })
  async rungs(@Root() { id }: DeadlineRow, @Ctx() context: Context): Promise<RungType[]> {
    return ((await rungsOf(context).load(id)) ?? []).map(({ at, said }) => ({ at, label: said[context.lang] }));
  }

  @OpenResolver(() => [Offer], 'What the acting member may do with it, and why not', { reads: ['schemeId', 'state', 'dueAt', 'metAt', 'pausable'] })
  allowedActions(@Root() d: DeadlineRow, @Ctx() context: Context): Offer[] {
    const { state, schemeId, dueAt, metAt, audience, pausable } = d;
    return offered(clockRules, { state, schemeId, dueAt, metAt, audience, pausable, now: context.services.now() }, signedIn(context), context.lang);
  }

  @Query(() => PausePreview, { description: 'Where the due day of a clock would move if it stood still until a day: from now where it runs, since it was paused where it does not' })
  async clockPausePreview(@Arg('clockId', () => ID, { description: 'The ID of a deadline' }) clockId: string,
    @Arg('until', () => LocalDate, { nullable: true, description: 'The day it would go on, Asia/Shanghai; today where it is not given' }) until: Day | null,
    @Ctx() context: Context): Promise<PausePreview> {
    const deadline = await found(context, clockId);
    const { said, ...preview } = await previewOf(await context.em(), deadline, until, context.services.now());
    return { ...preview, sentence: said[context.lang] };
  }

  @Mutation(() => ClockPayload, { description: 'The office lets a deadline stand still, where the scheme\'s rules let it: it is neither breached nor reminded of until it goes on (A-33)' })
  async clockPause(@Arg('input', () => ClockPauseInput, { description: 'Which, and why' }) input: ClockPauseInput, @Ctx() context: Context) {
    return payload(context, await pause(acting(context), input));
  }

  @Mutation(() => ClockPayload, { description: 'The office lets a deadline go on; its due day moves by the working days it stood still (A-33)' })
  async clockResume(@Arg('input', () => ClockResumeInput, { description: 'Which' }) input: ClockResumeInput, @Ctx() context: Context) {
    return payload(context, await resume(acting(context), input));
  }
}
