import type { CombinedError } from '@urql/svelte';
import { client, request } from '#lib/client.ts';
import { clock } from '#lib/clock.svelte.ts';
import { socket } from '#lib/socket.ts';
import { EventsDocument, type EventsSubscription } from '#lib/gql/graphql.ts';

type Event = EventsSubscription['events'];

/** One change that the viewer may see. */
export type Change = Extract<Event, { __typename: 'Changed' }>;

/** What watchers are told: a subject changed or went out of sight, or anything may have. */
export type News =
  | { kind: 'changed'; id: string; typename: string; change: Change }
  | { kind: 'gone'; id: string }
  | { kind: 'anything' };

export type Connection = 'live' | 'reconnecting' | 'offline';

const closedFor = (error: CombinedError | undefined): number | null => {
  const cause = error?.networkError as { code?: number } | Error | undefined;
  return cause && 'code' in cause && typeof cause.code === 'number' ? cause.code : null;
};

/** The window's one stream of events: it goes on from its last cursor for as long as the window lives. */
class Live {
  connection = $state<Connection>('reconnecting');
  /** Until when what is shown was certainly current. */
  asOf = $state<Date>(new Date());
  #cursor: string | null = null;
  #attempt = 0;
  #stop: (() => void) | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #listeners = new Set<(news: News) => void>();
  #onSignedOut: () => void = () => {};

  /** Begins after the cursor that came with the viewer, so that nothing falls between reading and listening. */
  start(cursor: string, onSignedOut: () => void): void {
    this.#cursor ??= cursor;
    this.#onSignedOut = onSignedOut;
    if (this.#stop) return;
    socket.on('connected', () => this.#alive());
    socket.on('pong', () => (this.asOf = clock.now));
    this.#connect();
    window.addEventListener('online', this.#renew);
    window.addEventListener('offline', () => (this.connection = 'offline'));
    document.addEventListener('visibilitychange', this.#hurry);
  }

  /** Tells `listener` every piece of news; returns how to stop. */
  listen(listener: (news: News) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #hurry = () => {
    if (document.visibilityState !== 'visible' || this.#stop) return;
    this.#attempt = 0;
    this.#connect();
  };

  /** A network that came back may have left the old socket dead without a word. */
  #renew = () => {
    this.connection = 'reconnecting';
    this.#attempt = 0;
    this.#connect();
  };

  #connect(): void {
    clearTimeout(this.#timer);
    this.#stop?.();
    const source = client.subscription(request(EventsDocument), { after: this.#cursor } as never);
    const { unsubscribe } = source.subscribe(({ data, error, hasNext }) => {
      if (data && !error) this.#receive((data as EventsSubscription).events);
      if (!error && hasNext !== false) return;
      this.#lost(closedFor(error));
    });
    this.#stop = unsubscribe;
  }

  #alive(): void {
    this.connection = 'live';
    this.#attempt = 0;
    this.asOf = clock.now;
  }

  #lost(code: number | null): void {
    if (this.connection === 'live') this.asOf = clock.now;
    this.#stop?.();
    this.#stop = null;
    if (code === 4401 || code === 4403) return this.#onSignedOut();
    this.connection = navigator.onLine && this.#attempt < 4 ? 'reconnecting' : 'offline';
    const wait = Math.min(15_000, 400 * 2 ** this.#attempt++) * (0.75 + Math.random() / 2);
    this.#timer = setTimeout(() => this.#connect(), wait);
  }

  #receive(event: Event): void {
    this.#cursor = event.cursor;
    this.asOf = clock.now;
    if (event.__typename === 'Changed') {
      clock.atLeast(event.at);
      const { id, __typename: typename } = event.subject;
      this.#tell({ kind: 'changed', id, typename, change: event });
    } else if (event.__typename === 'Gone') this.#tell({ kind: 'gone', id: event.goneId });
    else this.#tell({ kind: 'anything' });
  }

  #tell(news: News): void {
    for (const listener of this.#listeners) listener(news);
  }
}

export const live = new Live();
