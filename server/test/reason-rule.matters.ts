import { later } from './later.ts';
import { steps } from './steps.ts';
import { world, type World } from './world.ts';

/** One matter's rows, by id. */
export interface Matter { submission: string; opinion: string; issue: string; referral: string; reply: string }
/** Matters at four points of the loop, and the classes their answers are of. */
export interface Matters {
  /** Not adopted with its reasons, released and struck off the ledger. */
  cleared: Matter;
  /** Adopted, which takes no reason, and released. */
  adopted: Matter;
  /** Not adopted; signed, and under review. */
  review: Matter;
  /** In hand, with a draft that says no and not why. */
  hand: Matter;
  rules: string; notAdopted: string; reference: string; adoptedClass: string; unit: string; officer: string;
}

/** A town with a matter at each point that the reason rule guards. */
export async function reasonWorld(): Promise<{ w: World; m: Matters }> {
  const w = await world();
  const s = steps(w);
  const matter = async (month: string, come: (over: Record<string, unknown>) => Promise<{ submission: { id: string }; opinion: { id: string }; issue: { id: string }; referral: { id: string }; reply: { id: string } }>): Promise<Matter> => {
    await later(w, `${month}-02T10:00:00+08:00`);
    const { submission, opinion, issue, referral, reply } = await come({ month });
    return { submission: submission.id, opinion: opinion.id, issue: issue.id, referral: referral.id, reply: reply.id };
  };
  const inHand = async (over: Record<string, unknown>, words: Record<string, unknown>) => {
    const so = await s.inHand(over);
    return { ...so, reply: await s.draft(so.referral.id, words) };
  };
  const cleared = await matter('2026-03', (over) => s.answered(over));
  const [{ version } = { version: 0 }] = await w.asOwner<{ version: number }>('select version from issue where id = $1', [cleared.issue]);
  await s.clear(cleared.issue, version);
  const adopted = await matter('2026-04', async (over) => {
    const so = await inHand(over, {});
    await s.submit(so.reply.id);
    await s.sign(so.reply.id);
    await s.accept(so.referral.id);
    return so;
  });
  const review = await matter('2026-05', (over) => s.replied(over));
  const notAdopted = await s.answerClass('NOT_ADOPTED');
  const hand = await matter('2026-06', (over) => inHand(over, { answerClassId: notAdopted, text: '暂不采纳。' }));
  const [row] = await w.asOwner<{ rules: string; reference: string }>(`select rule_set_id as rules, (select id from answer_class a where a.rule_set_id = r.rule_set_id and kind = 'FOR_REFERENCE') as reference
    from referral r where id = $1`, [hand.referral]);
  return { w, m: { cleared, adopted, review, hand, notAdopted, adoptedClass: await s.answerClass('ADOPTED'), rules: row!.rules, reference: row!.reference, unit: w.units['市场监管局']!, officer: w.members['qian']! } };
}
