import { Arg, Ctx, Field, InputType, Mutation, ObjectType, Resolver, Root } from 'type-graphql';
import { accountPayload } from '../accounts/account.resolver.ts';
import { AccountPayload } from '../accounts/account.type.ts';
import { roles, type MemberRole } from '../accounts/membership.rules.ts';
import { RoleEnum } from '../accounts/membership.type.ts';
import { Viewer } from '../accounts/viewer.type.ts';
import { acting, type Context } from '../journal/context.ts';
import { Open, OpenResolver } from '../journal/field.ts';
import { inTransaction } from '../journal/transaction.ts';
import { systemScope } from '../kernel/audience.ts';
import { appointable, appointAdministrator } from './administrator.actions.ts';

@ObjectType({ description: 'A part among the three administrators that the caller may give somebody' })
export class AdministratorPart {
  @Open(() => RoleEnum, 'The part')
  role!: MemberRole;
  @Open(() => String, 'What it is called, in the language of the caller')
  label!: string;
}

@InputType({ description: 'Somebody who becomes one of the three administrators' })
export class AdministratorAppointInput {
  @Field(() => String, { description: 'Sent again with the same key, the answer is the first' })
  idempotencyKey!: string;
  @Field(() => String, { description: 'The person’s name' })
  name!: string;
  @Field(() => String, { description: 'The user name they sign in by' })
  username!: string;
  @Field(() => RoleEnum, { description: 'One of the parts in `viewer.administratorParts`' })
  role!: MemberRole;
}

@ObjectType({ description: 'The account of a new administrator' })
export class AdministratorPayload extends AccountPayload {
  @Open(() => String, 'The first password, told once; null where the request was answered before', { nullable: true })
  initialPassword!: string | null;
}

@Resolver(() => Viewer)
export class AdministratorResolver {
  @OpenResolver(() => [AdministratorPart], 'Which administrators the viewer may appoint; none for most')
  async administratorParts(@Root() { actor, now }: Viewer, @Ctx() { services, lang }: Context): Promise<AdministratorPart[]> {
    const parts = await inTransaction(services, [systemScope], (em) => appointable(em, actor, now));
    return parts.map((role) => ({ role, label: roles[role].said[lang] }));
  }

  @Mutation(() => AdministratorPayload, { description: 'Opens an account for one of the three administrators, who are three people' })
  async administratorAppoint(@Arg('input', () => AdministratorAppointInput, { description: 'Who, and which' }) input: AdministratorAppointInput, @Ctx() context: Context): Promise<AdministratorPayload> {
    const { answer, initialPassword } = await appointAdministrator(acting(context), input);
    return { ...await accountPayload(context, answer), initialPassword };
  }
}
