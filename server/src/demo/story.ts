import type { Services } from '../journal/services.ts';
import type { District } from './district.ts';
import type { Moment, Present } from './moments.ts';

/** What a person of the town does at some moment of a matter. */
export interface Step { readonly at: Moment; readonly play: (scene: Scene) => Promise<unknown> }

/** One opinion, as its author writes it down, and what becomes of it. */
export interface OpinionStory {
  readonly type: string;
  readonly scope?: string;
  readonly targetType?: string;
  readonly target?: string;
  readonly title: string;
  readonly problem: string;
  readonly suggestion?: string;
  readonly photos?: readonly PhotoStory[];
  readonly steps?: readonly Step[];
}
/** A photo that goes with an opinion: which drawing, and what it shows. */
export interface PhotoStory { readonly drawing: string; readonly alt: string }

/** One submission from filing to wherever it stands today. */
export interface Matter {
  readonly by: string;
  readonly filed: Moment;
  readonly type: string;
  readonly method?: string;
  readonly steps?: readonly Step[];
  /** None for a form that says there is nothing this month. */
  readonly opinions: readonly OpinionStory[];
}

/** Where a matter has got to while it is played. */
export interface Filing { submissionId: string; readonly opinionIds: string[] }
/** Where one opinion of it has got to. */
export interface Thread { issueId: string; referralId: string; replyId: string; unit: string; handler: string }

/** What a step is played with: the services at its moment, the people, and what has come of the matter so far. */
export interface Scene {
  readonly services: Services;
  readonly present: Present;
  readonly district: District;
  readonly matter: Matter;
  readonly filing: Filing;
  readonly opinion: OpinionStory;
  readonly opinionId: string;
  readonly thread: Thread;
  readonly upload: (scene: Scene, photo: PhotoStory) => Promise<string>;
}
