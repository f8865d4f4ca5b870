/** The town's clock: it follows the server's, so that relative words are right on a wrong device and in a demo. */
class Clock {
  #offset = $state(0);
  #tick = $state(Date.now());

  constructor() {
    if (typeof window !== 'undefined') setInterval(() => (this.#tick = Date.now()), 15_000);
  }

  /** The present moment by the server's reckoning. */
  get now(): Date {
    return new Date(this.#tick + this.#offset);
  }

  /** Takes over the server's time. */
  set(iso: string): void {
    const here = Date.now();
    this.#tick = here;
    this.#offset = Date.parse(iso) - here;
  }

  /** Moves forward if something has happened later than we thought it was. */
  atLeast(iso: string): void {
    if (Date.parse(iso) > Date.now() + this.#offset + 1000) this.set(iso);
  }
}

export const clock = new Clock();
