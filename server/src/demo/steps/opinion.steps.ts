import { clear, park, proposeClear } from '../../issues/clearance.actions.ts';
import { register } from '../../issues/issue.actions.ts';
import { rate } from '../../issues/rate.actions.ts';
import { inTransaction } from '../../journal/transaction.ts';
import { amend, decline } from '../../submissions/opinion.actions.ts';
import type { DueDay, Moment } from '../moments.ts';
import type { Scene, Step } from '../story.ts';
import { as, liaison, officer, seen } from './acting.ts';

/** Whoever sorts the opinions in this scheme: the liaison where its rules let them, else the office. */
const sorter = (scene: Scene) => (scene.district.cast.preset.liaisonRegisters ? liaison(scene) : officer(scene));

/** The author corrects what they wrote. */
export const amended = (at: Moment, problem: string): Step => ({
  at, play: async (scene) => {
    const me = as(scene, scene.matter.by);
    const { opinionId, opinion: { title, suggestion } } = scene;
    await amend(me, { opinionId, expectedVersion: await seen(me, 'opinion', opinionId), title, problem, suggestion: suggestion ?? null });
  },
});

/** It is not taken up, for a ground of the scheme's list. */
export const declined = (at: Moment, reason: string, text: string): Step => ({
  at, play: async (scene) => {
    const me = as(scene, sorter(scene));
    await decline(me, { opinionId: scene.opinionId, expectedVersion: await seen(me, 'opinion', scene.opinionId), reason, text });
  },
});

/** It becomes an item of the ledger; in the words of its author, unless the ledger says it shorter. */
export const registered = (at: Moment, category: string, words: { title?: string; problem?: string } = {}, who?: string): Step => ({
  at, play: async (scene) => {
    const me = as(scene, who ?? sorter(scene));
    const { opinionId, opinion } = scene;
    await register(me, {
      opinionId, expectedVersion: await seen(me, 'opinion', opinionId), title: words.title ?? opinion.title, problem: words.problem ?? opinion.problem,
      suggestion: opinion.suggestion ?? null, category,
    });
    const [row] = await inTransaction(me.services, me.actor.scopes, (em) => em.execute<{ issue_id: string }[]>('select issue_id from opinion where id = ?', [opinionId]));
    scene.thread.issueId = row!.issue_id;
  },
});

/** The author says whether the answer satisfies. */
export const rated = (at: Moment, satisfied: boolean, text: string): Step => ({
  at, play: async (scene) => {
    const me = as(scene, scene.matter.by);
    await rate(me, { opinionId: scene.opinionId, expectedVersion: await seen(me, 'opinion', scene.opinionId), satisfied, text });
  },
});

/** One officer proposes to strike it off the ledger, and another confirms. */
export const cleared = (at: Moment, evidence: string, who?: string): Step => ({
  at, play: async (scene) => {
    const confirming = who ?? officer(scene);
    const me = as(scene, confirming);
    const other = as(scene, scene.district.cast.people.find((p) => p.role === 'OFFICER' && p.key !== confirming)!.key);
    const { issueId } = scene.thread;
    await proposeClear(other, { issueId, expectedVersion: await seen(other, 'issue', issueId), evidence });
    await clear(me, { issueId, expectedVersion: await seen(me, 'issue', issueId) });
  },
});

/** The office parks it with a plan until a day. */
export const parked = (at: Moment, plan: string, until: DueDay): Step => ({
  at, play: async (scene) => {
    const me = as(scene, officer(scene));
    const { issueId } = scene.thread;
    await park(me, { issueId, expectedVersion: await seen(me, 'issue', issueId), plan, until: until(scene.present) });
  },
});
