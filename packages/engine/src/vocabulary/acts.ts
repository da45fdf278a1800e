/** What a text says is done with a project. */
export type Act = 'prepare' | 'start' | 'build' | 'finish';

interface ActRow {
  readonly act: Act;
  readonly words: string;
  readonly source: string;
}

/** Words of the stages of a project (前期, 开工, 在建, 建成投用), the later stage first. */
export const ACT_WORDS: readonly ActRow[] = [
  {
    act: 'finish',
    words:
      '建成 竣工 完工 投产 投运 投用 通车 通航 通水 投入使用 投入运营 投入运行 并网 交付使用 开园 开馆 开业 启用 运营 下闸蓄水 全面完成',
    source: '《政府投资条例》第二十六条: 竣工验收; work report usage',
  },
  { act: 'start', words: '开工 动工 开建 启动建设 启动实施 破土', source: '《政府投资条例》第二十四条: 开工建设' },
  {
    act: 'prepare',
    words: '前期 谋划 论证 可研 选址 立项 储备 规划建设',
    source: '《政府投资条例》第九条至第十三条: 项目建议书, 可行性研究, 初步设计',
  },
  { act: 'build', words: '主体施工 主体工程 续建 在建 加快建设 推进 加快 建设 实施 施工', source: 'work report usage' },
];

/** Words that say that only a part is meant. */
export const PARTLY: RegExp =
  /主体|首台|首期|首批|首个|第[一二三四]批|一期|二期|三期|部分|基本|先行|路基|封顶|试运|试营|中期|段/;
/** Those of them that hold for a whole list; a phase or a section there is one of another name. */
export const PARTLY_ALL: RegExp = /主体|首台|首批|第[一二三四]批|部分|基本|先行|路基|封顶|试运|试营|中期/;

/** What a list of projects begins with, in front of its first name. */
export const LEADS: RegExp =
  /^.{0,12}?(?:推进|推动|加快|建设|建成|开工|动工|实施|确保|力争|续建|完成|启动|谋划|开展|做好|抓好|争取|促进|实现|用好|发挥)+/;
/** What it ends in, behind its last name. */
export const ENDINGS: RegExp =
  /(?:开工|动工|建成|竣工|完工|投产|投运|投用|投入|通车|通航|启用|并网|前期|可研|立项|建设|施工|运营|核准|达产|达效|改造|全面|全线|正式|顺利|基本).*$/;
