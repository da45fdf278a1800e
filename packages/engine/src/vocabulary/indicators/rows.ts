import type { Field, Indicator, UnitClass } from './indicator.js';

/**
 * Reads the lines of a field's table. Columns, between bars: code, Chinese name, English name, aliases (between blanks), unit
 * class with flow and direction, plausible range (`low..high` or `-`), source, definition.
 */
export function readRows(field: Field, text: string): Indicator[] {
  const indicators: Indicator[] = [];
  for (const line of text.split('\n')) {
    if (line === '') continue;
    const [code, zh, en, aliases, kind, range, source, definition] = line.split('|');
    const [unit, flow, direction] = kind.split(' ');
    indicators.push({
      code,
      zh,
      en,
      aliases: aliases === '' ? [] : aliases.split(' '),
      unit: unit as UnitClass,
      flow: flow as Indicator['flow'],
      direction: direction as Indicator['direction'],
      plausible: rangeOf(range),
      field,
      definition,
      source: SOURCES[source],
    });
  }
  return indicators;
}

function rangeOf(cell: string): readonly [number, number] | null {
  if (cell === '-') return null;
  const [low, high] = cell.split('..');
  return [Number(low), Number(high)];
}

const SOURCES: Readonly<Record<string, string>> = {
  tj: '国家统计局 统计公报 用语',
  gh: '五年规划主要指标表 用语',
  bg: '政府工作报告 用语',
  ys: '政府预算报告 用语',
  hy: '国民经济行业分类 GB/T 4754；统计公报 用语',
  nj: '中国统计年鉴 指标解释 用语',
  jy: '全国教育事业发展统计公报 用语',
  ws: '卫生健康事业发展统计公报 用语',
  mz: '民政事业发展统计公报 用语',
  rs: '人力资源和社会保障事业发展统计公报 用语',
  yb: '医疗保障事业发展统计公报 用语',
  jt: '交通运输行业发展统计公报 用语',
  st: '生态环境状况公报 用语',
  sl: '全国水利发展统计公报 用语',
  kj: '全国科技经费投入统计公报 用语',
  wl: '文化和旅游发展统计公报 用语',
  zj: '城乡建设统计公报 用语',
  rm: '中国人民银行 金融统计 用语',
  zw: '政务服务 评估指标 用语',
  aq: '应急管理 统计 用语',
  zs: '国家知识产权局 统计 用语',
};
