import { Ctx, Resolver, Root } from 'type-graphql';
import type { Context } from '../journal/context.ts';
import { IdentityResolver } from '../journal/field.ts';
import type { Person } from './person.entity.ts';
import { PersonType } from './person.type.ts';
import { phoneShown } from './phone.ts';

@Resolver(() => PersonType)
export class PersonResolver {
  @IdentityResolver(() => String, 'The telephone number the liaison calls, masked such as 138****1234; `personReveal` gives the whole. Null for whoever has no business calling', { nullable: true, reads: ['id', 'phoneSealed'] })
  phone(@Root() person: Person, @Ctx() { services }: Context): string | null { return phoneShown(services.identity.sealer, 'person', person); }
}
