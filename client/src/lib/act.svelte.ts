import { client, request, type Doc } from '#lib/client.ts';
import { problemOf, type Problem } from '#lib/problem.ts';

/** One mutation as a person experiences it: under way, refused with a sentence, or done. */
export class Act<D, V> {
  busy = $state(false);
  problem = $state.raw<Problem | null>(null);
  readonly #document: Doc<D, V>;

  readonly #through: Pick<typeof client, 'mutation'>;

  /** `through`: the client that carries it, where what it answers must not be kept. */
  constructor(document: Doc<D, V>, through: Pick<typeof client, 'mutation'> = client) {
    this.#document = document;
    this.#through = through;
  }

  /** Asks for the change; gives the payload, or null with `problem` set. What was typed is nobody's to clear but the form's. */
  async run(variables: V): Promise<D | null> {
    if (this.busy) return null;
    this.busy = true;
    this.problem = null;
    try {
      const { data, error } = await this.#through.mutation(request(this.#document), variables as never).toPromise();
      if (error) this.problem = problemOf(error);
      return error ? null : (data as D);
    } finally {
      this.busy = false;
    }
  }

  /** The sentence that belongs to one field of the form, if the refusal spoke of it. */
  at(field: string): string | undefined {
    return this.problem?.field === field ? this.problem.message : undefined;
  }
}

/** Prepares a mutation for a form. */
export const act = <D, V>(document: Doc<D, V>) => new Act(document);
