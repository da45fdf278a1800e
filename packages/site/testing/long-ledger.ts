/** Of a made-up ledger that is five times the example city: names and sentences as long as those of large plans. */

export const REGION = '云岚市';
export const CHAPTERS = 24;
export const CLASSES = ['early', 'ahead', 'on-schedule', 'slightly-late', 'late', 'not-comparable', 'no-data'] as const;
export const TITLE = '关于云岚市国民经济和社会发展计划执行情况与下一年度国民经济和社会发展计划草案的报告';
export const SENTENCE =
  '健全县乡村三级物流体系，推动交通运输、邮政快递、供销电商融合发展，实现具备条件的建制村物流服务全覆盖，加快补齐公共服务短板，力争到2025年覆盖率达到95%以上。';

export function many<Item>(count: number, make: (at: number) => Item): readonly Item[] {
  return Array.from({ length: count }, (_, at) => make(at));
}

export function id(kind: number, at: number): string {
  return `01a203ec-${String(1000 + kind)}-7000-b192-${String(at).padStart(12, '0')}`;
}

export const PLAN = {
  id: id(0, 0),
  version: 1,
  code: 'yunlan-15th',
  name: '云岚市国民经济和社会发展第十五个五年规划',
  region: REGION,
  regionName: REGION,
  baseYear: 2020,
  fromYear: 2021,
  toYear: 2025,
  isPublic: true,
};
export const UNITS = many(60, (at) => ({
  id: id(1, at),
  code: `u${at}`,
  name: `市住房和城乡建设局第${at}处`,
  region: REGION,
}));
export const TEXT = many(160, (at) => `${at}. ${SENTENCE}`).join('\n');
export const DOCUMENTS = many(25, (at) => ({
  id: id(2, at),
  version: 1,
  region: REGION,
  regionName: REGION,
  plan: PLAN.id,
  name: `report-${at}.docx`,
  title: `${TITLE}（${at}）`,
  kind: 'report',
  year: 2020,
  edition: 1,
  format: 'docx',
  bytes: 'b'.repeat(64),
  text: `t${at}`,
  length: TEXT.length,
  publishedOn: '2021-03-01',
  source: '云岚市人民政府办公室',
  reader: '1',
  isPublic: true,
}));
export const documentAt = (at: number) => ({ id: DOCUMENTS[at % 25]!.id, name: DOCUMENTS[at % 25]!.title });
