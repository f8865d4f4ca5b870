import type { MikroORM } from '@mikro-orm/postgresql';
import type { Position } from '../kernel/cursor.ts';
import { faultLog } from './fault.ts';
import { readAfter, readHeads, type Head, type Recorded } from './recorded.ts';
import { pgWakeups, type Wakeups } from './feed.wakeups.ts';

/** Reads the journal as it grows. What it returns is waited for before the chain is read further. */
export interface FeedListener {
  entry: (entry: Recorded) => void | Promise<void>;
  /** The numbers of a chain no longer continue what was read of it, as after a restore. */
  reset?: (chain: string) => void;
}

/** The journal's live end in this process: every entry of every chain once, in the chain's order, without a gap. */
export interface Feed {
  /** After a commit: a chain has grown. A hint for this process and the others; the poll is the truth. */
  wake: (chain: string) => void;
  subscribe: (listener: FeedListener | FeedListener['entry']) => () => void;
  /** How far a chain has been handed on; undefined for one this process has not met. */
  at: (chain: string) => Readonly<Head> | undefined;
  /** Where a reader of a scheme stands who has seen all that was handed on. Take it before reading what it is to follow. */
  position: (schemeId: string) => Promise<Position>;
  /** Looks at once whether any chain has grown. */
  look: () => Promise<void>;
  close: () => Promise<void>;
}

interface Options {
  orm: MikroORM;
  /** How other processes are told; LISTEN and NOTIFY at `listenUrl` where none is given. */
  wakeups?: Wakeups;
  listenUrl?: string;
  pollMs?: number;
  failed?: (error: unknown) => void;
}

const PAGE = 500;

/** The chain of what belongs to no scheme; everybody's stream follows it beside their own. */
export const systemChain = 'system';

/** Starts reading at the present end of every chain. */
export async function startFeed(options: Options): Promise<Feed> {
  const { orm, pollMs = 1000, failed = faultLog('The journal could not be read and will be again') } = options;
  const heads = new Map<string, Head>();
  const listeners = new Set<FeedListener>();
  const running = new Map<string, Promise<void>>();
  const again = new Set<string>();
  let closed = false;
  let polling: Promise<void> | undefined;

  const guarded = async (work: () => void | Promise<void>) => { try { await work(); } catch (error) { failed(error); } };

  function reset(head: Head, to: Head): void {
    Object.assign(head, to);
    for (const listener of listeners) void guarded(() => listener.reset?.(head.id));
  }

  /** Hands on a page in one go, so that what listeners saw and `at` never differ. */
  async function handOn(head: Head, page: readonly Recorded[]): Promise<boolean> {
    const work: Promise<void>[] = [];
    for (const entry of page) {
      if (entry.seq !== head.seq + 1) {
        failed(new Error(`Entry ${head.seq + 1} of the chain ${head.id} is missing.`));
        reset(head, { ...head, seq: page.at(-1)!.seq });
        break;
      }
      head.seq = entry.seq;
      for (const listener of listeners) work.push(guarded(() => listener.entry(entry)));
    }
    await Promise.all(work);
    return page.length === PAGE;
  }

  async function drain(head: Head): Promise<void> {
    do {
      again.delete(head.id);
      while (!closed && await handOn(head, await readAfter({ orm }, head.id, head.seq, PAGE)));
    } while (!closed && again.has(head.id));
  }

  function draw(head: Head): void {
    if (closed) return;
    if (running.has(head.id)) return void again.add(head.id);
    running.set(head.id, drain(head).catch(failed).finally(() => {
      running.delete(head.id);
      // a hint that came between the last look and here
      if (again.delete(head.id)) draw(head);
    }));
  }

  async function look(): Promise<void> {
    const before = new Map([...heads].map(([id, { seq }]) => [id, seq]));
    for (const now of await readHeads({ orm })) {
      const head = heads.get(now.id);
      if (!head) {
        // not there when we started, so all of it is new
        const made = { ...now, seq: 0 };
        heads.set(now.id, made);
        draw(made);
      } else if (now.epoch !== head.epoch || now.seq < (before.get(now.id) ?? 0)) reset(head, now);
      else if (now.seq > head.seq) draw(head);
    }
  }
  const poll = () => (polling ??= look().catch(failed).finally(() => { polling = undefined; }));
  const hint = (chain: string) => { const head = heads.get(chain); if (head) draw(head); else void poll(); };

  for (const head of await readHeads({ orm })) heads.set(head.id, head);
  const wakeups = options.wakeups ?? (options.listenUrl ? pgWakeups(options.listenUrl) : undefined);
  wakeups?.listen(hint);
  const timer = setInterval(() => void poll(), pollMs);

  return {
    wake(chain) { if (closed) return; hint(chain); wakeups?.announce(chain); },
    subscribe(given) {
      const listener = typeof given === 'function' ? { entry: given } : given;
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    at: (chain) => heads.get(chain),
    async position(schemeId) {
      if (!heads.has(schemeId)) await poll();
      const chains = Object.fromEntries([schemeId, systemChain].flatMap((id) => { const head = heads.get(id); return head ? [[id, head.seq]] : []; }));
      return { epoch: heads.get(schemeId)?.epoch ?? '', chains };
    },
    look: poll,
    async close() {
      closed = true;
      clearInterval(timer);
      await wakeups?.close();
      await Promise.all([polling, ...running.values()]);
    },
  };
}
