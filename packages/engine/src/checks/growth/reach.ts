import type { Entry } from '../../entries/entry.js';
import { reachOf } from '../../entries/specific.js';

/** The reach of a figure whose sentence and heading name no part. */
export const WHOLE = '|';

const WITHIN = '其中';

/** As `reachOf`, but 其中 reaches no farther than the next semicolon: 税收收入8亿元,其中…;外贸进出口总额40亿元 turns back to the whole. */
export function reachNear(entry: Entry): string {
  const reach = reachOf(entry);
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

/** Whether their documents are of one region, as far as both name one. */
export function sameRegion(one: Entry, other: Entry): boolean {
  const [here, there] = [one.document.frame.region, other.document.frame.region];
  return here === '' || there === '' || here === there;
}
