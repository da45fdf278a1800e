import { findRegionIn } from '../vocabulary/regions/index.js';
import type { DocumentFrame, DocumentKind, Span } from './document.js';
import { withFigureYears } from './numerals.js';
import type { Range } from './range.js';

/** What a caller knows better than the text. */
export interface FrameOptions {
  readonly region?: string;
  readonly year?: number;
  readonly kind?: DocumentKind;
}

const HEAD_PARAGRAPHS = 14;
const HEAD_LENGTH = 1200;
const LONGEST_TITLE = 80;

/** Reads title, issuer, region, kind and years off the first lines of a text. */
export function frameOf(text: string, paragraphs: readonly Range[], options: FrameOptions): DocumentFrame {
  const lines = headLines(text, paragraphs);
  const title = titleOf(lines);
  const dated = withFigureYears(title);
  const head = withFigureYears(lines.join('\n').slice(0, HEAD_LENGTH));
  const kind = options.kind ?? kindOf(title, head);
  const span = kind === 'plan' ? spanOf(dated, head) : null;
  const year = options.year ?? yearOf(kind, dated, head, text, span);
  const region = options.region ?? regionOf(kind, title, head, text);
  return {
    title,
    issuer: issuerOf(head, lines),
    region,
    kind,
    year,
    span: options.year !== undefined && kind === 'plan' ? spanFrom(options.year, span) : span,
    horizon: horizonOf(dated, head, span),
  };
}

function spanFrom(year: number, span: Span | null): Span {
  return span !== null && year < span.from ? span : { from: year, to: year + 4 };
}

/** The first lines with their blanks taken out. */
function headLines(text: string, paragraphs: readonly Range[]): string[] {
  return paragraphs
    .slice(0, HEAD_PARAGRAPHS)
    .map(({ start, end }) => unspaced(text.slice(start, Math.min(end, start + 400))));
}

function unspaced(line: string): string {
  return line.replace(/[\s\u3000]+/g, '');
}

