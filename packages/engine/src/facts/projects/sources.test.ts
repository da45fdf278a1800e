import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { read } from '../read.js';
import { findProjects } from './find.js';
import type { Project } from './project.js';

// The documents lie beside the repository where they are at hand; none of their text is in it.
const FOLDER = fileURLToPath(new URL('../../../../../../shared/corpus/', import.meta.url));
const here = existsSync(FOLDER);

/** The sector platforms of the source documents, by topic. */
const TOPICS: Readonly<Record<string, RegExp>> = {
  农产品信息: /农产品.*信息平台/,
  肉制品追溯: /肉制品.*追溯/,
  产权交易: /产权.*交易(?:平台|市场)/,
  医共体: /医共体/,
  水利量测: /量水|计量/,
  水利信息化: /水利.*信息化/,
  应急指挥: /应急.*指挥平台/,
  政务服务: /政务.*平台/,
  政务热线: /12345/,
  好差评: /好差评/,
  大数据: /大数据/,
  智慧城市: /智慧城市/,
  城市管理: /城市.*管理服务平台/,
  公共资源交易: /公共资源交易/,
  医保: /医保信息系统/,
  社会保障: /参保数据库/,
  电子商务: /电子商务平台/,
  数字文化: /数字(?:图书|文化)馆/,
  融媒体: /融媒体/,
  动物防疫: /疫病防控网络/,
  污染监测: /污染源在线监测/,
};

function projectsOfSources(): readonly Project[] {
  const texts = readdirSync(FOLDER).filter((name) => name.endsWith('.txt'));
  return texts.flatMap((name) => findProjects(read(readFileSync(FOLDER + name, 'utf8'), { name })));
}

describe.runIf(here)('the platforms of the source documents', () => {
  const names = here ? projectsOfSources().map(({ name }) => name) : [];

  test.for(Object.entries(TOPICS))('%s', ([, topic]) => {
    expect(names.filter((name) => topic.test(name))).not.toEqual([]);
  });
});

test.runIf(!here)(`nothing is checked: there are no source documents at ${FOLDER}`, () => {
  expect(here).toBe(false);
});
