import type { Mode } from '../../document/document.js';
import type { CaseDocument } from '../../entries/case.js';
import { type Mention, mentionAt, mentionsOf, sameProject } from '../../entries/mentions.js';
import { modeAt } from '../../entries/mode-at.js';
import { everywhere } from '../everywhere.js';

const MARKS = '，,。；;：:、\n（(“"';
/** What may stand right before a name that begins there: a mark, a word of doing, or the region itself. */
const BEFORE =
  /(?:推进|推动|加快|建设|建成|开工|实施|确保|力争|续建|完成|启动|抓好|做好|实现|促进|支持|争取|谋划|新建|抓紧|开展|保障|保证|全力|大力|积极|稳步|继续|年内|年底前|和|与|及|的|将|对|市|县|区|省|州|旗)$/;
/** What may stand right behind a name that ends there: anything else makes it a longer name. */
const BEHIND =
  /^(?:$|[，,。；;：:、\n）)”"]|等|项目|工程|建设|和|与|及|全线|全面|正式|年内|年底|尽快|早日|顺利|主体|开工|动工|建成|竣工|完工|通车|投产|投用|投运|投入|前期|可研|立项|实现|力争|确保|达到)/;
/** A shorter name stands in too many others. */
const SHORTEST = 4;

/** What reports a work as there, right behind its name. */
const DONE =
  /^(?:项目|工程)?(?:已|于|在)*(?:20\d\d年|去年)?(?:底|末|\d{1,2}月)?(?:已|全面|全线|正式|顺利|如期|提前)*(?:建成|竣工|完工|通车|投产|投运|投用|投入使用)/;
const LOOK = 24;

/** Where a document names a project in what it plans: as the reader finds it, or with its whole name by itself. */
export function plannedIn(document: CaseDocument, project: Mention): readonly Mention[] {
  const read = mentionsOf(document).filter((other) => other.mode === 'plan' && sameProject(project, other));
  const known = new Set(read.map(({ start }) => start));
  return [...read, ...literal(document, project, 'plan', BEHIND).filter(({ start }) => !known.has(start))];
}

/** Every place of a review that reports a project as there by its whole name: 双溪大桥于2024年建成通车. */
export function finishedIn(document: CaseDocument, project: Mention): readonly Mention[] {
  return literal(document, project, 'review', DONE);
}

function literal(document: CaseDocument, { project }: Mention, mode: Mode, behind: RegExp): readonly Mention[] {
  const name = wholeName(project);
  if (name === null) return [];
  const { text } = document;
  return everywhere(text, name)
    .filter(({ start, end }) => beginsAt(text, start) && behind.test(text.slice(end, end + LOOK)))
    .filter(({ start }) => modeAt(document, start) === mode)
    .map((place) => mentionAt(document, project, place));
}

function beginsAt(text: string, start: number): boolean {
  return start === 0 || MARKS.includes(text[start - 1]!) || BEFORE.test(text.slice(Math.max(0, start - 4), start));
}

/** The name as it stands in the text; null where it shares its last words with a list. */
function wholeName({ quote, name }: Mention['project']): string | null {
  const whole = /[、，\s]/.test(quote) ? (quote.includes(name) ? name : '') : quote;
  const plain = whole.replace(/(?:建设项目|建设工程|项目|工程)$/, '');
  return plain.length < SHORTEST ? null : plain;
}
