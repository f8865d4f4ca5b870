import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { COUNTERSIGN, replySteps, SIGN_REPLY } from '../../test/reply-steps.ts';
import { change, key, steps } from '../../test/steps.ts';
import { world, type World } from '../../test/world.ts';

interface Town { referral: string; reply: string; waiting: string; waitingReferral: string; coLeader: string; leader: string; unit: string; lead: string; plan: string }
let w: World;
let t: Town;

beforeAll(async () => {
  w = await world();
  const [s, r] = [steps(w), replySteps(w)];
  // one has no opinion of its co unit; the other waits for the countersignature
  const bare = await r.joint();
  const reply = await s.draft(bare.referral.id);
  const plan = await r.planned(bare.referral.id);
  w.set('2026-04-02T10:00:00+08:00');
  await w.asOwner("update session set created_at = $1, seen_at = $1, expires_at = $1::timestamptz + interval '12 hours'", ['2026-04-02T10:00:00+08:00']);
  const other = await r.joint({ month: '2026-04' });
  await r.coOpine(other.referral.id);
  const waiting = await s.draft(other.referral.id);
  await s.submit(waiting.id, waiting.version);
  t = { referral: bare.referral.id, reply: reply.id, waiting: waiting.id, waitingReferral: other.referral.id, coLeader: w.members['wulead']!, leader: w.members['sun']!, unit: w.units['税务局']!, lead: w.units['市场监管局']!, plan: plan.id };
}, 240_000);
afterAll(() => w.close());

const signed = (id: string, by: string) => `update reply set state = 'SIGNED', signed_by_id = '${by}', signed_at = now() where id = '${id}'`;
const replied = (referral: string, reply: string) => `update referral set state = 'REPLIED', reply_id = '${reply}' where id = '${referral}'`;
const said = (over: Partial<Record<'reply' | 'unit' | 'revision' | 'by' | 'kind', string>> = {}) => `insert into countersignature (id, scheme_id, reply_id, unit_id, revision, kind, reason, by_id, at, audience)
  select 'csg_x', scheme_id, '${over.reply ?? t.waiting}', '${over.unit ?? t.unit}', ${over.revision ?? '1'}, '${over.kind ?? 'COUNTERSIGNED'}', null, '${over.by ?? t.coLeader}', now(), array['system:*'] from reply where id = '${t.waiting}'`;
const attacks: readonly (readonly [string, () => string, RegExp])[] = [
  ['a joint reply is sent for signature without a co-opinion', () => `update reply set state = 'AWAITING_SIGNATURE' where id = '${t.reply}'`, /opinion of each co unit/],
  ['it is sent and signed at once', () => `update reply set state = 'AWAITING_SIGNATURE' where id = '${t.reply}'; ${signed(t.reply, t.leader)}; ${replied(t.referral, t.reply)}`, /co unit/],
  ['it is signed without a countersignature', () => `${signed(t.waiting, t.leader)}; ${replied(t.waitingReferral, t.waiting)}`, /countersignature of each co unit/],
  ['its co units are taken off it', () => `update reply set co_unit_ids = '{}' where id = '${t.waiting}'`, /never changes/],
  ['the co unit is taken off the referral', () => `delete from referral_unit where referral_id = '${t.waitingReferral}'`, /permission denied/],
  ['the co unit leads from now on', () => `update referral_unit set part = 'LEAD' where referral_id = '${t.waitingReferral}'`, /permission denied/],
  ['its version is called by another number', () => `update reply set revision = 0 where id = '${t.waiting}'; ${signed(t.waiting, t.leader)}; ${replied(t.waitingReferral, t.waiting)}`, /countersignature of each co unit/],
  ['somebody of the lead unit countersigns', () => said({ by: t.leader }), /countersigned by a leader of a co unit/],
  ['a handler of the co unit countersigns', () => said({ by: w.members['wu']! }), /countersigned by a leader of a co unit/],
  ['the lead unit countersigns for itself', () => said({ unit: t.lead, by: t.leader }), /countersigned by a leader of a co unit/],
  ['a version that is not there is countersigned', () => said({ revision: '2' }), /countersigned by a leader of a co unit/],
  ['a draft is countersigned', () => said({ reply: t.reply, revision: '0' }), /countersigned by a leader of a co unit/],
  ['somebody objects without a reason', () => said({ kind: 'OBJECTED' }), /countersignature_check/],
  ['what is signed for is worded otherwise', () => `update reply set co_views = '改写' where id = '${t.waiting}'`, /never changes/],
  ['a signed co-opinion is worded otherwise', () => `update co_opinion set text = '改写' where referral_id = '${t.waitingReferral}'`, /never changes/],
  ['a signed co-opinion is a draft again', () => `update co_opinion set state = 'DRAFT' where referral_id = '${t.waitingReferral}'`, /may not move/],
  ['a unit that does not co-handle has an opinion', () => `insert into co_opinion (id, scheme_id, referral_id, unit_id, lead_unit_id, state, text, drafted_by_id, audience) select 'cop_x', scheme_id, '${t.referral}', 'unt_x', lead_unit_id, 'DRAFT', 'x', drafted_by_id, audience from co_opinion limit 1`, /foreign key/],
  ['an approved measure is put off', () => `update rectification_plan set measures = jsonb_set(measures, '{0,dueOn}', '"2027-01-01"') where id = '${t.plan}'`, /stay as they were approved/],
  ['an approved measure is dropped', () => `update rectification_plan set measures = '[]' where id = '${t.plan}'`, /stay as they were approved|rectification_plan_whole/],
  ['a plan without measures is approved', () => `update rectification_plan set measures = '[]', state = 'DRAFT' where id = '${t.plan}'`, /may not move|stay as they were|check/],
  ['a reply says rectified and shows nothing', () => `update reply set rectified = 'YES' where id = '${t.reply}'; update reply set state = 'AWAITING_SIGNATURE' where id = '${t.reply}'`, /with evidence alone|opinion of each co unit/],
];

