import { dongjiang } from '../../schemes/presets/dongjiang.ts';
import type { Cast, Part } from '../district.ts';

const outside = (key: string, name: string, title: string, liaison: string): Part => ({ key, name, title, role: 'OBSERVER', channel: 'EXTERNAL', liaison });
const inside = (key: string, name: string, unit: string, title: string, liaison: string): Part => ({ key, name, unit, title, role: 'OBSERVER', channel: 'INTERNAL', liaison });
const leader = (key: string, name: string, unit: string, title: string): Part => ({ key, name, unit, title, role: 'LEADER' });
const handler = (key: string, name: string, unit: string, title: string): Part => ({ key, name, unit, title, role: 'HANDLER' });

/** The people of the scheme on the Dongjiang rules; all of them are made up, and one of them serves both schemes (B-10). */
export const dongjiangCast: Cast = {
  preset: dongjiang,
  name: '东疆模式演示区 · 营商环境监督员',
  units: {
    permits: '行政审批局', invest: '投资促进局', customs: '驻区海关', finance: '财政金融局', planning: '规划建设局', port: '港区运营公司',
  },
  people: [
    { key: 'pan', name: '潘听澜', role: 'ADMINISTRATOR', title: '营商环境办 系统管理员' },
    { key: 'ding', name: '丁以宁', role: 'OFFICER', title: '营商环境办 主管' },
    { key: 'wei', name: '魏长卿', role: 'OFFICER', title: '营商环境办 科员' },
    { key: 'xue', name: '薛南枝', role: 'LIAISON', title: '营商环境办 专员（社会监督员）' },
    { key: 'yan', name: '阎舒和', role: 'LIAISON', title: '营商环境办 专员（内部监督员）' },
    leader('tian', '田宏图', 'permits', '行政审批局 副局长'),
    leader('liao', '廖清和', 'invest', '投资促进局 副局长'),
    leader('jin', '金映川', 'customs', '驻区海关 查验科科长'),
    leader('meng', '孟怀远', 'finance', '财政金融局 副局长'),
    leader('bai', '白时安', 'planning', '规划建设局 副局长'),
    leader('xiong', '熊定坤', 'port', '港区运营公司 副总经理'),
    handler('ren', '任嘉禾', 'permits', '行政审批局 综合受理科'),
    handler('yao', '姚望舒', 'permits', '行政审批局 业务科'),
    handler('fan', '范以蓝', 'invest', '投资促进局 企业服务科'),
    handler('fang', '方汀兰', 'customs', '驻区海关 查验科'),
    handler('shi', '石敬尧', 'customs', '驻区海关 综合科'),
    handler('qin', '秦舒曼', 'finance', '财政金融局 金融科'),
    handler('qiu', '邱北辰', 'planning', '规划建设局 市政科'),
    handler('gong', '龚向晚', 'port', '港区运营公司 客户服务部'),
    outside('duan', '段青禾', '报关企业负责人', 'xue'),
    outside('lei', '雷思远', '融资租赁公司法务', 'xue'),
    outside('hou', '侯一苇', '集卡车队负责人', 'xue'),
    outside('qian', '钱牧之', '跨境电商企业负责人', 'xue'),
    outside('tao', '陶知晚', '冷库经营者', 'xue'),
    outside('mao', '毛一屿', '高校学者', 'xue'),
    outside('jia', '贾云舒', '冷链物流企业负责人', 'xue'),
    inside('shao', '邵子衿', 'permits', '行政审批局窗口人员', 'yan'),
    inside('kong', '孔令仪', 'finance', '财政金融局科员', 'yan'),
    inside('wen', '温如初', 'port', '港区运营公司现场调度', 'yan'),
    inside('xiang', '向晴川', 'invest', '投资促进局招商专员', 'yan'),
    inside('hao', '郝知节', 'customs', '驻区海关科员', 'yan'),
    { key: 'shouzhuo', name: '云守拙', role: 'CLUE_OFFICER', title: '营商环境办 线索专办员' },
    { key: 'ruoshui', name: '蓝若水', role: 'CLUE_OFFICER', title: '营商环境办 线索专办员' },
    { key: 'zhifang', name: '郑直方', role: 'DISCIPLINE', title: '纪检监察工委 联络员' },
    { key: 'zhongcai', name: '汤仲裁', role: 'CONVENER', title: '管委会办公室 副主任' },
    { key: 'zhiyuan', name: '袁致远', role: 'DIRECTOR', title: '管委会 副主任' },
    { key: 'shou', name: '守静言', role: 'SECURITY_ADMINISTRATOR', title: '信息中心 安全管理员' },
    { key: 'cha', name: '查慎行', role: 'AUDITOR', title: '信息中心 审计管理员' },
  ],
};
