import { group, own } from '../register.types.ts';
import { archives, consent, duty, everybody, files, noLonger, office } from './words.ts';

const nominees = { zh: '本人、推荐单位、选聘单位、营商办', en: 'Oneself, the nominating and the appointing unit, the office' };

/** How observers are engaged, serve and leave. */
export const service = [
  ...group({ purpose: { zh: '选聘审核、审定和公示', en: 'To vet, decide on and publish nominations' }, basis: consent, kept: { least: 60, most: 60, since: null }, then: noLonger, readers: nominees }, [
    ['nomination', '推荐人选的姓名、手机号（加密）、单位职务、推荐理由、政治面貌、身份证号末四位', 'A nominee’s name, number (sealed), employer, post, merits, political status, last four of the ID number', {
      own: own('PERSON', 'person_id', 'name', 'phone_sealed', 'employer', 'post', 'enterprise', 'merits', 'political_status', 'id_last4', 'consented_at', 'pledged_at'),
      erases: ['name', 'phone_sealed@0', 'phone_digest@0', 'employer', 'post', 'enterprise', 'merits', 'other_memberships', 'political_status', 'id_last4', 'id_digest'] }],
    ['nominee_link', '个人链接的摘要', 'The digest of a personal link', { since: 'expires_at', readers: { zh: '任何人都看不到', en: 'Nobody' } }],
    ['consent', '同意的内容、文本和时间', 'What was agreed to, in which words, and when', { own: own('NOMINATION', 'nomination_id', 'given_at') }],
    ['pledge', '承诺书和签名', 'The pledge and its signature', { own: own('NOMINATION', 'nomination_id', 'text', 'signed_name', 'signed_at'), erases: ['signed_name'] }],
    ['eligibility_check', '资格审核意见', 'How eligibility was judged', { own: own('NOMINATION', 'nomination_id'), readers: { zh: '选聘单位、营商办', en: 'The appointing unit and the office' } }],
    ['public_notice', '公示的姓名、单位和职务', 'Name, employer and post on public notice', { own: own('NOMINATION', 'nomination_id', 'name', 'employer', 'post', 'starts_on', 'ends_on'), erases: ['name', 'employer', 'post'] }],
    ['objection', '公示异议：内容、姓名、联系方式（加密）', 'Objections: text, name, how to reach them (sealed)', { since: 'raised_at', readers: { zh: '选聘单位、营商办', en: 'The appointing unit and the office' } }],
  ]),
  ...group({ purpose: { zh: '聘任、履职和解聘的依据', en: 'To engage observers, and to know how they served and left' }, basis: duty, kept: { least: 60, most: 60, since: null }, then: noLonger, readers: office }, [
    ['appointment', '聘期、聘任单位、变动原因', 'Terms and what became of them', { own: own('PERSON', 'person_id', 'title', 'enterprise', 'starts_on', 'ends_on', 'suspend_reason', 'not_renewed_reason', 'end_reason') }],
    ['certificate', '聘书、证件', 'Certificates', { own: own('MEMBERSHIP', 'membership_id', 'number', 'name', 'title', 'starts_on', 'ends_on', 'issued_on'), erases: ['name'] }],
    ['suspension', '暂停履职的起止', 'Suspensions', { own: own('MEMBERSHIP', 'membership_id', 'since', 'until') }],
    ['dismissal', '辞任、解聘', 'Resignations and dismissals', { own: own('MEMBERSHIP', 'membership_id', 'letter', 'signed_as', 'statement', 'proposed_at', 'decided_at', 'decision_reason'), erases: ['letter', 'signed_as', 'statement'] }],
    ['burden_complaint', '对体验官、监督员增加负担的投诉', 'Complaints that observers burdened somebody'],
    ['conduct_case', '履职行为核查', 'Conduct that was looked into', { own: own('MEMBERSHIP', 'membership_id', 'opened_at', 'statement', 'decided_at', 'decision_reason'), erases: ['statement'] }],
    ['excuse', '请假', 'Excuses', { own: own('MEMBERSHIP', 'membership_id', 'text', 'from_on', 'to_on', 'decision_reason'), erases: ['text'] }],
    ['paper', '随申请和答复提交的材料', 'Papers put to a case', { own: own('MEMBERSHIP', 'uploader_id', 'file_name', 'created_at'), erases: ['file_name', 'bytes'] }],
    ['deed', '履职次数的计算依据', 'What counts towards duties', { own: own('MEMBERSHIP', 'membership_id', 'on_day') }],
    ['duty', '每月、每季应完成的履职', 'What is owed each month and quarter', { own: own('MEMBERSHIP', 'membership_id', 'opens_on', 'ends_on', 'done_at', 'missed_at', 'explanation') }],
    ['archive_snapshot', '考核评优时固定的履职档案', 'The archive as it was frozen for an assessment', { own: own('MEMBERSHIP', 'membership_id', 'purpose', 'from_day', 'to_day', 'frozen_at') }],
    ['attendance', '会议签到和请假', 'Who attended', { own: own('MEMBERSHIP', 'member_id', 'signed_in_at', 'leave_reason') }],
    ['contact', '与专员的沟通记录', 'Contacts with the liaison', { own: own('MEMBERSHIP', 'member_id', 'at', 'notes'), erases: ['notes'] }],
    ['support', '提供的服务保障', 'Support given to observers', { own: own('MEMBERSHIP', 'member_id', 'given_on', 'what') }],
    ['task', '交办给体验官的任务', 'Tasks for observers', { own: own('MEMBERSHIP', 'member_id', 'title', 'due_on', 'finding') }],
  ]),
  ...group({ purpose: { zh: '组织履职活动、征求意见', en: 'To hold gatherings and consultations' }, basis: archives, kept: { least: 120, most: null, since: null }, then: files, readers: everybody }, [
    ['activity', '走访调研等活动的记录', 'What observers did', { own: own('MEMBERSHIP', 'author_id', 'held_on', 'place', 'subject', 'notes', 'findings', 'report'), readers: office }],
    ['gathering', '会议活动的通知', 'Gatherings', { readers: office }],
    ['announcement', '通知公告', 'Announcements'],
    ['round_opinion', '对规则草案的意见', 'What was said of drafts of rules', { own: own('MEMBERSHIP', 'author_id', 'text', 'entered_at') }],
    ['consultation_round', '规则征求意见的轮次', 'Rounds of consultation'],
  ]),
];
