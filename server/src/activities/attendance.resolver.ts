import { Arg, Ctx, Mutation, Resolver, Root } from 'type-graphql';
import { personOf } from '../accounts/people.ts';
import { memberships } from '../accounts/person.loader.ts';
import { MembershipType } from '../accounts/membership.type.ts';
import { PersonType } from '../accounts/person.type.ts';
import { acting, signedIn, type Context } from '../journal/context.ts';
import { IdentityResolver, OpenResolver } from '../journal/field.ts';
import { byKey, loaderOf } from '../journal/loader.ts';
import { Offer, offered } from '../journal/offer.type.ts';
import * as actions from './attendance.actions.ts';
import { Attendance } from './attendance.entity.ts';
import { attendanceRules } from './attendance.rules.ts';
import { AttendanceLeaveInput, AttendanceMarkInput, AttendancePayload, AttendanceSignInInput, AttendanceType, capacities, signings } from './attendance.type.ts';
import { Gathering } from './gathering.entity.ts';
import { GatheringType } from './gathering.type.ts';

async function payload(context: Context, answer: { id: string; cursor: string }) {
  await context.fresh();
  return { attendance: await (await context.em()).findOneOrFail(Attendance, { id: answer.id }), cursor: answer.cursor };
}
const gatherings = (context: Context) => loaderOf<Gathering>(context, 'gathering', async (ids) =>
  byKey(await (await context.em()).find(Gathering, { id: { $in: [...ids] } }), (g) => g.id));

@Resolver(() => AttendanceType)
export class AttendanceResolver {
  @OpenResolver(() => String, 'Where it stands, in the language of the caller: 列席 for somebody who attended without a vote')
  stateLabel(@Root() a: Attendance, @Ctx() context: Context) {
    return a.state === 'ATTENDED' ? capacities[a.capacity][context.lang] : attendanceRules.states[a.state][context.lang];
  }

  @OpenResolver(() => String, 'In which capacity they are invited, in the language of the caller')
  capacityLabel(@Root() a: Attendance, @Ctx() context: Context) { return capacities[a.capacity][context.lang]; }

  @OpenResolver(() => String, 'How they signed in, in the language of the caller', { nullable: true })
  signedByLabel(@Root() a: Attendance, @Ctx() context: Context) { return a.signedBy ? signings[a.signedBy][context.lang] : null; }

  @IdentityResolver(() => PersonType, 'Whose it is', { nullable: true })
  person(@Root() a: Attendance, @Ctx() context: Context) { return personOf(context).load(a.memberId); }

  @IdentityResolver(() => MembershipType, 'The membership they are invited in', { nullable: true })
  membership(@Root() a: Attendance, @Ctx() context: Context) { return memberships(context).load(a.memberId); }

  @OpenResolver(() => GatheringType, 'The gathering', { nullable: true })
  gathering(@Root() a: Attendance, @Ctx() context: Context) { return gatherings(context).load(a.gatheringId); }

  @OpenResolver(() => [Offer], 'What the acting member may do with it, and why not')
  async allowedActions(@Root() a: Attendance, @Ctx() context: Context): Promise<Offer[]> {
    const gathering = await gatherings(context).load(a.gatheringId);
    return gathering ? offered(attendanceRules, actions.facts(a, gathering), signedIn(context), context.lang) : [];
  }

  @Mutation(() => AttendancePayload, { description: 'Whoever is invited signs in: by the code shown in the room, or by joining over the link (A-38, B-19)' })
  async attendanceSignIn(@Arg('input', () => AttendanceSignInInput, { description: 'Where, and how' }) input: AttendanceSignInInput, @Ctx() context: Context) { return payload(context, await actions.signIn(acting(context), input)); }

  @Mutation(() => AttendancePayload, { description: 'Whoever is invited asks for leave' })
  async attendanceAskLeave(@Arg('input', () => AttendanceLeaveInput, { description: 'Why' }) input: AttendanceLeaveInput, @Ctx() context: Context) { return payload(context, await actions.askLeave(acting(context), input)); }

  @Mutation(() => AttendancePayload, { description: 'The office enters how somebody attended; after the closing with the reason (A-38)' })
  async attendanceMark(@Arg('input', () => AttendanceMarkInput, { description: 'As what' }) input: AttendanceMarkInput, @Ctx() context: Context) { return payload(context, await actions.mark(acting(context), input)); }
}
