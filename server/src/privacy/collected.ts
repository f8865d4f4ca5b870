import type { Said } from '../kernel/refused.ts';

/** A field in which somebody states something of a person, and why it is asked for (PIPL 6, 17). */
export interface Collected { field: string; label: Said; purpose: Said; optional?: boolean }
/** A form with the fields that ask for something personal, by the names of the API's inputs. */
export interface CollectingForm { title: Said; fields: readonly Collected[] }

const f = (field: string, zh: string, en: string, why: string, whyEn: string, optional = false): Collected => ({ field, label: { zh, en }, purpose: { zh: why, en: whyEn }, ...(optional ? { optional } : {}) });
const nomination = (input: string): Collected[] => [
  f(`${input}.name`, '姓名', 'Name', '确定被推荐人', 'To know who is nominated'),
  f(`${input}.phone`, '手机号', 'Mobile number', '与被推荐人联系，识别同一人；加密保存', 'To reach them, and to know them again; kept sealed'),
  f(`${input}.employer`, '工作单位', 'Employer', '判断选聘范围和回避', 'To judge who may be sought, and conflicts of interest'),
  f(`${input}.post`, '职务', 'Post', '判断选聘范围', 'To judge who may be sought'),
  f(`${input}.enterprise`, '所在企业', 'Enterprise', '注明代表的企业', 'To know which enterprise they stand for', true),
  f(`${input}.merits`, '推荐理由', 'Merits', '供审核、审定', 'For the decision'),
];

/** Every form that asks for something personal, field by field; one without a purpose here fails a test. */
export const collected: readonly CollectingForm[] = [
  { title: { zh: '登录', en: 'Sign in' }, fields: [f('SessionSignInInput.username', '用户名', 'User name', '确认登录人身份', 'To know who signs in')] },
  { title: { zh: '推荐人选', en: 'Nominations' }, fields: [...nomination('NominationDraftInput'), f('OtherMembershipInput.title', '其他任职', 'What they are elsewhere', '记录多重身份', 'To record memberships elsewhere', true), f('OtherMembershipInput.evidence', '其他任职的依据', 'What that is known from', '核实其他任职', 'To check it', true)] },
  { title: { zh: '被推荐人签署承诺书', en: 'A nominee’s pledge' }, fields: [
    f('NomineeSignInput.signedName', '签名', 'Signature', '确认承诺由本人作出', 'To know that they pledged themself'),
    f('NomineeSignInput.politicalStatus', '政治面貌', 'Political status', '资格审核；敏感信息，单独同意', 'For vetting; sensitive, under a consent of its own', true),
    f('NomineeSignInput.idNumber', '身份证号', 'ID number', '识别同一人；不保存号码，只存末四位和不可还原的摘要', 'To know them again; the number is not kept, only its last four and a digest', true)] },
  { title: { zh: '聘任和名册', en: 'Appointment and roster' }, fields: [
    f('NominationAppointInput.username', '用户名', 'User name', '为本人开立账号', 'To open their account'), f('NominationAppointInput.title', '职务或身份', 'Post or standing', '载入聘书', 'To stand on the certificate'),
    f('RosterImportInput.contentBase64', '名册：姓名、用户名、手机、单位职务、通道', 'Roster: names, user names, numbers, posts, channels', '录入本方案人员；手机号加密保存', 'To enter the people of the scheme; numbers are kept sealed')] },
  { title: { zh: '对公示提出异议', en: 'Objections to a name on notice' }, fields: [
    f('NoticeObjectInput.name', '姓名', 'Name', '核实异议，可不填', 'To look into it; may be left out', true), f('NoticeObjectInput.contact', '联系方式', 'How to reach one', '核实异议，可不填；加密保存', 'To look into it; may be left out; kept sealed', true)] },
  { title: { zh: '辞任、陈述和请假', en: 'Resigning, being heard, being excused' }, fields: [
    f('DismissalResignInput.letter', '辞任信', 'Letter', '办理辞任', 'To resign'), f('DismissalResignInput.signedAs', '署名', 'Signature', '确认由本人提出', 'To know that it is theirs'),
    f('DismissalStateInput.statement', '陈述', 'Statement', '听取本人意见', 'To be heard'), f('ConductStateInput.statement', '陈述', 'Statement', '听取本人意见', 'To be heard'), f('DutyExplainInput.explanation', '未完成履职的说明', 'Why something owed was not done', '评价履职', 'To judge how duties were met')] },
  { title: { zh: '提交意见和走访记录', en: 'What observers file' }, fields: [
    f('ActivityLogInput.enterprise', '走访企业', 'Enterprise visited', '了解意见来自哪里；可不公开企业名称', 'To know where it comes from; its name may be withheld', true), f('SubmissionSubmitInput.industry', '行业', 'Industry', '分行业分析', 'To look at it by industry', true)] },
  { title: { zh: '典型经验', en: 'Good practices' }, fields: [
    f('PublicityWriteInput.title', '标题', 'Title', '发布典型经验；不写个人姓名', 'To publish a good practice; it names nobody'), f('PublicityWriteInput.enterprise', '写明的企业', 'Enterprise named', '经企业同意后写明', 'Named once the enterprise agreed', true)] },
  { title: { zh: '更正和删除本人信息', en: 'Correcting and erasing one’s own data' }, fields: [
    f('OwnPhoneSetInput.phone', '手机号', 'Mobile number', '更正联系方式；加密保存', 'To set it right; kept sealed'), f('CorrectionAskInput.value', '正确的内容', 'What it should be', '更正姓名或职务', 'To set name or title right'),
    f('ErasureAskInput.username', '用户名', 'User name', '系统管理员登记他人书面申请时确定是谁', 'Whose letter the administrator enters', true), f('LegalHoldPlaceInput.username', '用户名', 'User name', '确定对谁保全', 'Whose data is held')] },
  { title: { zh: '设立方案和管理员', en: 'Setting up schemes and administrators' }, fields: [
    f('SetupBeginInput.administratorName', '管理员姓名', 'Administrator’s name', '确定第一位管理员', 'To know the first administrator'), f('SetupBeginInput.username', '用户名', 'User name', '为其开立账号', 'To open their account'),
    f('SchemeFoundInput.officerName', '工作人员姓名', 'Officer’s name', '确定第一位工作人员', 'To know the first officer'), f('SchemeFoundInput.officerUsername', '用户名', 'User name', '为其开立账号', 'To open their account'),
    f('AdministratorAppointInput.name', '姓名', 'Name', '确定管理员', 'To know the administrator'), f('AdministratorAppointInput.username', '用户名', 'User name', '为其开立账号', 'To open their account')] },
];

/** Inputs that ask the same as another form, when it is corrected. */
export const sameAs: Readonly<Record<string, string>> = { NominationSaveInput: 'NominationDraftInput', ActivityCorrectInput: 'ActivityLogInput' };
