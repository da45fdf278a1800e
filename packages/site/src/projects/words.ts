import { type InBoth, inBoth } from '../kit/words.js';

interface Words {
  readonly title: string;
  readonly description: (count: number) => string;
  readonly lead: (projects: number, mentions: number) => string;
  readonly none: string;
  readonly name: string;
  readonly stage: string;
  readonly stages: Readonly<Record<string, string>>;
  readonly untold: string;
  readonly due: string;
  readonly leadUnit: string;
  readonly mentions: string;
  readonly kinds: Readonly<Record<string, string>>;
  // One of them
  readonly projectDescription: (name: string, mentions: number) => string;
  readonly kind: string;
  readonly code: string;
  readonly place: string;
  readonly latest: string;
  readonly through: string;
  readonly stageThen: (stage: string) => string;
  readonly inText: string;
  readonly all: string;
}

export const WORDS: InBoth<Words> = inBoth<Words>(
  {
    title: '项目',
    description: (count) => `规划与报告写到的 ${count} 个项目、行动和平台，历次表述逐条可查。`,
    lead: (projects, mentions) =>
      `规划与报告写到的 ${projects} 个项目、行动和平台，共 ${mentions} 处。每个项目一页，按时间列出历次表述。`,
    none: '还没有公开的项目。',
    name: '名称',
    stage: '最近表述的阶段',
    stages: { planned: '谋划', 'under-construction': '在建', completed: '建成', operating: '投用' },
    untold: '—',
    due: '时限',
    leadUnit: '牵头单位',
    mentions: '写到',
    kinds: { project: '工程项目', programme: '行动、计划', platform: '平台' },
    projectDescription: (name, mentions) => `${name}：历次文件中的 ${mentions} 处表述，按时间排列。`,
    kind: '类别',
    code: '项目代码',
    place: '地点',
    latest: '最近表述的阶段',
    through: '历次表述',
    stageThen: (stage) => `阶段：${stage}`,
    inText: '看上下文',
    all: '全部项目',
  },
  {
    title: 'Projects',
    description: (count) =>
      `${count} projects, programmes and platforms that plans and reports name, with every passage.`,
    lead: (projects, mentions) =>
      `${projects} projects, programmes and platforms that plans and reports name in ${mentions} places. Each has a page with its passages in order of time.`,
    none: 'No project is public yet.',
    name: 'Name',
    stage: 'Stage as last told',
    stages: {
      planned: 'planned',
      'under-construction': 'under construction',
      completed: 'completed',
      operating: 'in use',
    },
    untold: '—',
    due: 'Due',
    leadUnit: 'Lead unit',
    mentions: 'Named',
    kinds: { project: 'Projects', programme: 'Programmes', platform: 'Platforms' },
    projectDescription: (name, mentions) => `${name}: ${mentions} passages in plans and reports, in order of time.`,
    kind: 'Kind',
    code: 'Code',
    place: 'Place',
    latest: 'Stage as last told',
    through: 'Through the documents',
    stageThen: (stage) => `Stage: ${stage}`,
    inText: 'in the text',
    all: 'All projects',
  },
);
