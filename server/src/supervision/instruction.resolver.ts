import { Arg, Ctx, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { personOf } from '../accounts/people.ts';
import { PersonType } from '../accounts/person.type.ts';
import { filtered } from '../activities/listing.ts';
import { Issue } from '../issues/issue.entity.ts';
import { IssueType } from '../issues/issue.type.ts';
import { acting, signedIn, type Context } from '../journal/context.ts';
import { OpenResolver } from '../journal/field.ts';
import { list } from '../journal/list.ts';
import { Offer, offered } from '../journal/offer.type.ts';
import * as actions from './instruction.actions.ts';
import { instructionRules } from './instruction.rules.ts';
import { InstructionConnection, InstructionGiveInput, InstructionNoteInput, InstructionPayload, InstructionType } from './instruction.type.ts';
import { Instruction } from './supervision.entity.ts';

async function payload(context: Context, answer: { id: string; cursor: string }) {
  await context.fresh();
  return { instruction: await (await context.em()).findOneOrFail(Instruction, { id: answer.id }), cursor: answer.cursor };
}

@Resolver(() => InstructionType)
export class InstructionResolver {
  @Query(() => InstructionConnection, { description: 'Instructions of leaders of the district: their own, or all for the office; the latest first' })
  instructions(@Ctx() context: Context, @Arg('first', () => Int, { defaultValue: 20, description: 'At most 100' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'From here' }) after: string | null) {
    return list(context, Instruction, { table: 'instruction', sort: 't.given_at', sortType: 'timestamptz', descending: true, first, after, ...filtered(signedIn(context)) });
  }

  @OpenResolver(() => String, 'Where it stands, in the language of the caller')
  stateLabel(@Root() i: Instruction, @Ctx() context: Context) { return instructionRules.states[i.state][context.lang]; }

  @OpenResolver(() => PersonType, 'Who instructs', { nullable: true })
  director(@Root() i: Instruction, @Ctx() context: Context) { return personOf(context).load(i.directorId); }

  @OpenResolver(() => IssueType, 'The matter of that number, as far as the caller may see it', { nullable: true })
  async issue(@Root() i: Instruction, @Ctx() context: Context) { return i.issueNumber ? (await context.em()).findOne(Issue, { schemeId: i.schemeId, number: i.issueNumber }) : null; }

  @OpenResolver(() => [Offer], 'What the acting member may do with it, and why not')
  allowedActions(@Root() i: Instruction, @Ctx() context: Context): Offer[] { return offered(instructionRules, i, signedIn(context), context.lang); }

  @Mutation(() => InstructionPayload, { description: 'A leader of the district instructs in writing (批示), on a matter or a figure' })
  async instructionGive(@Arg('input', () => InstructionGiveInput, { description: 'What' }) input: InstructionGiveInput, @Ctx() context: Context) { return payload(context, await actions.give(acting(context), input)); }

  @Mutation(() => InstructionPayload, { description: 'The office answers an instruction without supervising anything' })
  async instructionNote(@Arg('input', () => InstructionNoteInput, { description: 'The answer' }) input: InstructionNoteInput, @Ctx() context: Context) { return payload(context, await actions.note(acting(context), input)); }
}
