import type { Caption } from './caption.js';
import { figureIn } from './cell.js';
import type { Column, NameKind } from './column.js';
import { type Grid, type GridCell, wordsAt } from './grid.js';
import { isNamed } from './name.js';

/** The columns that name the rows: one, or several under one head. */
export interface Names {
  readonly from: number;
  /** Behind the last. */
  readonly to: number;
  readonly of: NameKind;
  /** What they are names of, empty where it does not matter: 产业集群. A sum over the rows is of these. */
  readonly sort: string;
}

/** The columns that name the rows, from left to right; none where no column does. */
export function namesOf(
  columns: readonly Column[],
  paths: readonly (readonly GridCell[])[],
  below: Grid,
): readonly Names[] {
  const kinds = columns.map((column) => (column.is === 'name' ? column.of : null));
  const wanted = kinds.includes('indicator') ? 'indicator' : (kinds.find((kind) => kind !== null) ?? null);
  if (wanted === null) return unnamed(columns, paths, below);
  const names: Names[] = [];
  for (let at = 0; at < columns.length; at++) {
    if (kinds[at] !== wanted) continue;
    const last = names.at(-1);
    if (last?.to === at && paths[at]!.at(-1) === paths[at - 1]!.at(-1))
      names[names.length - 1] = { ...last, to: at + 1 };
    else names.push({ from: at, to: at + 1, of: wanted, sort: sortIn(paths[at]!) });
  }
  return names;
}

function sortIn(path: readonly GridCell[]): string {
  const words = path.at(-1)?.words.text ?? '';
  return (/^(.{0,6}(?:项目|工程))(?:类别|类型|分类)$/.exec(words) ?? /^(.{2,6}(?:集群|园区))$/.exec(words))?.[1] ?? '';
}

/** Columns of words that name no rows. */
const BESIDE = /公司|供应商|姓名|责任|牵头|部门|编号|编码|代码|文号|日期|时间|地点|备注|说明/;

/** Where no head says that it names the rows, the first column of words left of the figures does; one of groups only where there is no other. */
function unnamed(columns: readonly Column[], paths: readonly (readonly GridCell[])[], below: Grid): readonly Names[] {
  const figures = columns.findIndex(({ is }) => is === 'value' || is === 'unit');
  const ofWords = columns.flatMap(({ is }, at) => {
    const beside = paths[at]!.some(({ words }) => BESIDE.test(words.text));
    return at < figures && (is === 'other' || is === 'group') && !beside && isOfWords(below, at) ? [at] : [];
  });
  const at = ofWords.find((one) => columns[one]!.is === 'other') ?? ofWords[0];
  return at === undefined
    ? []
    : [{ from: at, to: at + 1, of: paths[at]!.length === 0 ? 'indicator' : 'item', sort: sortIn(paths[at]!) }];
}

/** Whether most cells of a column hold words. */
export function isOfWords(below: Grid, at: number): boolean {
  const words = below.map((row) => wordsAt(row, at)).filter((one) => one !== '');
  return words.filter((one) => isNamed(one) && figureIn(one) === null).length * 2 > words.length;
}

/** Lists of projects have figures too, but of no indicator. */
const OF_PROJECTS =
  /建设(?:内容|规模|性质|地点|年限|周期|单位|起止|工期|时序)|总投资|起止年限|业主|法人|债券|施工|开工|竣工/;

/** A table that counts projects sums them up by their kinds. */
const COUNTS_PROJECTS = /^(?:重点|重大|建设)*(?:项目|工程)(?:个数|数量?|总数)(?:\(个\))?$/;

/** Whether a head with such names is one of a table of figures. */
export function isOfFigures(
  names: readonly Names[],
  columns: readonly Column[],
  unit: number,
  caption: Caption,
  paths: readonly (readonly GridCell[])[],
): boolean {
  const [{ of }] = names as [Names];
  const has = (words: RegExp): boolean => paths.some((path) => path.some((cell) => words.test(cell.words.text)));
  const projects = has(OF_PROJECTS) && !has(COUNTS_PROJECTS);
  if (of === 'project') return unit >= 0 && !projects;
  if (of !== 'item') return of === 'indicator' || !projects;
  if (projects) return false;
  const telling = columns.some((column) => column.is === 'value' && (column.unit !== '' || column.of !== 'level'));
  const dated = columns.filter((column) => column.is === 'value' && column.years !== null).length > 1;
  return unit >= 0 || telling || dated || caption.units.length > 0 || caption.topic !== '';
}
