import type { Said } from '../kernel/refused.ts';

const w = (zh: string, en: string): Said => ({ zh, en });

/** What the columns that somebody is shown of their own rows are called. */
export const columnWords: Readonly<Record<string, Said>> = {
  name: w('姓名', 'Name'), phone_sealed: w('手机号', 'Mobile number'), title: w('名称或职务', 'Title'), since: w('开始', 'Since'), until: w('结束', 'Until'), from_on: w('起', 'From'), to_on: w('止', 'To'),
  evidence: w('依据', 'Evidence'), joined_at: w('加入时间', 'Joined'), left_at: w('退出时间', 'Left'), username: w('用户名', 'User name'), opened_at: w('建立时间', 'Opened'), signed_in_at: w('最近登录', 'Last sign-in'),
  password_at: w('修改密码时间', 'Password set'), removed_at: w('停用时间', 'Removed'), created_at: w('时间', 'When'), address: w('网络地址', 'Network address'), device: w('浏览器', 'Browser'), text: w('内容', 'Text'),
  asked_at: w('提出时间', 'Asked'), decided_at: w('处理时间', 'Decided'), decision_reason: w('处理意见', 'Decision'), happened_at: w('时间', 'When'), read_at: w('已读时间', 'Read'), employer: w('工作单位', 'Employer'),
  post: w('职务', 'Post'), enterprise: w('所在企业', 'Enterprise'), merits: w('推荐理由', 'Merits'), political_status: w('政治面貌', 'Political status'), id_last4: w('身份证号末四位', 'Last four of the ID number'),
  consented_at: w('同意时间', 'Consented'), pledged_at: w('签署承诺时间', 'Pledged'), given_at: w('同意时间', 'Given'), signed_name: w('签名', 'Signature'), signed_at: w('签署时间', 'Signed'), starts_on: w('起', 'From'), ends_on: w('止', 'To'),
  suspend_reason: w('暂停原因', 'Why suspended'), not_renewed_reason: w('未续聘原因', 'Why not renewed'), end_reason: w('结束原因', 'Why ended'), number: w('编号', 'Number'), issued_on: w('颁发日期', 'Issued'), letter: w('辞任信', 'Letter'),
  signed_as: w('署名', 'Signed as'), statement: w('本人陈述', 'Statement'), proposed_at: w('提出时间', 'Proposed'), file_name: w('文件名', 'File name'), on_day: w('日期', 'Day'), opens_on: w('起', 'From'), done_at: w('完成时间', 'Done'),
  missed_at: w('未完成时间', 'Missed'), explanation: w('说明', 'Explanation'), purpose: w('用途', 'Purpose'), from_day: w('起', 'From'), to_day: w('止', 'To'), frozen_at: w('固定时间', 'Frozen'),
  leave_reason: w('请假原因', 'Why on leave'), at: w('时间', 'When'), notes: w('记录', 'Notes'), given_on: w('日期', 'Day'), what: w('内容', 'What'), due_on: w('期限', 'Due'), finding: w('反馈', 'Finding'), held_on: w('日期', 'Day'),
  place: w('地点', 'Place'), subject: w('主题', 'Subject'), findings: w('发现', 'Findings'), report: w('报告', 'Report'), entered_at: w('提出时间', 'Entered'), submitted_at: w('提交时间', 'Submitted'), withdraw_reason: w('撤回原因', 'Why withdrawn'),
  receipt: w('回执号', 'Receipt'), filed_at: w('报告时间', 'Reported'),
  byline: w('署名', 'Named as'), problem: w('问题', 'Problem'), suggestion: w('建议', 'Suggestion'), rating_text: w('评价', 'Rating'), rated_at: w('评价时间', 'Rated'), called_at: w('沟通时间', 'Called'), answer: w('回答', 'Answer'), alt: w('图片说明', 'Description'),
};
