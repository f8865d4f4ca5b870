import { group, own } from '../register.types.ts';
import { archives, files, handed, office, officials } from './words.ts';

/** What observers file and how it is answered: business records. */
export const matters = group({
  purpose: { zh: '办理意见建议并反馈', en: 'To have what is filed answered' }, basis: archives, kept: { least: 120, most: null, since: null }, then: files, readers: handed,
}, [
  ['submission', '提交的表单、报告、建议', 'What somebody filed', { own: own('MEMBERSHIP', 'author_id', 'number', 'submitted_at', 'withdraw_reason'), readers: office }],
  ['opinion', '每条意见和评价', 'Each opinion and its rating', { own: own('MEMBERSHIP', 'author_id', 'title', 'problem', 'suggestion', 'rating_text', 'rated_at'), erases: ['title', 'problem', 'suggestion', 'rating_text'], readers: office }],
  ['call', '电话沟通记录', 'Phone contacts', { own: own('SUBMISSION', 'submission_id', 'called_at', 'notes'), erases: ['notes'], readers: office }],
  ['question', '补充提问和回答', 'Questions and answers', { own: own('SUBMISSION', 'submission_id', 'text', 'answer', 'asked_at'), readers: office }],
  ['attachment', '照片和附件；拍摄信息入库前去除', 'Photos and files; what the camera wrote into them is taken out', { own: own('MEMBERSHIP', 'uploader_id', 'file_name', 'alt', 'created_at') }],
  ['issue', '登记的问题', 'Registered issues'],
  ['referral', '交办单', 'Referrals'],
  ['referral_unit', '主办、协办单位', 'Lead and co-handling units'],
  ['reply', '答复', 'Replies'],
  ['co_opinion', '协办意见', 'Opinions of co-handling units', { readers: officials }],
  ['countersignature', '会签', 'Countersignatures', { readers: officials }],
  ['rectification_plan', '整改方案', 'Rectification plans', { readers: officials }],
  ['stage_report', '阶段性答复', 'Staged replies'],
  ['author_talk', '答复前沟通', 'Talks with authors before a reply', { readers: officials }],
  ['clock', '办理期限', 'Deadlines'],
  ['clock_event', '期限的暂停、顺延', 'What happened to deadlines'],
  ['clearance', '销号审查', 'Clearances'],
  ['common_issue', '共性问题', 'Common problems'],
  ['likeness', '相似文字的检索', 'What texts are found by'],
  ['supervision', '督办', 'Supervision of what is late', { readers: officials }],
  ['instruction', '区领导批示', 'Instructions of district leaders', { readers: officials }],
  ['dispute', '争议裁定', 'Disputes between units', { readers: officials }],
  ['information_request', '向单位了解情况', 'What units were asked for', { readers: officials }],
  ['opinion_answer', '每条意见得到的各次答复', 'Answers an opinion has had'],
  ['opinion_move', '意见归并、拆分的经过', 'How opinions were merged and split', { readers: officials }],
  ['task_list', '任务清单', 'Task lists', { readers: officials }],
  ['task_list_item', '任务清单的条目', 'What task lists hold', { readers: officials }],
  ['look_back', '办结事项回访', 'Look-backs at handled matters', { readers: officials }],
  ['look_back_draw', '回访抽样和种子', 'Samples of look-backs and their seeds', { readers: officials }],
  ['bulletin', '季度通报', 'Quarterly bulletins', { readers: officials }],
  ['rung', '催办提醒', 'Reminders of deadlines'],
]);
