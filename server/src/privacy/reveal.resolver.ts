import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { acting, type Context } from '../journal/context.ts';
import { reveal } from './reveal.ts';
import { PersonRevealed, PersonRevealInput } from './reveal.type.ts';

@Resolver()
export class RevealResolver {
  @Mutation(() => PersonRevealed, { description: 'Reads a telephone number whole, for a stated purpose: whoever may read it unmasked; who, whose, which, for what, when and from where stands in the access log, for the auditor' })
  async personReveal(@Arg('input', () => PersonRevealInput, { description: 'What, and for what' }) input: PersonRevealInput, @Ctx() context: Context): Promise<PersonRevealed> {
    return { value: await reveal(acting(context), input) };
  }
}