const KIND_WORDS: readonly (readonly [RegExp, DocumentKind])[] = [
  [/预算.{0,12}(?:执行|草案|报告)|财政决算|预算执行情况/, 'budget-report'],
  [/计划.{0,12}执行情况|年度计划|计划草案的?报告|计划的报告/, 'annual-plan'],
  [/统计公报/, 'communique'],
  [/政府工作报告|政府工作的报告|行署工作报告|工作报告/, 'work-report'],
  [/五年规划|规划纲要|远景目标|发展规划|十[一二三四五]五[”"]?规划|专项规划|总体规划/, 'plan'],
];

/** Lines that open a text without being its title. */
const SALUTATION = /^(?:各位|[一二三四五六七八九十]、|[(]|索引号|发布|来源|时间|.{0,12}记者)/;

function titleOf(lines: readonly string[]): string {
  const titles = lines.map((line) => (couldBeTitle(line) ? line : ''));
  const telling = titles.findIndex((line) => KIND_WORDS.some(([words]) => words.test(line)));
  if (telling === -1) return titles.find((line) => line !== '') ?? '';
  return begunIn(titles[telling - 1] ?? '', titles[telling]!) + titles[telling]!;
}

function couldBeTitle(line: string): boolean {
  return line.length > 3 && line.length <= LONGEST_TITLE && !/[。;:|]/.test(line) && !SALUTATION.test(line);
}

/** The line before, where a title that names no place was begun in it: 云岭市国民经济和社会发展 / 第十五个五年规划纲要. */
function begunIn(before: string, title: string): string {
  const isBegun = before !== '' && !OFFICE.test(before) && before.length + title.length <= LONGEST_TITLE;
  return isBegun && placeOf(title) === '' && placeOf(before + title) !== '' ? before : '';
}

function kindOf(title: string, head: string): DocumentKind {
  for (const [words, kind] of KIND_WORDS) if (words.test(title)) return kind;
  const opening = head.slice(0, 500);
  if (/提请.{0,20}审议|向大会(?:作|报告)|各位代表/.test(opening))
    return /预算/.test(opening) ? 'budget-report' : 'work-report';
  if (/^一、\d{4}年?工作回顾|\d{4}年工作回顾/.test(opening)) return 'work-report';
  if (/编制.{0,40}规划/.test(opening)) return 'plan';
  return 'feature';
}

const PLAN_NUMBERS = '一二三四五六七八九十';

function spanOf(title: string, head: string): Span | null {
  const years = /(\d{4})年?[-—–~至]+(\d{4})年?/.exec(title);
  if (years) return { from: Number(years[1]), to: Number(years[2]) };
  const numbered =
    /第(十[一二三四五六七八九])个五年/.exec(title + head) ?? /(?:“|")?(十[一二三四五六七八九])五/.exec(title + head);
  if (!numbered) return null;
  // The tenth plan began in 2001.
  const from = 2001 + 5 * (PLAN_NUMBERS.indexOf(numbered[1]![1]!) + 1);
  return { from, to: from + 4 };
}

function horizonOf(title: string, head: string, span: Span | null): number | null {
  if (title.includes('2035') || (span !== null && /2035年/.test(head))) return 2035;
  return span?.to ?? null;
}

const REVIEWED =
  /(\d{4})年?(?:政府)?(?:工作|经济社会发展)?(?:主要)?(?:工作)?回顾|(\d{4})年(?:全[市县区省州]|国民经济|财政|预算|计划)?[^。\n]{0,20}执行情况/;

/** The year looked back on. */
function yearOf(kind: DocumentKind, title: string, head: string, text: string, span: Span | null): number | null {
  if (kind === 'plan') return span === null ? null : span.from - 1;
  const reviewed = REVIEWED.exec(title) ?? REVIEWED.exec(head) ?? REVIEWED.exec(headingsOf(text));
  if (reviewed) return Number(reviewed[1] ?? reviewed[2]);
  const titled = Number(/(\d{4})年/.exec(title)?.[1] ?? Number.NaN);
  if (kind === 'communique' && titled > 0) return titled;
  const session = Number(
    /(\d{4})年\d{1,2}月\d{1,2}日/.exec(head)?.[1] ?? /(\d{4})-\d{2}-\d{2}/.exec(head)?.[1] ?? Number.NaN,
  );
  if (kind === 'feature') return featureYear(title, head, session);
  if (titled > 0) return titled - 1;
  if (session > 0) return session - 1;
  const first = /(\d{4})年/.exec(head);
  return first ? Number(first[1]) : null;
}

/** A feature of January looks back on the year before; any other on its own. */
function featureYear(title: string, head: string, session: number): number | null {
  const titled = Number(/(\d{4})年/.exec(title)?.[1] ?? Number.NaN);
  if (titled > 0) return titled;
  const dated = /(\d{4})年1月\d{1,2}日/.exec(head);
  if (dated) return Number(dated[1]) - 1;
  if (session > 0) return session;
  const first = /(\d{4})年/.exec(head);
  return first ? Number(first[1]) : null;
}

/** Headings of the first rank, by which a report names the years it speaks of. */
function headingsOf(text: string): string {
  const at = text.indexOf('一、');
  return at === -1 ? '' : unspaced(text.slice(at, at + 60));
}

const NATION = /国务院|中华人民共和国|全国人民代表大会/;

/** The region reported on: named by the title, by the congress reported to, or most often by the text itself. */
function regionOf(kind: DocumentKind, title: string, head: string, text: string): string {
  const titled = placeOf(title);
  if (titled !== '') return titled;
  const congress = CONGRESS.exec(head)?.[1] ?? '';
  if (congress !== '') return findRegionIn(congress)?.region.name ?? placeIn(`${congress}人民`);
  if (kind !== 'feature' && NATION.test(head)) return '全国';
  return mostNamed(unspaced(text.slice(0, 12_000)));
}

/** The place that a title names. */
function placeOf(title: string): string {
  return findRegionIn(title)?.region.name ?? placeIn(title);
}

const PLACE =
  /^(?:关于)?(?:\d{4}年)?([\u4e00-\u9fff]{2,9}?(?:自治区|自治州|自治县|地区|省|市|县|区|旗|盟|州))(?=\d{4}年|国民经济|人民|政府|统计|财政|预算|十|“|发展|第)/;

/** A place that the vocabulary does not know but the title names: 云岚市国民经济和社会发展… */
function placeIn(title: string): string {
  return PLACE.exec(title)?.[1] ?? '';
}

const FEWEST_MENTIONS = 2;
/** What a text calls the whole of its region, and how the names of such regions end. */
const WHOLES: readonly (readonly [RegExp, string])[] = [
  [/全地区|地委|行署/g, '地区'],
  [/全市|市委/g, '市'],
  [/全县|县委/g, '县'],
  [/全省|省委/g, '省'],
  [/全州|州委/g, '自治州'],
  [/全旗|旗委/g, '旗'],
];

/** The region of the text's own rank that it names most often. */
function mostNamed(text: string): string {
  const ranked = WHOLES.map(([whole, ending]) => ({ ending, count: text.match(whole)?.length ?? 0 })).sort(
    (a, b) => b.count - a.count,
  );
  const { ending, count } = ranked[0]!;
  if (count === 0) return '';
  const counts = new Map<string, number>();
  const mentions = new Map<string, number>();
  for (const [mention] of text.matchAll(new RegExp(`[\\u4e00-\\u9fff]{2,4}?${ending}`, 'g')))
    mentions.set(mention, (mentions.get(mention) ?? 0) + 1);
  for (const [mention, times] of mentions) {
    const region = findRegionIn(mention)?.region;
    if (region !== undefined && mention.endsWith(region.name))
      counts.set(region.name, (counts.get(region.name) ?? 0) + times);
  }
  const [name, most] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? ['', 0];
  return most >= FEWEST_MENTIONS ? name : '';
}

const CONGRESS = /在(.{2,20}?)第[一二三四五六七八九十]+届/;
const OFFICE = /(?:统计局|人民政府|财政局|发展和改革委员会|发展改革委|国务院|行政公署|调查队)$/;

function issuerOf(head: string, lines: readonly string[]): string {
  const published = /(?:发布机构|出处|发文机关|来源)[::]\|?([^\s|,。:]{2,30})/.exec(head)?.[1] ?? '';
  if (OFFICE.test(published)) return published;
  const congress = CONGRESS.exec(head);
  if (congress) return NATION.test(congress[1]!) || congress[1] === '' ? '国务院' : `${congress[1]}人民政府`;
  return lines.find((line) => line.length <= 22 && OFFICE.test(line)) ?? '';
}
