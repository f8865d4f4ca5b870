import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { acting, type Context } from '../journal/context.ts';
import { Open } from '../journal/field.ts';
import { Cursor } from '../journal/scalars.ts';
import { foundFurtherScheme } from './found.actions.ts';

@InputType({ description: 'A further scheme, begun from a founding document' })
export class SchemeFoundInput {
  @Field(() => ID, { description: 'Chosen by the client; the same key again gives the first answer' })
  idempotencyKey!: string;
  @Field(() => String, { description: 'What the scheme is called' })
  name!: string;
  @Field(() => String, { description: 'The code of a founding document, from `setup { presets }`' })
  preset!: string;
  @Field(() => String, { description: 'The name of the first of its office, who brings its rules into force' })
  officerName!: string;
  @Field(() => String, { description: 'The user name they sign in by' })
  officerUsername!: string;
}

@ObjectType({ description: 'A scheme that was founded' })
export class SchemeFoundPayload {
  @Open(() => ID, 'The scheme; its founder goes on in it by `sessionActAs`')
  schemeId!: string;
  @Open(() => String, 'The officer’s first password, told once; null where the request was answered before', { nullable: true })
  initialPassword!: string | null;
  @Open(() => Cursor, 'Where the change stands in the journal')
  cursor!: string;
}

@Resolver()
export class SchemeFoundResolver {
  @Mutation(() => SchemeFoundPayload, { description: 'Founds a further scheme with its rules as a draft (A-1); for the administrator, who becomes its administrator too' })
  async schemeFound(@Arg('input', () => SchemeFoundInput, { description: 'The scheme and the first of its office' }) input: SchemeFoundInput, @Ctx() context: Context): Promise<SchemeFoundPayload> {
    const { answer, initialPassword } = await foundFurtherScheme(acting(context), { ...input });
    return { schemeId: answer.id, cursor: answer.cursor, initialPassword };
  }
}
