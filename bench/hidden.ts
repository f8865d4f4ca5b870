import { randomBytes } from 'node:crypto';
import { Agent } from 'node:http';
import { join } from 'node:path';
import { withClient } from '../server/src/platform/database.ts';
import { town, type Town } from './ledger.town.ts';
import { root } from './lib/folder.ts';
import { ask, inTurn, median, spread } from './lib/load.ts';
import { started } from './lib/process.ts';
import { ratio, type Row } from './lib/table.ts';

export const title = 'Hidden and missing: the time of a refusal about a matter that is there, beside one about a matter that is not';

const asker = 'handlerhandlerhandlerhandlerhandlerhandler1';
const stepOf = (name: string, input: string, idField: string, more = '') => ({
  noun: idField.slice(0, -2), document: `mutation($id: ID!) { ${name}(input: { ${idField}: $id, expectedVersion: 1${more} }) { cursor } }`, what: name,
});
/** What is asked about a matter: the main reads, and changes of every kind of matter. */
const questions = [
  ...['issue', 'referral', 'opinion', 'submission', 'reply'].map((noun) => ({ noun, what: `node, of a ${noun}`, document: 'query($id: ID!) { node(id: $id) { __typename id } }' })),
  { noun: 'issue', what: 'referrals of an issue', document: 'query($id: ID!) { referrals(first: 5, where: { issueId: $id }) { totalCount nodes { id } } }' },
  stepOf('referralSignFor', 'OnReferralInput', 'referralId'), stepOf('referralAccept', 'OnReferralInput', 'referralId'), stepOf('replySign', 'OnReplyInput', 'replyId'),
  stepOf('opinionDecline', 'OpinionDeclineInput', 'opinionId', ', reason: "RESOLVED", text: "已解决"'), stepOf('issueClear', 'IssueClearInput', 'issueId'),
];

/** A handler's session, and IDs of matters of other units. */
async function known({ db }: Town): Promise<Map<string, string[]>> {
  return withClient(db.adminUrl, async (client) => {
    const { rows: [who] } = await client.query<{ id: string; unit: string }>("select id, unit_id as unit from membership where role = 'HANDLER' order by id limit 1");
    await client.query(`insert into session (id, digest, account_id, membership_id, created_at, seen_at, expires_at, audience)
      select 'ses_' || md5(m.id), sha256($1::bytea), a.id, m.id, now(), now(), now() + interval '12 hours', array['system:*'] from membership m join account a on a.person_id = m.person_id where m.id = $2`, [asker, who!.id]);
    const hidden = new Map<string, string[]>();
    for (const noun of ['issue', 'referral', 'opinion', 'submission', 'reply']) {
      const { rows } = await client.query<{ id: string }>(`select id from ${noun} where not audience && array['unit:' || $1, 'member:' || $2] order by md5(id) limit 400`, [who!.unit, who!.id]);
      hidden.set(noun, rows.map((r) => r.id));
    }
    return hidden;
  });
}

/** Median times of a question about what is hidden and about what is not there, asked in turn, as a ratio of each round. */
export async function run({ rounds = 9, each = 60 } = {}): Promise<Row[]> {
  const filled = await town();
  const hidden = await known(filled);
  const { url } = await started({ args: [join(root, 'server/dist/main.js')], env: { ...filled.env, HUIYIN_SECOND_FACTOR: '0' } });
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const time = async (document: string, id: string) => {
    const from = performance.now();
    const text = await ask({ url: `${url.replace('localhost', '127.0.0.1')}/graphql`, body: JSON.stringify({ query: document, variables: { id } }), headers: { cookie: `huiyin_session=${asker}`, 'x-huiyin': '1' } }, agent);
    return { ms: performance.now() - from, text: text.replaceAll(id, 'ID') };
  };
  const rows: Row[] = [];
  for (const { noun, what, document } of questions) {
    const there = hidden.get(noun)!;
    const missing = () => `${there[0]!.slice(0, 4)}${randomBytes(16).toString('hex')}`;
    const [one, other] = [await time(document, there[0]!), await time(document, missing())];
    if (one.text !== other.text) throw new Error(`${what} is answered differently:\n${one.text}\n${other.text}`);
    if (/UNAUTHENTICATED|GRAPHQL_VALIDATION/.test(one.text)) throw new Error(`${what} is not asked: ${one.text}`);
    let next = 0;
    const spell = (id: () => string) => async () => { const times = []; for (let i = 0; i < each; i += 1) times.push((await time(document, id())).ms); return median(times); };
    const times = await inTurn(rounds, { hidden: spell(() => there[next++ % there.length]!), missing: spell(missing) });
    rows.push({ what, ...ratio(spread(times['hidden']!.map((ms, i) => ms / times['missing']![i]!))), goal: '1.00 ± 0.10', note: `${spread(times['hidden']!).mid.toFixed(2)} to ${spread(times['missing']!).mid.toFixed(2)} ms` });
  }
  agent.destroy();
  return rows;
}
