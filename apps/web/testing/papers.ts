import { importDocument } from '@outturn/ledger';
import type { City } from './city.js';

/** A plan of a made-up city with figures that the reader is sure of, some that it is not, tasks and projects. */
export const QINGXI = `清溪市国民经济和社会发展第十四个五年规划纲要

第一章 发展基础
2020年，全市地区生产总值达到365.2亿元，粮食产量达到82.4万吨，森林覆盖率达到41.3%，城镇登记失业率为3.2%。其中民营经济增加值占比56.8%。全市建成标准厂房12万平方米。

第二章 主要目标
到2025年，全市地区生产总值达到500亿元以上，年均增长6.5%左右；粮食产量稳定在85万吨以上；森林覆盖率达到42.5%；城镇调查失业率控制在5.5%以内；每千人口拥有执业医师数达到3.2人；绿道密度达到每平方公里1.8公里。

第三章 重点任务
加快建设清溪工业园区标准厂房项目，2024年底前建成。由市交通运输局牵头，市财政局配合，2025年底前完成国道改造80公里。
加强农田水利建设，新增高标准农田20万亩。
`;

const PASSING = { act: null, document: null, adoptedOn: null };

/** A plan without anything in it. */
export async function addPlan(city: City, code: string, region: string): Promise<string> {
  const plan = {
    code,
    name: `${region}“十四五”规划`,
    region,
    level: 'city',
    kind: 'development',
    baseYear: 2020,
    fromYear: 2021,
    toYear: 2025,
    horizonYear: null,
    approver: null,
    documentNumber: null,
    approvedOn: null,
    publishedOn: null,
    status: 'in-force',
    upper: [],
    supersedes: null,
    isPublic: true,
  };
  const response = await city.officer.ask('POST', '/api/plans', { plan, passing: PASSING });
  if (!response.ok) throw new Error(await response.text());
  return ((await response.json()) as { id: string }).id;
}

/** Reads a text into the ledger as a document; gives its id. `corrects`: the document that it is a corrected edition of. */
export async function addPaper(
  city: City,
  text: string,
  about: { readonly plan?: string; readonly corrects?: string; readonly name?: string; readonly region?: string } = {},
): Promise<string> {
  const author = { account: null, post: null, unit: null };
  const { name = 'qingxi.txt', region = '清溪市', ...rest } = about;
  const done = await importDocument(city.ledger, Buffer.from(text), { name, region, ...rest, reason: 'test' }, author);
  if (!done.ok) throw new Error(JSON.stringify(done));
  return done.result.document;
}
