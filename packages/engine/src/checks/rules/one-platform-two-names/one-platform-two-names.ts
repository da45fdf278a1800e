import type { Case } from '../../../entries/case.js';
import { type Mention, mentionsOf } from '../../../entries/mentions.js';
import type { Check } from '../../check.js';
import { citeRange } from '../../cite.js';
import type { Draft } from '../../finding.js';

const SHORTEST = 7;
/** Letters that names of platforms are filled up with. */
const FILLERS = /^[市省区县州盟旗全级信息安全综合管理服务智慧数字统一公共大系平台化与和的]*$/;
const PLATFORM = /(?:平台|系统|数据库|网络|中心|大数据)$/;

function* find({ documents }: Case): Generator<Draft> {
  for (const document of documents) {
    const mentions = mentionsOf(document).filter(isPlatform);
    const known: Mention[] = [];
    for (const mention of mentions) {
      if (known.some(({ key }) => key === mention.key)) continue;
      const twin = known.find((other) => oneIsFilledUp(other.key, mention.key));
      if (twin) {
        yield {
          severity: 'question',
          code: 'much-alike',
          params: { name: mention.project.name, other: twin.project.name },
          spans: [mention, twin].map(({ project }) => citeRange(document, project.start, project.end)),
          arithmetic: '',
        };
      }
      known.push(mention);
    }
  }
}

function isPlatform({ key, project }: Mention): boolean {
  return project.kind === 'platform' && key.length >= SHORTEST && PLATFORM.test(key);
}

/** Whether the longer name is the shorter with letters of filling put in. */
function oneIsFilledUp(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  let at = 0;
  let added = '';
  for (const letter of long) {
    if (letter === short[at]) at++;
    else added += letter;
  }
  // 省招投标平台 beside 招投标平台 is a short form, no other name.
  return at === short.length && added.length > 1 && FILLERS.test(added);
}

export const check: Check = {
  id: 'one-platform-two-names',
  group: 'projects',
  severity: 'question',
  source: 'checks by hand, no. 22; 国家电子政务 practice: one platform, one name',
  find,
};
