import { del, get, set } from 'idb-keyval';
import { Photo, type KeptPhoto } from '#lib/photos.svelte.ts';

interface KeptOpinion {
  type: string | null;
  scope: string | null;
  targetType: string | null;
  target: string;
  title: string;
  problem: string;
  suggestion: string;
  secret?: boolean;
  named?: boolean;
  photos: KeptPhoto[];
}
interface Kept {
  id: string;
  savedAt: number;
  method: string | null;
  activityId?: string | null;
  opinions: KeptOpinion[];
}

type Prefill = Pick<KeptOpinion, 'type' | 'scope' | 'targetType'>;
const nothing: Prefill = { type: null, scope: null, targetType: null };

/** One opinion while it is being written. */
export class DraftOpinion {
  readonly key = crypto.randomUUID();
  type = $state<string | null>(null);
  scope = $state<string | null>(null);
  targetType = $state<string | null>(null);
  target = $state('');
  title = $state('');
  problem = $state('');
  suggestion = $state('');
  /** Whether it concerns a trade secret. */
  secret = $state(false);
  /** Whether the unit that answers may know who wrote it. */
  named = $state(false);
  photos = $state.raw<Photo[]>([]);

  constructor(kept: Partial<KeptOpinion>) {
    const { photos = [], ...rest } = kept;
    Object.assign(this, rest);
    this.photos = photos.map((photo) => new Photo(photo));
  }

  get kept(): KeptOpinion {
    const { type, scope, targetType, target, title, problem, suggestion, secret, named } = this;
    return { type, scope, targetType, target, title, problem, suggestion, secret, named, photos: this.photos.map((p) => p.kept) };
  }
}

const place = (membershipId: string, what: string) => `draft ${membershipId} ${what}`;
const habit = (membershipId: string) => `habit ${membershipId}`;

/** When a draft of this was last saved on this device; null where there is none. */
export async function draftSavedAt(membershipId: string, what: string): Promise<Date | null> {
  const kept = await get<Kept>(place(membershipId, what)).catch(() => undefined);
  return kept ? new Date(kept.savedAt) : null;
}

/** What an observer is writing. It outlives the tab, and its id makes sure that sending it twice files it once. */
export class Draft {
  id = $state<string>(crypto.randomUUID());
  method = $state<string | null>(null);
  /** The visit it came of. */
  activityId = $state<string | null>(null);
  opinions = $state<DraftOpinion[]>([]);
  savedAt = $state<Date | null>(null);
  /** True while it is being sent. */
  busy = $state(false);
  #membershipId: string;
  #place: string;
  #prefill: Prefill = nothing;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #over = false;

  private constructor(membershipId: string, what: string) {
    this.#membershipId = membershipId;
    this.#place = place(membershipId, what);
  }

  /** Takes up the draft where it was left, or begins one with what the last one was about. */
  static async open(membershipId: string, what: string): Promise<Draft> {
    const draft = new Draft(membershipId, what);
    draft.#prefill = (await get<Prefill>(habit(membershipId)).catch(() => undefined)) ?? nothing;
    const kept = await get<Kept>(draft.#place).catch(() => undefined);
    if (kept) {
      draft.id = kept.id;
      draft.method = kept.method;
      draft.activityId = kept.activityId ?? null;
      draft.savedAt = new Date(kept.savedAt);
    }
    draft.opinions = (kept?.opinions ?? [draft.#prefill]).map((opinion) => new DraftOpinion(opinion));
    return draft;
  }

  add(): DraftOpinion {
    const opinion = new DraftOpinion(this.#prefill);
    this.opinions.push(opinion);
    return opinion;
  }

  remove(opinion: DraftOpinion): void {
    this.opinions = this.opinions.filter((other) => other.key !== opinion.key);
    this.save();
  }

  /** Keeps everything half a second after the last change. */
  save = (): void => {
    clearTimeout(this.#timer);
    if (!this.#over) this.#timer = setTimeout(() => void this.keep(), 500);
  };

  /** Keeps everything now; the tab may be about to close. */
  async keep(): Promise<void> {
    clearTimeout(this.#timer);
    if (this.#over) return;
    const savedAt = Date.now();
    const kept: Kept = { id: this.id, savedAt, method: this.method, activityId: this.activityId, opinions: this.opinions.map((o) => o.kept) };
    await set(this.#place, kept).then(() => (this.savedAt = new Date(savedAt)), () => undefined);
  }

  /** The draft has been filed: forget it, but remember what this observer writes about. */
  async filed(): Promise<void> {
    this.#over = true;
    clearTimeout(this.#timer);
    const last = this.opinions.at(-1);
    if (last) await set(habit(this.#membershipId), { type: last.type, scope: last.scope, targetType: last.targetType });
    await del(this.#place);
  }

  /** Throws the draft away. */
  async discard(): Promise<void> {
    this.#over = true;
    clearTimeout(this.#timer);
    await del(this.#place);
  }
}
