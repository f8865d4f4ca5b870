import type { Said } from '../kernel/refused.ts';

/** What everybody is told before anything is asked of them (PIPL 17): who handles it, what for, how long, who reads it, what one may do. */
export const privacyNotice: readonly { title: Said; text: Said }[] = [
  { title: { zh: '谁在处理', en: 'Who handles it' }, text: {
    zh: '本系统由设立方案的营商环境主管机关使用和管理，数据存放在境内自有的服务器上，页面不连接任何境外服务。', en: 'The district’s office for the business environment uses and runs this system. The data lies on its own servers in mainland China, and no page calls a service abroad.' } },
  { title: { zh: '为了什么', en: 'What for' }, text: {
    zh: '选聘和管理体验官、监督员，办理他们提交的意见并反馈，依法留存办理记录。收集的每一项及用途列在下面，不作他用。', en: 'To engage observers, to have what they file answered, and to keep the records the law asks for. Each thing that is collected stands below with its purpose; it is used for nothing else.' } },
  { title: { zh: '敏感信息', en: 'What is sensitive' }, text: {
    zh: '政治面貌、身份证号和守法情况只在审核时用，须单独同意，可以不填。身份证号不保存，只留末四位和不可还原的摘要。', en: 'Political status, ID number and declarations are used for vetting alone, under a consent of their own, and may be left out. The ID number is not kept: only its last four characters and a digest.' } },
  { title: { zh: '谁能看到', en: 'Who reads it' }, text: {
    zh: '每一项只给办事需要的人看。承办单位看不到意见是谁提交的。手机号默认只显示前三位和后四位，看完整号码要写明用途并留下记录。', en: 'Each thing is shown to whoever needs it for their work. The units that answer are not told who filed it. A mobile number shows its first three and last four digits; to see the whole one states a purpose, which is recorded.' } },
  { title: { zh: '怎样保护', en: 'How it is kept safe' }, text: {
    zh: '手机号和线索加密保存，密钥不在数据库里；每次查看受限信息、每次被拒绝的操作都有记录，不能修改。', en: 'Mobile numbers and clues lie encrypted, with the key outside the database; every look at what is withheld and every refusal is recorded and cannot be changed.' } },
  { title: { zh: '保存多久', en: 'How long' }, text: {
    zh: '任职信息保存到任职结束后五年，业务记录按档案规定保存，登录和操作日志不少于一年。登录后在“我的信息”里可以看到每一项的期限。', en: 'What concerns one’s service is kept until five years after it ended; business records as the archives rules say; logs at least a year. Signed in, one sees the time of each thing under “My data”.' } },
  { title: { zh: '您的权利', en: 'What you may do' }, text: {
    zh: '登录后在“我的信息”里查看、复制、更正您的信息，或申请删除；不能登录的，可以向营商办或系统管理员书面提出。不同意处理的，可以向网信部门或主管机关投诉。', en: 'Signed in, you see, copy and correct your data under “My data”, or ask to have it erased; without an account, write to the office or the administrator. You may complain to the cyberspace administration or to the authority above.' } },
];
