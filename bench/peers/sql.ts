// The limit of the ledger's page: one statement written by hand, whose JSON is sent on as it comes.
// No GraphQL, no sign-in, no wall: it connects as the tables' owner, whom row-level security does not bind.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import pg from 'pg';

const page = `
select json_build_object('nodes', coalesce(json_agg(row order by at desc, id desc), '[]'),
  'pageInfo', json_build_object('endCursor', encode(convert_to((array_agg(at::text || ' ' || id order by at, id))[1], 'utf8'), 'base64'),
    'hasNextPage', exists (select from issue i where i.scheme_id = $1 order by i.registered_at desc, i.id desc offset $2::int)))::text as page
from (
  select i.registered_at as at, i.id, json_build_object(
    'id', i.id, 'version', i.version, 'number', i.number, 'title', i.title, 'state', i.state, 'category', i.category, 'round', i.round,
    'registeredAt', to_char(i.registered_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), 'opinionCount', i.opinion_count, 'referralCount', i.referral_count,
    'submitter', (select json_build_object('id', p.id, 'name', p.name) from membership m join person p on p.id = m.person_id where m.id = i.authors[1]),
    'responsibleUnit', (select json_build_object('id', u.id, 'name', u.name) from unit u where u.id = i.responsible_unit_id),
    'latestReferral', (
      select json_build_object('id', r.id, 'number', r.number, 'state', r.state,
        'issuedAt', to_char(r.issued_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
        'unit', (select json_build_object('id', u.id, 'name', u.name) from unit u where u.id = r.unit_id),
        'deadline', (
          select json_build_object('id', c.id, 'dueOn', c.due_on, 'dueAt', to_char(c.due_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
            'workingDaysLeft', case when t.day <= c.due_on then due.n - t.n else -greatest(1, t.n - due.n) end, 'state', c.state)
          from clock c join bench.workday due on due.day = c.due_on
            join bench.workday t on t.day = (coalesce(c.met_at, c.voided_at, now()) at time zone 'Asia/Shanghai')::date
          where c.subject_id = r.id and c.rule = 'referralDue' order by c.started_at desc, c.id desc limit 1))
      from referral r where r.issue_id = i.id order by r.issued_at desc, r.id desc limit 1)) as row
  from issue i where i.scheme_id = $1 order by i.registered_at desc, i.id desc limit $2::int
) rows`;

const pool = new pg.Pool({ connectionString: process.env['DATABASE_URL'], max: 20 });

const server = createServer((request, response) => {
  const parts: Buffer[] = [];
  request.on('data', (part: Buffer) => parts.push(part));
  request.on('end', () => {
    const { schemeId, first } = JSON.parse(Buffer.concat(parts).toString()) as { schemeId: string; first: number };
    pool.query<{ page: string }>({ name: 'page', text: page, values: [schemeId, first] }).then(({ rows }) => {
      const body = Buffer.from(`{"data":{"issues":${rows[0]!.page}}}\n`);
      response.writeHead(200, { 'content-type': 'application/json; charset=utf-8', 'content-length': body.length });
      response.end(body);
    }, (error: unknown) => {
      response.writeHead(500);
      response.end(String(error));
    });
  });
});
server.listen(0, '127.0.0.1', () => console.log(`http://127.0.0.1:${(server.address() as AddressInfo).port}`));
