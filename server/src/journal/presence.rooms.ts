import type { Wakeups } from './feed.wakeups.ts';
import type { Seat } from './presence.rules.ts';

/** A seat in this process, and how its holder is told that others came, left or began to write. */
export interface Seated extends Seat { moved: () => void }

/** What one process tells the others of a matter. */
interface Told { from: string; about: string; seats: Seat[]; asks: boolean }

interface Room { readonly here: Set<Seated>; readonly elsewhere: Map<string, { seats: readonly Seat[]; until: number }>; soon: NodeJS.Timeout | undefined }

/** NOTIFY carries 8,000 bytes; nobody needs more names than this. */
const MOST_TOLD = 20;
const SOON = 120;

/**
 * Who has which matter open, in this process and, as far as they say so every few seconds, in the others. It is kept in
 * memory alone: nothing of it is written down, and what a process that died said lapses.
 */
export class Rooms {
  readonly #rooms = new Map<string, Room>();
  readonly #id = crypto.randomUUID();
  #wakeups: Wakeups | undefined;
  #beat: NodeJS.Timeout | undefined;

  /** `connect` is called when somebody first opens something. */
  constructor(readonly connect: () => Wakeups, readonly beatMs = 5000) {}

  /** Everybody who has a matter open, wherever. */
  seats(about: string): Seat[] {
    const room = this.#rooms.get(about);
    if (!room) return [];
    const now = Date.now();
    return [...room.here, ...[...room.elsewhere.values()].filter(({ until }) => until > now).flatMap(({ seats }) => seats)];
  }

  enter(about: string, seat: Seated): void {
    this.#listen();
    const room = this.#rooms.get(about) ?? { here: new Set(), elsewhere: new Map(), soon: undefined };
    this.#rooms.set(about, room);
    room.here.add(seat);
    this.#tell(about, room, true);
    this.#moved(about, room);
  }

  leave(about: string, seat: Seated): void {
    const room = this.#rooms.get(about);
    if (!room?.here.delete(seat)) return;
    this.#tell(about, room);
    this.#moved(about, room);
  }

  async close(): Promise<void> {
    clearInterval(this.#beat);
    for (const { soon } of this.#rooms.values()) clearTimeout(soon);
    this.#rooms.clear();
    await this.#wakeups?.close();
  }

  #listen(): void {
    if (this.#wakeups) return;
    this.#wakeups = this.connect();
    this.#wakeups.listen((text) => this.#heard(JSON.parse(text) as Told));
    this.#beat = setInterval(() => this.#again(), this.beatMs);
    this.#beat.unref();
  }

  /** Says that they are still here, and forgets those who have not said so for a while. */
  #again(): void {
    const now = Date.now();
    for (const [about, room] of this.#rooms) {
      if (room.here.size === 0) { this.#rooms.delete(about); continue; }
      this.#tell(about, room);
      const before = room.elsewhere.size;
      for (const [from, { until }] of room.elsewhere) if (until <= now) room.elsewhere.delete(from);
      if (room.elsewhere.size < before) this.#moved(about, room);
    }
  }

  #tell(about: string, { here }: Room, asks = false): void {
    const seats = [...here].slice(0, MOST_TOLD).map(({ membershipId, name, drafting, circle }): Seat => ({ membershipId, name, drafting, circle }));
    this.#wakeups?.announce(JSON.stringify({ from: this.#id, about, seats, asks } satisfies Told));
  }

  #heard({ from, about, seats, asks }: Told): void {
    const room = this.#rooms.get(about);
    if (!room) return;
    if (seats.length > 0) room.elsewhere.set(from, { seats, until: Date.now() + 2.5 * this.beatMs });
    else room.elsewhere.delete(from);
    if (asks && room.here.size > 0) this.#tell(about, room);
    this.#moved(about, room);
  }

  /** Whoever leaves and comes back at once, as when they begin to write, is not seen to leave. */
  #moved(about: string, room: Room): void {
    room.soon ??= setTimeout(() => {
      room.soon = undefined;
      for (const seat of room.here) seat.moved();
      if (room.here.size === 0 && this.#rooms.get(about) === room) this.#rooms.delete(about);
    }, SOON);
  }
}
