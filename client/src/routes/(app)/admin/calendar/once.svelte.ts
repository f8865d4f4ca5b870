import { client, request, type Doc } from '#lib/client.ts';
import { problemOf, type Problem } from '#lib/problem.ts';

/** A question that is asked when somebody wants to know, and answered from the server each time; the latest answer stands. */
export class Once<D, V> {
  data = $state.raw<D | null>(null);
  problem = $state.raw<Problem | null>(null);
  busy = $state(false);
  readonly #document: Doc<D, V>;
  #asked = 0;

  constructor(document: Doc<D, V>) {
    this.#document = document;
  }

  async ask(variables: V): Promise<D | null> {
    const mine = ++this.#asked;
    this.busy = true;
    const { data, error } = await client.query(request(this.#document), variables as never, { requestPolicy: 'network-only' }).toPromise();
    // What was asked later is what counts.
    if (mine !== this.#asked) return null;
    this.busy = false;
    this.problem = error ? problemOf(error) : null;
    if (!error) this.data = data as D;
    return error ? null : (data as D);
  }
}