describe('whatever the path', () => {
  test.each(attacks.map(([what], i) => [what, i] as const))('%s: refused', async (_what, i) => {
    const [, sql, refused] = attacks[i]!;
    const rows = () => w.asOwner('select (select jsonb_agg(p order by id) from reply p) as replies, (select jsonb_agg(c order by id) from countersignature c) as said, (select jsonb_agg(o order by id) from co_opinion o) as opinions, (select jsonb_agg(l order by id) from rectification_plan l) as plans');
    const before = await rows();
    const error = await w.asRole(['system:*'], sql()).then(() => null, (e: Error) => e);
    expect(error?.message).toMatch(refused);
    expect(await rows()).toEqual(before);
  });
});

describe('of two at once', () => {
  test('one leader countersigns and the other is told it is done, and it is kept once', async () => {
    const version = await replySteps(w).version('reply', t.waiting);
    const answers = await Promise.all(Array.from({ length: 8 }, (_, n) => w.as('wulead').raw(COUNTERSIGN, { i: { replyId: t.waiting, expectedVersion: version + (n % 2), idempotencyKey: key() } })));
    expect(answers.filter(({ errors }) => !errors)).toHaveLength(1);
    for (const { errors } of answers) if (errors) expect(errors[0]!.extensions.code).toMatch(/VERSION_CONFLICT|DUPLICATE/);
    expect(await w.asOwner("select kind, revision from countersignature where reply_id = $1", [t.waiting])).toEqual([{ kind: 'COUNTERSIGNED', revision: 1 }]);
    expect(w.faults).toEqual([]);
  });

  test('the leader signs what was countersigned, or the draft is back and nothing is signed', async () => {
    const version = await replySteps(w).version('reply', t.waiting);
    const [signs, back] = await Promise.all([
      w.as('sun').raw(SIGN_REPLY, { i: { replyId: t.waiting, expectedVersion: version } }),
      w.as('wulead').raw(change('replyObject', 'ReplyObjectInput', 'referral { state }'), { i: { replyId: t.waiting, expectedVersion: version, reason: '请再斟酌' } }),
    ]);
    expect([signs, back].filter(({ errors }) => !errors)).toHaveLength(1);
    const [row] = await w.asOwner<{ state: string }>('select state from reply where id = $1', [t.waiting]);
    expect(row!.state).toBe(signs.errors ? 'DRAFT' : 'SIGNED');
    expect(w.faults).toEqual([]);
  });
});
