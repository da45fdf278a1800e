import { tellRefused } from '@outturn/import/told';
import { check } from './check.zh.js';
import { ledger } from './ledger.zh.js';
import type { Messages } from './messages.js';
import { runs } from './plural.js';
import { publish } from './publish.zh.js';
import { remote } from './remote.zh.js';

export const zh: Messages = {
  locale: 'zh',
  help: {
    program: '兑现:把政府规划和工作报告读成可以核对的事实,条条指回原文,并检查前后是否对得上。',
    titles: { 'Usage:': '用法:', 'Arguments:': '参数:', 'Options:': '选项:', 'Commands:': '命令:' },
    usage: { program: '<命令> [选项]', read: '[选项] <文件或文件夹...>', check: '[选项] <文件或文件夹...>' },
    read: '读出数值、任务和项目,附原文的行和列',
    readExamples: `
示例:
  outturn read 报告.docx                     在终端上看表格;也可以是 .pdf、.doc、.html、.xlsx、.txt
  outturn read 报告/ --bom -o 事实.csv       整个文件夹读成 Excel 能打开的表
  outturn read 规划.txt --what projects      只看项目
  outturn read 规划.txt --what coverage      哪些数字没有算作事实,为什么
  outturn read 规划.pdf --what text > 规划.txt  从文件里取出的文字
  outturn read 规划.txt --explain 12:30      第 12 行第 30 列的数值是怎么读出来的
  outturn read 报告/ | jq .indicator         不在终端上时,每行一个 JSON 对象
  curl -s 网址 | outturn read - --year 2024  从标准输入读,并指明年度

退出码:0 完成,2 有文件没能读成或命令有误。`,
    files: 'Word、PDF、Excel、网页、文本或历年数据 CSV;文件夹逐层找;- 为标准输入',
    options: {
      format: 'table、jsonl、csv 或 json(终端上 table,否则 jsonl)',
      what: 'facts 数值(默认)、tasks、projects、coverage 或 text',
      region: '所说的地区,如 沙湾市(默认从文中找)',
      year: '报告的年度,或规划的起始年(默认从文中找)',
      kind: '文种:plan、annual-plan、work-report、 communique、budget-report 或 feature',
      explain: '此处数值的由来;写 行:列,或从 0 数起的位置',
      output: '写入文件,完整了才出现;格式随扩展名',
      bom: 'CSV 以字节顺序标记开头,便于 Excel 打开',
      color: '总是用颜色',
      noColor: '不用颜色(也可设 NO_COLOR)',
      lang: '界面语言:zh 或 en(默认随系统)',
      help: '显示帮助',
      version: '显示版本',
    },
    check: {
      description: '查出一份文件之内、同一地方各份文件之间对不上的地方',
      examples: `
示例:
  outturn check 规划.txt                           一份文件自身
  outturn check 规划.pdf 报告2024.docx 数据.csv    规划、报告与历年数据互相对照
  outturn check 规划.txt --upper 省规划.txt        与上级规划衔接
  outturn check 报告2024.txt --last 报告2023.txt   与上年报告对照
  outturn check 规划.txt -o 问题.html              离线可看的网页;也可以是 .csv、.json、.jsonl、.sarif
  outturn check 规划.txt --severity error          只看肯定有错的,用于流水线把关
  outturn check --explain growth-contradicts-levels    某项检查查什么,何时不报
  outturn check --list                             全部检查

查出的问题可以说明理由后豁免,写在第一份文件旁边的 outturn.waivers.yaml 里:
  - fingerprint: 0123456789abcdef
    reason: 总量为现价,增速按不变价计算

退出码:0 没有发现问题,1 有发现,2 有文件没能读成,或命令、豁免文件有误。`,
      options: {
        files: '同一地方的文件,格式同 read;文件夹逐层找;- 为标准输入',
        format: 'text(默认)、json、jsonl、csv、sarif 或 html',
        severity: '列出并计数的最低级别:error 错误、question 疑问(默认)、note 提示',
        upper: '同时读入上级规划;可以多次使用',
        last: '同时读入上年报告;可以多次使用',
        only: '只做这些检查,用逗号隔开',
        skip: '不做这些检查,用逗号隔开',
        list: '列出全部检查',
        explain: '某项检查的说明',
        waivers: '豁免文件(默认为第一份文件旁边的 outturn.waivers.yaml、.yml 或 .json)',
        year: '报告的年度,或规划的起始年(默认从文中找);只给一个文件时才能用',
      },
    },
  },

  usage: {
    unknownOption: (option, similar) => `没有 ${option} 这个选项${similar && `,是不是 ${similar}?`}`,
    unknownCommand: (command, similar) => `没有 ${command} 这个命令${similar && `,是不是 ${similar}?`}`,
    missingValue: (option) => `${option} 后面要跟一个值`,
    missingFiles: '请给出要读的文件或文件夹,或用 - 表示标准输入',
    notOneOf: (option, value, choices) => `${option} 不能是“${value}”,可以是:${choices.join('、')}`,
    badYear: (value) => `--year 不能是“${value}”,请写四位数的年份,如 2024`,
    badPlace: (value) => `--explain 不能是“${value}”,请写 行:列(如 12:30)或从 0 数起的字符位置`,
    placeOutside: (value) => `文中没有 ${value} 这个位置`,
    explainOne: '--explain 一次只看一个文件',
    explainCsv: '--explain 不能输出成 CSV,请用 table、json 或 jsonl',
    textFormat: (format) => `--what text 就是原样的文字,不能写成 ${format};请去掉 --format`,
    seeHelp: (command) => `用法见 outturn ${command && `${command} `}--help`,
  },

  bug: '这是程序的错误,请连同下面的内容一起报告:',

  trouble: (trouble) => {
    switch (trouble.reason) {
      case 'missing':
        return '没有这个文件或文件夹';
      case 'not-allowed':
        return '没有权限';
      case 'folder':
        return '这是一个文件夹';
      case 'no-texts':
        return '文件夹里没有可读的文件(.docx、.doc、.pdf、.html、.xlsx、.xls、.csv、.txt、.md)';
      case 'own-page':
        return '这是 outturn 自己写出的网页';
      case 'system':
        return `系统报错 ${trouble.code}`;
      default:
        return tellRefused(trouble, 'zh');
    }
  },
  damaged: (characters) => `有 ${characters} 处字符已损坏,读作 �`,
  note: (note) => {
    switch (note.code) {
      case 'tracked-changes':
        return `有 ${note.count} 处修订尚未接受,按已接受读`;
      case 'pages-without-text':
        return `第 ${runs(note.pages).join('、')} 页没有文字(扫描件?),要读这些页请先做文字识别(OCR)`;
      case 'pictures':
        return `有 ${note.count} 幅图片或图表,其中的数字没有读`;
      case 'formulas':
        return `有 ${note.count} 处公式,读的是随文件保存的结果`;
      case 'hidden':
        return `有 ${note.count} 个隐藏的工作表、行或列,没有读`;
      case 'macros':
        return '含有宏,没有运行';
      case 'cut-off':
        return '文件末尾缺失,读了现有的部分';
    }
  },
  inFile: ({ page, sheet, cell, table, row, column }) => {
    const parts = [
      page === undefined ? '' : `第${page}页`,
      cell === undefined ? '' : `${sheet}!${cell}`,
      cell !== undefined || table === undefined ? '' : `表${table}第${row}行第${column}列`,
    ];
    return parts.join('');
  },
  passedOver: (endings) =>
    `文件夹里其他格式的文件没有读:${endings.map(([ending, count]) => `${ending || '无扩展名'} ${count} 个`).join('、')}`,
  waitingForInput: '请粘贴文字,另起一行按 Ctrl-D 结束',
  standardInput: '标准输入',
  standardOutput: '标准输出',

  explained: {
    fact: '事实',
    figure: '数值',
    words: '指标',
    'taken-over': '沿用的指标',
    cues: '提示词',
    period: '时期',
    base: '比较的基数',
    part: '所在部分',
    rule: '规则',
    sentence: '句子',
  },
  leftOutHere: (quote, reason) => `「${quote}」不算事实:${reason}`,
  nothingHere: (near) => `此处没有数值${near && `;最近的在 ${near}`}`,
  nothingFound: {
    facts: '没有读出数值;用 --what coverage 看文中的数字各是什么',
    tasks: '没有读出任务',
    projects: '没有读出项目',
    coverage: '文中没有数字',
  },
  covered: ({ numbers, facts, share, leftOut }) =>
    `${numbers} 个数字:${facts} 个读作事实(${(share * 100).toFixed(1)}%),${leftOut} 个不是`,
  reasonCounts: (counts) => counts.map(([reason, count]) => `${reason} ${count}`).join('、'),
  sums: ({ what, documents, count, leftOut, failed }) => {
    const parts = [`${documents} 个文件`];
    if (what === 'facts') parts.push(`${count} 条事实`, `另有 ${leftOut} 个数字不是事实(--what coverage 看原因)`);
    if (what === 'tasks') parts.push(`${count} 项任务`);
    if (what === 'projects') parts.push(`${count} 个项目`);
    if (what === 'coverage') parts.push(`${count} 个数字不是事实`);
    if (failed > 0) parts.push(`${failed} 个文件没有读成`);
    return parts.join(',');
  },
  year: (year) => `${year}年`,
  years: (from, to) => `${from}–${to}年`,

  columns: {
    place: '行:列',
    inFile: '文件中',
    indicator: '指标',
    value: '数值',
    measure: '含义',
    role: '性质',
    period: '时期',
    task: '任务',
    measurable: '可量化',
    deadline: '时限',
    units: '责任单位',
    project: '项目',
    kind: '类别',
    stage: '阶段',
    capacity: '规模',
    where: '地点',
    investor: '投资方',
    leftOut: '数字',
    reason: '不算事实的原因',
    context: '上下文',
  },
  measures: {
    level: '水平',
    growth: '增速',
    cagr: '年均增速',
    delta: '增减量',
    multiple: '倍数',
    rank: '位次',
    completion: '完成率',
    capacity: '规模',
  },
  roles: { actual: '实际', estimate: '预计', target: '目标' },
  softTarget: '力争',
  kinds: {
    plan: '规划',
    'annual-plan': '年度计划',
    'work-report': '政府工作报告',
    communique: '统计公报',
    'budget-report': '预算报告',
    feature: '通讯报道',
    figures: '历年数据',
  },
  stages: { planned: '计划', 'under-construction': '在建', completed: '建成', operating: '运营' },
  projectKinds: { project: '项目', platform: '平台', programme: '专项' },
  reasons: {
    date: '日期',
    heading: '标题编号',
    'document-number': '文号',
    ordinal: '序数',
    name: '名称的一部分',
    grade: '等级',
    duration: '时长',
    age: '年龄',
    slogan: '口号',
    'law-article': '法条序号',
    'page-furniture': '页眉页脚',
    base: '比较的基数',
    'count-word': '数词',
    definition: '定义中的界限',
    'no-indicator': '找不到所说的指标',
  },
  check,
  ledger,
  publish,
  remote,
};
