import { describe, expect, test } from 'vitest';
import { steps } from '../../test/steps.ts';
import { aWorld, type World } from '../../test/world.ts';
import { verifyJournal } from './verify.ts';

const verdict = async (w: World) => {
  // whoever looks into a server that was broken into looks as its owner
  const all = await w.asOwnerEm((em) => verifyJournal(em, w.services.signer));
  return all.find((v) => v.chain === w.schemeId)!;
};

describe('the journal', () => {
  test('verifies after the whole loop', async () => {
    const w = await aWorld();
    await steps(w).answered();
    const found = await verdict(w);
    expect(found.broken).toBeNull();
    expect(found.entries).toBeGreaterThan(20);
  });
  test.each([
    ['a changed entry', `update journal_entry set actor_id = 'somebody else' where chain = $chain and seq = 5`, { seq: 5, what: 'it was changed' }],
    ['a changed payload', `update journal_payload set data = data || '{"name":"别人"}' where chain = $chain and seq = 6`, { seq: 6, what: 'its payload was changed' }],
    ['a removed entry', `delete from journal_payload where chain = $chain and seq = 7; delete from journal_entry where chain = $chain and seq = 7`, { seq: 7, what: 'an entry was removed' }],
    ['two entries in each other\'s place', `update journal_entry set seq = -1 where chain = $chain and seq = 8; update journal_entry set seq = 8 where chain = $chain and seq = 9; update journal_entry set seq = 9 where chain = $chain and seq = -1`, { seq: 8, what: 'it does not follow the entry before it' }],
    ['a cut tail', `delete from journal_payload where chain = $chain and seq >= 12; delete from journal_entry where chain = $chain and seq >= 12`, { seq: 12, what: 'the tail does not reach the head' }],
    ['a cut tail with the head set back', `delete from journal_payload where chain = $chain and seq >= 12; delete from journal_entry where chain = $chain and seq >= 12;
      update chain set seq = 11, hash = (select hash from journal_entry e where e.chain = $chain and e.seq = 11) where id = $chain`, { seq: 12, what: 'the head is not signed by this server' }],
  ])('shows %s', async (_, tampering, broken) => {
    const w = await aWorld();
    await steps(w).answered();
    await w.tamper(tampering);
    expect((await verdict(w)).broken).toEqual(broken);
  });
  test('still verifies when a payload was erased, as the law may ask', async () => {
    const w = await aWorld();
    await steps(w).file();
    await w.tamper('delete from journal_payload where chain = $chain and seq = 4');
    expect((await verdict(w)).broken).toBeNull();
  });
});
