import type { District } from './district.ts';
import type { Present } from './moments.ts';
import type { Beat } from './play.ts';
import type { Filing, Matter, OpinionStory, Scene, Step, Thread } from './story.ts';
import { file } from './steps/submission.steps.ts';

/** What happens in the matters of a district, each step with its moment. */
export const beatsOf = (district: District, matters: readonly Matter[], present: Present, upload: Scene['upload']): Beat[] =>
  matters.flatMap((matter) => {
    const filing: Filing = { submissionId: '', opinionIds: [] };
    const beat = (step: Step, opinion: OpinionStory, index: number, thread: Thread): Beat => ({
      at: step.at(present),
      play: (services) => step.play({ services, present, district, matter, filing, opinion, thread, upload, opinionId: filing.opinionIds[index] ?? '' }),
    });
    const none = matter.opinions[0] ?? { type: '', title: '', problem: '' };
    return [
      beat({ at: matter.filed, play: (scene) => file(scene, matter) }, none, 0, newThread()),
      ...(matter.steps ?? []).map((step) => beat(step, none, 0, newThread())),
      ...matter.opinions.flatMap((opinion, index) => {
        const thread = newThread();
        return (opinion.steps ?? []).map((step) => beat(step, opinion, index, thread));
      }),
    ];
  });

const newThread = (): Thread => ({ issueId: '', referralId: '', replyId: '', unit: '', handler: '' });
