import { del, get, set } from 'idb-keyval';
import { act } from '#lib/act.svelte.ts';
import { clock } from '#lib/clock.svelte.ts';
import { ReplyDraftDocument, type ReplyWholeFragment } from '#lib/gql/graphql.ts';

/** What a handler writes in a reply. */
export interface Words {
  answerClassId: string | null;
  text: string;
  reasonCategory: string | null;
  basis: string;
  explanation: string;
  alternative: string;
  coViews: string;
  rectified: 'YES' | 'IN_PROGRESS' | 'NO' | null;
  evidence: string;
}

const wordsOf = (reply: ReplyWholeFragment | null): Words => ({
  answerClassId: reply?.answerClass?.id ?? null,
  text: reply?.text ?? '',
  reasonCategory: reply?.reasonCategory ?? null,
  basis: reply?.basis ?? '',
  explanation: reply?.explanation ?? '',
  alternative: reply?.alternative ?? '',
  coViews: reply?.coViews ?? '',
  rectified: reply?.rectified ?? null,
  evidence: reply?.evidence ?? '',
});

const here = 400;
const there = 1_500;

/** A reply while it is written: kept on the device at once, and with the server after a short rest. */
export class ReplyDraft {
  words = $state<Words>(wordsOf(null));
  savedAt = $state<Date | null>(null);
  /** True while the server does not have every word. */
  ahead = $state(false);
  readonly saving = act(ReplyDraftDocument);
  #reply = $state.raw<ReplyWholeFragment | null>(null);
  #referralId: string;
  #place: string;
  #classes: readonly { id: string; requiresReason: boolean; requiresPlan: boolean }[];
  #timers: ReturnType<typeof setTimeout>[] = [];
  #edits = 0;

  private constructor(membershipId: string, referralId: string, classes: readonly { id: string; requiresReason: boolean; requiresPlan: boolean }[]) {
    this.#referralId = referralId;
    this.#classes = classes;
    this.#place = `reply ${membershipId} ${referralId}`;
  }

  /** Takes up what was last written: the device's copy where the server never got it, else the server's, else the version before. */
  static async open(membershipId: string, referralId: string, reply: ReplyWholeFragment | null, before: ReplyWholeFragment | null, classes: readonly { id: string; requiresReason: boolean; requiresPlan: boolean }[]): Promise<ReplyDraft> {
    const draft = new ReplyDraft(membershipId, referralId, classes);
    draft.#reply = reply;
    const kept = await get<Words>(draft.#place).catch(() => undefined);
    draft.words = kept ? { ...wordsOf(null), ...kept } : wordsOf(reply ?? before);
    if (kept) draft.edited();
    return draft;
  }

  /** The reply as the server last knew it. */
  get reply(): ReplyWholeFragment | null {
    return this.#reply;
  }

  /** Takes over what came from the server, unless the writer is ahead of it. */
  follow(reply: ReplyWholeFragment | null): void {
    if (reply && (this.#reply?.id !== reply.id || reply.version > this.#reply.version)) {
      this.#reply = reply;
      if (!this.ahead && !this.saving.busy) this.words = wordsOf(reply);
    }
  }

  /** Something was typed. */
  edited = (): void => {
    this.ahead = true;
    this.#edits++;
    this.#timers.forEach(clearTimeout);
    const words = $state.snapshot(this.words);
    this.#timers = [
      setTimeout(() => void set(this.#place, words).catch(() => undefined), here),
      setTimeout(() => void this.save(), there),
    ];
  };

  /** Puts a photo or paper that was taken in to the reply. */
  async attach(paperId: string): Promise<boolean> {
    const done = await this.saving.run({ input: { idempotencyKey: crypto.randomUUID(), referralId: this.#referralId, ...this.#stated, paperIds: [paperId] } });
    if (done) this.#reply = done.replyDraft.reply;
    return !!done;
  }

  /** Gives the server every word; true where it has them now. */
  async save(): Promise<boolean> {
    if (!this.ahead && this.#reply) return true;
    if (this.saving.busy) {
      await new Promise((done) => setTimeout(done, 200));
      return this.save();
    }
    this.#timers.forEach(clearTimeout);
    const edits = this.#edits;
    const done = await this.saving.run({ input: { idempotencyKey: crypto.randomUUID(), referralId: this.#referralId, ...this.#stated } });
    if (!done) return false;
    this.#reply = done.replyDraft.reply;
    this.savedAt = clock.now;
    if (edits !== this.#edits) return this.save();
    this.ahead = false;
    await del(this.#place).catch(() => undefined);
    return true;
  }

  /** The words as the server keeps them: a reason only where the class asks for one. */
  get #stated() {
    const { answerClassId, text, coViews, rectified, evidence, ...reason } = $state.snapshot(this.words);
    const chosen = this.#classes.find(({ id }) => id === answerClassId);
    return { answerClassId, text, coViews, ...(chosen?.requiresPlan ? { rectified, evidence } : {}), ...(chosen?.requiresReason ? reason : {}) };
  }

  /** The device's copy is no longer needed. */
  async done(): Promise<void> {
    this.#timers.forEach(clearTimeout);
    await del(this.#place).catch(() => undefined);
  }

  /** Keeps the device's copy now; the tab may be about to close. */
  keep = (): void => {
    if (this.ahead) void set(this.#place, $state.snapshot(this.words)).catch(() => undefined);
  };
}
