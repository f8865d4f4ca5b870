import { expect, test } from 'vitest';
import { verifyJournal } from '../src/journal/verify.ts';
import { steps } from './steps.ts';
import { aWorld } from './world.ts';

test('the core loop runs from a form to clearance, and the journal verifies', async () => {
  const w = await aWorld();
  const s = steps(w);
  const { submission, opinion, issue } = await s.answered();
  const { submission: read } = (await w.as('zhang').run(`query($id: ID!) { submission: node(id: $id) { ... on Submission { state timeline { type label actor text }
    opinions { state version answer { text explanation answerClass { label kind } signedBy } issue { state version } allowedActions { action enabled } } } } }`, { id: submission.id }));
  expect(read.opinions[0]).toMatchObject({ state: 'ANSWERED', answer: { answerClass: { kind: 'NOT_ADOPTED' }, signedBy: null } });
  expect(await s.rate(opinion.id, true, read.opinions[0].version)).toMatchObject({ satisfied: true });
  expect(await s.clear(issue.id, read.opinions[0].issue.version)).toMatchObject({ state: 'CLEARED', clearance: { by: '营商办 钱办' } });
  const later = await w.as('zhang').run('{ archive(first: 50) { totalCount nodes { label actor text } } }');
  console.log(later.archive.nodes.map((n: { label: string; actor: string; text: string }) => `${n.label}|${n.actor}|${n.text}`).join('\n'));
  expect(await verifyJournal(w.services.orm.em.fork(), w.services.signer)).toEqual(expect.arrayContaining([]));
});
