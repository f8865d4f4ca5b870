/** What of an answer is sent back: the same without the names of types. */
export const plain = <T>(value: T): T => JSON.parse(JSON.stringify(value, (key, inner: unknown) => (key === '__typename' ? undefined : inner))) as T;

interface Kept<T> { value: T; base: number }

/** A part of a draft while somebody writes it: kept on this device until it is saved, and begun from one version of the draft. */
export class Editing<T extends object> {
  value = $state() as T;
  /** The draft's version that the writing goes on top of. */
  base = $state(0);
  touched = $state(false);
  readonly #place: string;
  #begun = '';

  constructor(place: string, now: T, version: number) {
    this.#place = place;
    const kept = this.#read();
    this.value = kept?.value ?? plain(now);
    this.base = kept?.base ?? version;
    this.touched = !!kept;
    this.#begun = JSON.stringify(plain(now));
  }

  /** Keeps what is typed, also when the page is left; what was only looked at is not kept. */
  keep(): void {
    const now = JSON.stringify(this.value);
    if (!this.touched && now === this.#begun) return;
    this.touched = true;
    localStorage.setItem(this.#place, `{"value":${now},"base":${this.base}}`);
  }

  /** Begins again from what the server now has. */
  take(now: T, version: number): void {
    this.value = plain(now);
    this.#begun = JSON.stringify(this.value);
    this.base = version;
    this.touched = false;
    localStorage.removeItem(this.#place);
  }

  #read(): Kept<T> | null {
    try { return JSON.parse(localStorage.getItem(this.#place) ?? 'null') as Kept<T> | null; } catch { return null; }
  }
}

/** The id of the control behind a path of the draft. */
export const idAt = (path: string) => path.replaceAll('.', '-');
/** What a path's error says, by its path. */
export type Errors = ReadonlyMap<string, string>;
