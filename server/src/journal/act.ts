import { createHash } from 'node:crypto';
import type { Actor } from '../kernel/actor.ts';
import { systemScope } from '../kernel/audience.ts';
import { canonical } from '../kernel/canonical.ts';
import { Refused } from '../kernel/refused.ts';
import { Change } from './change.ts';
import { append } from './entry.ts';
import type { Services } from './services.ts';
import { inTransaction, seeAs, sqlState } from './transaction.ts';

/** What every change answers: the subject, and where in the journal the change stands. */
export interface Answer { id: string; cursor: string }

/** Who acts and with what; the first argument of every action. */
export interface Acting { services: Services; actor: Actor; /** The network address it is asked from, where somebody asks. */ address?: string | undefined }

/** What was asked for; an `idempotencyKey` in the input makes a repetition answer as the first time. `whileSuspended` is for what somebody suspended may still do: be heard, and leave. */
interface Asked { act: string; input: Readonly<Record<string, unknown>>; chain?: string; whileSuspended?: boolean; /** Of a refusal nobody is named: that somebody tried would tell who reports. */ unnamed?: boolean }

/** Load, decide, change, record, commit, announce: the one way anything changes. */
export async function act({ services, actor, address }: Acting, asked: Asked, work: (change: Change) => Promise<{ id: string }>): Promise<Answer> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      if (actor.paused && !asked.whileSuspended) throw suspended();
      return await once({ services, actor, address }, asked, work);
    } catch (error) {
      if (error instanceof Refused) { await noteRefusal({ services, actor, address }, asked, error); throw error; }
      // deadlock or serialisation: look again
      const again = ['40P01', '40001'].includes(sqlState(error) ?? '');
      if (!again || attempt === 5) throw error;
    }
  }
}

/** Whoever is suspended may look, and do nothing until they are resumed. */
const suspended = () => new Refused('NOT_YOURS', { zh: '您的履职已暂停，恢复前只能查看', en: 'You are suspended: until you are resumed you may look, and do nothing' }, { rule: 'suspended' });

const isKey = (key: string) => /^[^\p{C}]{1,200}$/u.test(key);

async function once({ services, actor, address }: Acting, asked: Asked, work: (change: Change) => Promise<{ id: string }>): Promise<Answer> {
  const chain = asked.chain ?? actor.schemeId;
  const hash = createHash('sha256').update(canonical([asked.act, asked.input])).digest();
  let grown = false;
  const answer = await inTransaction(services, actor.scopes, async (em) => {
    const key = asked.input['idempotencyKey'] as string | null | undefined;
    if (key !== undefined && key !== null) {
      if (!isKey(key)) throw new Refused('INVALID', { zh: '提交编号须为 1 至 200 个字符', en: 'A key is 1 to 200 characters, none of them control characters' }, { field: 'idempotencyKey' });
      // the same key twice at once, as from a phone in a tunnel: the second waits here and is told the first answer
      await em.execute('select pg_advisory_xact_lock(hashtextextended(?, 0))', [`${actor.membershipId} ${key}`]);
      const [known] = await em.execute<{ input_hash: Buffer; answer: Answer }[]>(
        'select input_hash, answer from idempotency where membership_id = ? and key = ?', [actor.membershipId, key]);
      if (known && !known.input_hash.equals(hash)) throw new Refused('IDEMPOTENCY_KEY_REUSED',
        { zh: '该提交编号已用于另一项内容，请重新提交', en: 'This key was used for something else; send it again with a new one' }, { field: 'idempotencyKey' });
      if (known) return known.answer;
    }
    const change = new Change(services, actor, em, services.now(), address);
    const { id } = await work(change);
    await follow(change);
    await seeAs(em, [systemScope]);
    await em.flush();
    const head = await append(em, services.signer, chain, change.drafts);
    grown = change.drafts.length > 0;
    const made = { id, cursor: services.cursors.seal({ epoch: head.epoch, chains: { [chain]: head.seq } }) };
    if (key) await em.execute('insert into idempotency (membership_id, key, act, input_hash, answer, at) values (?, ?, ?, ?, ?::jsonb, ?)',
      [actor.membershipId, key, asked.act, hash, JSON.stringify(made), change.now]);
    return made;
  });
  if (grown) services.wake(chain);
  return answer;
}

/** What follows from what was recorded, also from what is recorded meanwhile. */
async function follow(change: Change): Promise<void> {
  for (let i = 0; i < change.drafts.length; i += 1) {
    for (const follower of change.services.follows?.get(change.drafts[i]!.type) ?? []) {
      await change.write();
      await follower(change, change.drafts[i]!);
    }
  }
}

/** A refused attempt is kept in the access log, outside the transaction that was undone. */
async function noteRefusal({ services, actor, address }: Acting, asked: Asked, refused: Refused): Promise<void> {
  const subject = Object.entries(asked.input).find(([k, v]) => k.endsWith('Id') && typeof v === 'string')?.[1] as string | undefined;
  await services.orm.em.fork().execute('insert into access_log (at, membership_id, act, subject_id, outcome, address) values (?, ?, ?, ?, ?, ?)',
    [services.now(), asked.unnamed ? null : actor.membershipId, asked.act, asked.unnamed ? null : subject?.slice(0, 60) ?? null, refused.code, asked.unnamed ? null : address ?? null]).catch(() => undefined);
}

/** What was read of a restricted matter: by whom, and what for. */
export interface Read { act: string; subjectId: string; purpose: string | null }

/** A read of a restricted matter is kept in the access log first; where it cannot be kept, nothing is read. */
export async function noteRead({ services, actor, address }: Acting, { act: what, subjectId, purpose }: Read): Promise<void> {
  await services.orm.em.fork().execute("insert into access_log (at, membership_id, act, subject_id, outcome, address, purpose) values (?, ?, ?, ?, 'READ', ?, ?)",
    [services.now(), actor.membershipId, what, subjectId, address ?? null, purpose]);
}
