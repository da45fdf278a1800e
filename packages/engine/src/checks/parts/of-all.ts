import type { Entry } from '../../entries/entry.js';
import { isLevel } from '../../entries/look-up.js';
import { sameYears } from '../../entries/years.js';
import { isOfRegion } from './nearest.js';
import { sameScale } from './scale.js';

/** What the document of a part says of the whole region for the years of the part. `code` is the indicator. */
export function ofAll(part: Entry, code: string): readonly Entry[] {
  return part.document.entries.filter(
    (entry) =>
      entry.subject.key === code &&
      isLevel(entry) &&
      sameYears(entry.years, part.years) &&
      sameScale(entry, part) &&
      isOfRegion(entry),
  );
}
