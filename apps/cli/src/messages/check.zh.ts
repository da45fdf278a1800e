import type { CheckMessages } from './check.js';

export const check: CheckMessages = {
  severities: { error: '错误', question: '疑问', note: '提示' },
  groups: {
    growth: '增长',
    parts: '部分与总体',
    targets: '目标',
    units: '单位',
    lists: '列举',
    projects: '项目',
    years: '年份',
    'follow-up': '衔接与落实',
  },
  help: '建议',
  fingerprint: '指纹',
  sums: ({ counts, documents, checks, waived, hidden, failed }) => {
    const found = [
      counts.error > 0 ? `${counts.error} 处错误` : '',
      counts.question > 0 ? `${counts.question} 处疑问` : '',
      counts.note > 0 ? `${counts.note} 处提示` : '',
    ].filter((part) => part !== '');
    const parts =
      found.length > 0
        ? [`${documents} 份文件,${found.join('、')}`]
        : [`没有发现问题:${documents} 份文件,${checks} 项检查`];
    if (waived > 0) parts.push(`${waived} 处已豁免`);
    if (hidden > 0) parts.push(`另有 ${hidden} 处级别较低的没有列出(--severity note)`);
    if (failed > 0) parts.push(`${failed} 个文件没有读成`);
    return parts.join(';');
  },

  usage: {
    unknownCheck: (option, id, similar) => `${option}:没有“${id}”这项检查${similar && `,是不是 ${similar}?`}`,
    noChecks: '--only 和 --skip 之后没有剩下要做的检查',
    oneFile: (option) => `${option} 说的是一份文件,只给一个文件时才能用`,
    page: '网页不在终端上显示',
    pageHint: '请写入文件:-o 页面.html',
    seeList: '全部检查见 outturn check --list',
  },

  waiver: {
    refused: (problems) => `豁免文件有 ${problems} 处问题,没有采用,也没有检查`,
    problem: (problem) => {
      switch (problem.code) {
        case 'syntax':
          return `既不是 YAML 也不是 JSON:${problem.detail}`;
        case 'two-documents':
          return '豁免文件只能是一份 YAML 文档,请去掉 --- 一行';
        case 'no-list':
          return '豁免文件应是豁免的列表,或把列表写在 waivers 之下';
        case 'no-waiver':
          return '一条豁免要写成 fingerprint(或 check 和 quote)加 reason 的键值对';
        case 'alias':
          return '这里不用锚点和别名(& 与 *),请直接写出';
        case 'unknown-key':
          return `没有“${problem.key}”这个键${problem.similar && `,是不是 ${problem.similar}?`}`;
        case 'twice':
          return `“${problem.key}”写了两次`;
        case 'no-text':
          return `“${problem.key}”应是文字`;
        case 'empty':
          return `“${problem.key}”是空的;请填写,或者删去`;
        case 'no-reason':
          return '豁免必须写明理由:为什么可以保留(reason: …)';
        case 'both':
          return '指明一处发现只用一种办法:用 fingerprint,或用 check 和 quote';
        case 'neither':
          return '没有说明豁免哪一处:请写 fingerprint,或写 check 和 quote';
        case 'half':
          return `缺少“${problem.missing}”:check 和 quote 要一起写`;
        case 'bad-fingerprint':
          return `“${problem.value}”不是指纹;请照抄每处发现末尾的 16 位(0–9、a–f)`;
        case 'unknown-check':
          return `没有“${problem.id}”这项检查${problem.similar && `,是不是 ${problem.similar}?`}`;
        case 'bad-date':
          return `“${problem.value}”不是日期;请写 until: 年-月-日,如 2026-12-31`;
      }
    },
    expired: (until) => `豁免已于 ${until} 到期,所涉问题重新列出;请续期或删去`,
    unused: '没有发现与这条豁免对应;请删去',
  },
};
