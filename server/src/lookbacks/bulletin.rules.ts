import { office, time } from '../accounts/parties.rules.ts';
import { audience, scope } from '../kernel/audience.ts';
import { lifecycle } from '../kernel/lifecycle.ts';

export type BulletinState = 'BUILT' | 'PUBLISHED';
/** What the rules see of a bulletin. */
export interface BulletinFacts { state: BulletinState; schemeId: string }

/** The bulletin of a quarter (通报): built when the quarter ends, published by the office to every observer, frozen from then on (B-27). */
export const bulletinRules = lifecycle({
  noun: 'bulletin', table: 'bulletin', label: { zh: '季度通报', en: 'bulletin' },
  states: {
    BUILT: { zh: '待发布', en: 'To be published' },
    PUBLISHED: { zh: '已发布', en: 'Published' },
  },
  actions: {
    build: {
      label: { zh: '生成通报', en: 'Build' }, clause: 'B-27', from: [], to: 'BUILT', by: [time],
      records: 'BulletinBuilt', told: { zh: '季度通报已生成', en: 'The bulletin was built' },
    },
    publish: {
      label: { zh: '发布', en: 'Publish' }, clause: 'B-27', from: ['BUILT'], to: 'PUBLISHED', by: [office],
      needs: [{ field: 'remark', label: { zh: '说明', en: 'a remark' }, atLeast: 0, atMost: 2000 }],
      records: 'BulletinPublished', told: { zh: '季度通报已发布', en: 'The bulletin was published' },
    },
  },
  audience: (b: BulletinFacts) => audience(scope.office(b.schemeId), b.state === 'PUBLISHED' && scope.scheme(b.schemeId)),
});
