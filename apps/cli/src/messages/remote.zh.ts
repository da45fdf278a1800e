import type { RemoteMessages } from './remote.js';

export const remote: RemoteMessages = {
  help: {
    options: {
      server: '服务器地址（默认 http://127.0.0.1:4180）',
      token: '存放令牌的文件，权限 0600（默认依次为 OUTTURN_TOKEN、~/.config/outturn/token）',
    },
    import: {
      usage: '[选项] <文件或文件夹...>',
      description: '把文件交给服务器，等它导入',
      examples: `
示例:
  outturn import 规划.docx --plan yunling-15th          服务器上某个规划的文件
  outturn import 报告/ --plan yunling-15th              整个文件夹
  OUTTURN_TOKEN=… outturn import 报告.pdf --server https://plans.example.org

服务器已有的文件不会带来任何改动。中途停下的，再运行同一条命令就接着做。
退出码:0 全部导入,2 有文件被拒绝、连不上服务器或命令有误。`,
      options: {
        files: '格式同 read；文件夹逐层找',
        plan: '文件所属规划的编号',
        reason: '导入的理由，记录在案',
      },
    },
    export: {
      usage: '[选项] (--plan <编号> | --indicator <编号>)',
      description: '写出服务器上某个规划或指标的数据',
      examples: `
示例:
  outturn export --plan yunling-15th -o 进度.csv             目标、数值和进展，可用 Excel 打开
  outturn export --indicator gdp --format json               历年数值及其来源
  outturn export --plan yunling-15th --as-of 2025-12-31      当日所知的状态；r3 为第 3 次发布，e123 为事件 123

退出码:0 完成,2 被拒绝、连不上服务器或命令有误。`,
      options: {
        plan: '规划的编号：各项目标和进展',
        indicator: '指标的编号：历年数值及其来源',
        format: 'csv（默认）或 json',
        asOf: '要哪个时刻的状态：某一天、某次发布（r3）或某个事件（e123）',
      },
    },
  },
  badServer: (value) => `--server 不能是“${value}”`,
  serverHint: '请写成 http://127.0.0.1:4180 这样',
  refused: (refusal, address, about) => {
    const what = about ? `${about}：` : '';
    switch (refusal.reason) {
      case 'unreachable':
        return {
          wrong: `${what}${address} 没有应答（${refusal.cause}）`,
          hint: '请检查那里的 outturn serve 是否在运行；--server 可以指定别的地址',
        };
      case 'not-outturn':
        return { wrong: `${what}${address} 上应答的不是“兑现”（状态 ${refusal.status}）` };
      case 'refused': {
        const { status, title, detail, places = [] } = refusal.problem;
        const said = [
          `${what}${title}：${detail}`,
          ...places.map((place) => `  ${place.in} ${place.pointer}：${place.detail}`),
        ];
        return status === 401
          ? { wrong: said.join('\n'), hint: '请在服务器上新建令牌，存入权限为 0600 的文件（--token）或 OUTTURN_TOKEN' }
          : { wrong: said.join('\n') };
      }
    }
  },
  named: (noun, code) => `${noun === 'plans' ? '规划' : '指标'} ${code}`,
  oneThing: '请给出一个规划（--plan）或一个指标（--indicator）',
  sending: (name) => `正在上传 ${name}`,
  importing: '已导入',
  imported: (jobs) => {
    const count = (outcome: string) => jobs.filter(({ result }) => result?.outcome === outcome).length;
    const parts = [
      [count('imported'), '个已导入'],
      [count('corrected'), '个作为新版本'],
      [count('unchanged') + count('same-text'), '个原来就有'],
      [count('refused') + count('failed') + count('cancelled'), '个没有导入'],
    ] as const;
    const said = parts.filter(([number]) => number > 0).map(([number, what]) => `${number} ${what}`);
    return `${jobs.length} 个文件${said.length > 0 ? `：${said.join('，')}` : ''}`;
  },
  notImported: ({ result }) => {
    if (result?.outcome === 'cancelled') return '已撤回';
    if (result?.outcome !== 'refused') return '没有进程能处理完；原因见服务器的日志';
    const { code, said } = result.refusal;
    return code === 'region-needed' ? '文中没有说是哪个地区，请用 --region 指明' : said;
  },
  stopping: '做完这个文件就停；再按一次 Ctrl-C 立即停止',
  goesOn: (open) =>
    open > 0
      ? `服务器还在处理 ${open} 个文件；再运行同一条命令可以看进展，并上传其余的`
      : '再运行同一条命令可以上传其余的',
};
