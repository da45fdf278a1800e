import type { Entry } from '../../entries/entry.js';
import { isOfWhole, reachOf } from '../../entries/specific.js';

/** The reach of a figure whose sentence and heading name no part. */
export const WHOLE = '|';

const WITHIN = '其中';

/** Whether the name is said to be of the document's region (全市经营主体 in a report of a 市): then its heading does not narrow it. */
function isOfRegion(entry: Entry): boolean {
  const { text, frame } = entry.document;
  return isOfWhole(entry) && text[entry.fact.named!.start - 1] === frame.region.at(-1);
}

/** As `reachOf`, but 其中 reaches no farther than the next semicolon: 税收收入8亿元,其中…;外贸进出口总额40亿元 turns back to the whole. */
export function reachNear(entry: Entry): string {
  const reach = isOfRegion(entry) ? reachOf(withoutHeading(entry)) : reachOf(entry);
  if (!reach.includes(WITHIN)) return reach;
  const { fact, document } = entry;
  const stop = Math.max(document.text.lastIndexOf('；', fact.start), document.text.lastIndexOf(';', fact.start));
  if (stop < fact.sentence.start) return reach;
  const near = reachOf({ ...entry, fact: { ...fact, sentence: { ...fact.sentence, start: stop } } });
  return near.includes(WITHIN)
    ? reach
    : reach
        .split('·')
        .filter((word) => word !== WITHIN)
        .join('·');
}

function withoutHeading(entry: Entry): Entry {
  return { ...entry, fact: { ...entry.fact, section: [] } };
}

/** Whether their documents are of one region, as far as both name one. */
export function sameRegion(one: Entry, other: Entry): boolean {
  const [here, there] = [one.document.frame.region, other.document.frame.region];
  return here === '' || there === '' || here === there;
}
