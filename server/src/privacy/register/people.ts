import { group, own } from '../register.types.ts';
import { duty, files, log, noLonger, self } from './words.ts';

/** Who somebody is and how they enter. */
export const people = [
  ...group({ purpose: { zh: '确定人员身份，履职期间联系', en: 'To know who somebody is, and to reach them while they serve' }, basis: duty, kept: { least: 60, most: 60, since: null }, then: noLonger, readers: { zh: '本人、负责联络的专员、营商办、选聘单位、系统管理员；工作人员的姓名本方案人员可见', en: 'Oneself, one’s liaison, the office, the appointing unit, the administrator; officials’ names by the scheme' } }, [
    ['person', '姓名、手机号（加密）', 'Name, mobile number (sealed)', { own: own('PERSON', 'id', 'name', 'phone_sealed'), erases: ['name', 'phone_sealed@0', 'phone_digest@0'] }],
    ['membership', '在方案中的身份、职务和起止时间', 'The part somebody has in a scheme, and from when to when', { own: own('PERSON', 'person_id', 'title', 'since', 'until') }],
    ['other_membership', '在其他方案的任职', 'What an observer is elsewhere', { own: own('MEMBERSHIP', 'membership_id', 'title', 'from_on', 'to_on', 'evidence'), erases: ['title', 'evidence'] }],
    ['liaison_assignment', '由哪位专员联络', 'Which liaison looks after an observer', { own: own('MEMBERSHIP', 'membership_id', 'since', 'until') }],
    ['group_member', '所在小组', 'The group an observer belongs to', { own: own('MEMBERSHIP', 'membership_id', 'joined_at', 'left_at') }],
  ]),
  ...group({ purpose: { zh: '登录和账号安全', en: 'To sign in, and to keep accounts safe' }, basis: duty, kept: { least: 60, most: 60, since: null }, then: noLonger, readers: { zh: '本人；系统管理员、安全管理员只见用户名和状态', en: 'Oneself; the system and the security administrator see user name and state alone' } }, [
    ['account', '用户名、密码摘要、最近登录时间', 'User name, digest of the password, last sign-in', { own: own('PERSON', 'person_id', 'username', 'opened_at', 'signed_in_at', 'password_at'), erases: ['username'] }],
    ['second_factor', '动态验证码密钥（加密）', 'The secret of the second factor (sealed)', { own: own('ACCOUNT', 'account_id', 'since', 'removed_at'), readers: { zh: '任何人都看不到', en: 'Nobody' } }],
    ['sign_on_link', '统一身份认证的绑定', 'The link to single sign-on', { own: own('ACCOUNT', 'account_id', 'since', 'removed_at'), readers: self }],
  ]),
  ...group({ purpose: { zh: '发现异常登录，追溯责任', en: 'To find intruders, and who did what' }, basis: log, kept: { least: 12, most: 36, since: 'created_at' }, then: noLonger, readers: self }, [
    ['session', '登录时间、网络地址、浏览器', 'When, from which address and with which browser somebody signed in', { own: own('ACCOUNT', 'account_id', 'created_at', 'address', 'device'), erases: ['address', 'device'] }],
  ]),
  ...group({ purpose: { zh: '发现泄露和越权，追溯责任', en: 'To find leaks and trespass, and who did what' }, basis: log, kept: { least: 12, most: 36, since: 'at' }, then: { zh: '由安全管理员和营商办决定是否销毁', en: 'Security administrator and office decide whether to destroy it' }, readers: { zh: '审计管理员', en: 'The auditor' } }, [
    ['access_log', '被拒绝的操作和查看受限信息的记录：谁、何时、从哪里、为什么', 'What was refused, and who read what is withheld: who, when, from where, what for'],
    ['idempotency', '重复提交的编号', 'Keys by which a repetition is known', { own: own('MEMBERSHIP', 'membership_id'), readers: { zh: '任何人都看不到', en: 'Nobody' } }],
  ]),
  ...group({ purpose: { zh: '证明每件事何时由谁办理，不可篡改', en: 'To prove when and by whom each thing was done' }, basis: log, kept: { least: 12, most: null, since: 'at' }, then: files, readers: { zh: '能看到该事项的人；审计管理员只见谁在何时做了什么', en: 'Whoever may see the matter; the auditor sees who did what when' } }, [
    ['journal_entry', '流水：事项、时间、经办身份和摘要', 'The journal: what, when, by which membership, and digests'],
    ['journal_payload', '流水正文：姓名、说明、网络地址；可依法删除而不影响核验', 'What entries say: name, words, address; may be erased by law, and the journal still verifies', { erases: ['data'] }],
  ]),
  ...group({ purpose: { zh: '受理查询、更正、删除个人信息的请求', en: 'To answer those who ask about their own data' }, basis: { zh: '《个人信息保护法》第四十四至五十条', en: 'PIPL 44–50' }, kept: { least: 36, most: 60, since: 'asked_at' }, then: noLonger, readers: { zh: '本人、系统管理员；删除请求另有安全管理员、营商办', en: 'Oneself and the administrator; erasures also the security administrator and the office' } }, [
    ['data_request', '更正、删除请求及处理结果', 'What somebody asked to be corrected or erased, and what became of it', { own: own('PERSON', 'subject_id', 'text', 'asked_at', 'decided_at', 'decision_reason') }],
    ['legal_hold', '依法暂不删除的决定', 'That somebody’s data must not be erased for now', { since: 'placed_at', readers: { zh: '安全管理员；正在进行的调查依法不告知', en: 'The security administrator; an inquiry that runs is not told, as the law has it' } }],
  ]),
  ...group({ purpose: { zh: '告知办理进展和期限', en: 'To tell people what happened and what is due' }, basis: duty, kept: { least: 0, most: 24, since: 'happened_at' }, then: noLonger, readers: self }, [
    ['notice', '收到的通知', 'Notices somebody got', { own: own('MEMBERSHIP', 'membership_id', 'happened_at', 'read_at') }],
    ['notice_choice', '希望怎样收到通知', 'How somebody wishes to be told', { own: own('MEMBERSHIP', 'membership_id') }],
  ]),
].map((line) => (['notice_choice', 'journal_payload'].includes(line.table) ? { ...line, kept: { ...line.kept, most: null, since: null } } : line));
