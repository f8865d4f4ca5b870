import { Arg, Ctx, Mutation, Resolver, Root } from 'type-graphql';
import { personOf } from '../accounts/people.ts';
import type { Issue } from '../issues/issue.entity.ts';
import { IssueType } from '../issues/issue.type.ts';
import { acting, signedIn, type Context } from '../journal/context.ts';
import { OfficeResolver, OpenResolver, StaffResolver } from '../journal/field.ts';
import { groupBy, loaderOf, type Loader } from '../journal/loader.ts';
import { Offer, offerOf } from '../journal/offer.type.ts';
import { ofReferral, writeNote } from './note.actions.ts';
import { Note } from './note.entity.ts';
import { noteRules } from './note.rules.ts';
import { NotePayload, NoteType, NoteWriteInput } from './note.type.ts';
import type { Referral } from './referral.entity.ts';
import { ReferralType } from './referral.type.ts';

const notesOf = (context: Context): Loader<Note[]> => loaderOf<Note[]>(context, 'notesOf', async (ids) =>
  groupBy(await (await context.em()).find(Note, { subjectId: { $in: [...ids] } }, { orderBy: { ordinal: 'asc' } }), (note) => note.subjectId));

@Resolver(() => NoteType)
export class NoteResolver {
  @StaffResolver(() => String, 'Who wrote it', { nullable: true })
  async by(@Root() n: Note, @Ctx() context: Context) { return (await personOf(context).load(n.byId))?.name ?? null; }

  @Mutation(() => NotePayload, { description: 'Appends an internal note: of a unit to a referral it has, of the office to an issue. It reaches nobody else and is not changed any more' })
  async noteWrite(@Arg('input', () => NoteWriteInput, { description: 'The note' }) input: NoteWriteInput, @Ctx() context: Context) {
    const { id, cursor } = await writeNote(acting(context), input);
    await context.fresh();
    return { note: await (await context.em()).findOneOrFail(Note, { id }), cursor };
  }
}

@Resolver(() => ReferralType)
export class ReferralNotesResolver {
  @StaffResolver(() => [NoteType], 'The internal notes of the caller\'s own unit, oldest first; null for observers', { nullable: true })
  async internalNotes(@Root() r: Referral, @Ctx() context: Context) { return (await notesOf(context).load(r.id)) ?? []; }

  @OpenResolver(() => Offer, 'Whether the acting member may add one now; null for whoever is of neither unit', { nullable: true })
  noteOffer(@Root() r: Referral, @Ctx() context: Context): Offer | null {
    const actor = signedIn(context);
    const { about, held } = ofReferral(r, actor);
    return offerOf(noteRules, 'write', { ...about, held, state: '' } as never, actor, context.lang);
  }
}

@Resolver(() => IssueType)
export class IssueNotesResolver {
  @OfficeResolver(() => [NoteType], 'The internal notes of the office, oldest first; none for anybody else', { nullable: true })
  async internalNotes(@Root() i: Issue, @Ctx() context: Context) { return (await notesOf(context).load(i.id)) ?? []; }

  @OpenResolver(() => Offer, 'Whether the acting member may add one; null for whoever is not of the office', { nullable: true })
  noteOffer(@Root() i: Issue, @Ctx() context: Context): Offer | null {
    return offerOf(noteRules, 'writeForOffice', { ...i, unitId: '', state: '' } as never, signedIn(context), context.lang);
  }
}
