import { signedIn, type Context } from '../journal/context.ts';
import { CoHandlingType, type CoTask } from './co-opinion.type.ts';
import { coOpinionsOf, countersignaturesOf } from './joint.loaders.ts';
import type { Referral } from './referral.entity.ts';
import { awaitsReply } from './referral.standing.ts';
import { repliesOfReferral } from './referrals.ts';

/** How far each co unit has come, as far as the caller may know: of a draft that is not theirs, only that it is not in. */
export async function coHandlingOf(context: Context, referral: Referral): Promise<CoHandlingType[]> {
  if (referral.coUnitIds.length === 0) return [];
  const opinions = (await coOpinionsOf(context).load(referral.id)) ?? [];
  const waiting = ((await repliesOfReferral(context).load(referral.id)) ?? []).find((p) => p.state === 'AWAITING_SIGNATURE');
  const said = waiting ? (await countersignaturesOf(context).load(waiting.id)) ?? [] : [];
  const begun = waiting ? await sentAt(context, waiting.id) : null;
  return referral.coUnitIds.map((unitId) => {
    const opinion = opinions.find((o) => o.unitId === unitId);
    const signed = said.some((c) => c.unitId === unitId && c.revision === waiting?.revision && c.kind === 'COUNTERSIGNED');
    const awaited: CoTask | null = !awaitsReply(referral) ? null
      : opinion?.state !== 'SIGNED' ? (opinion ? 'SIGN_OPINION' : 'OPINION')
        : waiting && !signed ? 'COUNTERSIGN' : null;
    return Object.assign(new CoHandlingType(), { unitId, referralId: referral.id, awaited, awaitedSince: awaited === null ? null : awaited === 'COUNTERSIGN' ? begun : referral.issuedAt });
  });
}

/** When the version that waits for signature was sent. */
async function sentAt(context: Context, replyId: string): Promise<Date | null> {
  const [row] = await context.rows<{ at: string }>("select max(at) as at from journal_entry where subject_id = ? and type = 'ReplySubmitted'", [replyId]);
  return row?.at ? new Date(row.at) : null;
}

/** What the referral waits for from the caller's own unit, where it co-handles. */
export async function awaitedOfMe(context: Context, referral: Referral): Promise<CoTask | null> {
  const { unitId } = signedIn(context);
  return (await coHandlingOf(context, referral)).find((c) => c.unitId === unitId)?.awaited ?? null;
}
