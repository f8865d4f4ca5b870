import { huaibei } from '../../schemes/presets/huaibei.ts';
import type { Cast, Part } from '../district.ts';

const observer = (key: string, name: string, title: string, liaison: string): Part => ({ key, name, title, role: 'OBSERVER', liaison });
const leader = (key: string, name: string, unit: string, title: string): Part => ({ key, name, unit, title, role: 'LEADER' });
const handler = (key: string, name: string, unit: string, title: string): Part => ({ key, name, unit, title, role: 'HANDLER' });

/** The people of the scheme on the Huaibei plan; all of them are made up. */
export const huaibeiCast: Cast = {
  preset: huaibei,
  name: '淮北模式演示区 · 营商环境体验官',
  units: {
    service: '区政务服务局', housing: '区住房和城乡建设局', tax: '区税务局', power: '区供电公司', city: '区城市管理局', trading: '区公共资源交易中心',
  },
  people: [
    { key: 'tan', name: '谭砚秋', role: 'ADMINISTRATOR', title: '区营商办 系统管理员' },
    { key: 'zhou', name: '周文谦', role: 'OFFICER', title: '区营商办 督办科科长' },
    { key: 'zheng', name: '郑晓岚', role: 'OFFICER', title: '区营商办 督办科科员' },
    { key: 'sun', name: '孙一鸣', role: 'LIAISON', title: '区营商办 专员' },
    { key: 'luo', name: '罗佩青', role: 'LIAISON', title: '区营商办 专员' },
    leader('liang', '梁绍衡', 'service', '区政务服务局 副局长'),
    leader('han', '韩立川', 'housing', '区住房和城乡建设局 副局长'),
    leader('cheng', '程若水', 'tax', '区税务局 副局长'),
    leader('yuan', '袁启明', 'power', '区供电公司 副总经理'),
    leader('shen', '沈仲文', 'city', '区城市管理局 副局长'),
    leader('peng', '彭思齐', 'trading', '区公共资源交易中心 主任'),
    handler('song', '宋雨桐', 'service', '区政务服务局 企业开办科'),
    handler('tang', '唐景和', 'service', '区政务服务局 窗口管理科'),
    handler('feng', '冯志远', 'housing', '区住房和城乡建设局 审批服务科'),
    handler('dong', '董亦凡', 'housing', '区住房和城乡建设局 工程管理科'),
    handler('cao', '曹静姝', 'tax', '区税务局 纳税服务科'),
    handler('deng', '邓海川', 'power', '区供电公司 营销部'),
    handler('zeng', '曾令达', 'city', '区城市管理局 市容科'),
    handler('cai', '蔡明徽', 'trading', '区公共资源交易中心 交易科'),
    observer('zhang', '张若楠', '注塑企业负责人', 'sun'),
    observer('wang', '王培元', '建筑企业负责人', 'sun'),
    observer('liu', '刘映雪', '区人大代表', 'sun'),
    observer('chen', '陈柏舟', '代理记账机构负责人', 'sun'),
    observer('yang', '杨立夏', '商业街商会秘书长', 'sun'),
    observer('zhao', '赵知行', '区政协委员', 'sun'),
    observer('huang', '黄予安', '律师', 'luo'),
    observer('zhu', '朱怀瑾', '食品企业厂长', 'luo'),
    { ...observer('guo', '郭秉正', '招标代理从业人员', 'luo'), managing: 'trading' },
    observer('lin', '林疏桐', '民主党派代表', 'luo'),
    observer('gao', '高景行', '区工商联执委', 'luo'),
    observer('jia', '贾云舒', '冷链物流企业负责人', 'luo'),
    { key: 'zhiwei', name: '屈知微', role: 'MANAGER', title: '区公共资源交易中心 办公室', unit: 'trading' },
    { key: 'wujiu', name: '冕无咎', role: 'CLUE_OFFICER', title: '区营商办 线索专办员' },
    { key: 'suxin', name: '植素心', role: 'CLUE_OFFICER', title: '区营商办 线索专办员' },
    { key: 'shouzheng', name: '廉守正', role: 'DISCIPLINE', title: '区纪委监委 联络员' },
    { key: 'hezhi', name: '和致中', role: 'CONVENER', title: '区政府办公室 副主任' },
    { key: 'huaijin', name: '瞿怀瑾', role: 'DIRECTOR', title: '副区长' },
    { key: 'ning', name: '宁知衡', role: 'SECURITY_ADMINISTRATOR', title: '区数据局 安全管理员' },
    { key: 'ming', name: '明鉴之', role: 'AUDITOR', title: '区数据局 审计管理员' },
  ],
};
