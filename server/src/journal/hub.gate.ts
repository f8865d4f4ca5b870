/** Lets at most so many through at a time, in the order they came: streams leave the database to requests as well. */
export class Gate {
  #free: number;
  readonly #queue: (() => void)[] = [];
  constructor(atOnce: number) { this.#free = atOnce; }

  async pass<T>(work: () => Promise<T>): Promise<T> {
    if (this.#free > 0) this.#free -= 1;
    else await new Promise<void>((resolve) => this.#queue.push(resolve));
    try {
      return await work();
    } finally {
      const next = this.#queue.shift();
      if (next) next();
      else this.#free += 1;
    }
  }
}
