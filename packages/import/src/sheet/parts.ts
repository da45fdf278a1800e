import type { Refused } from '../imported.js';
import { MAX_CELLS, MAX_UNPACKED_BYTES } from '../limits.js';
import type { Zip } from '../zip/index.js';
import { withListing } from './listing.js';
import { tame } from './tame.js';

/** The parts of a workbook that say what its cells hold and look like, unpacked. */
export interface Parts {
  readonly ok: true;
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly formulas: number;
}

/** What else there is may be large (pictures), and nothing in it is read. */
const NEEDED = /^xl\/(?:_rels\/|worksheets\/)?[^/]+\.(?:xml|bin|rels)$/i;
const NOT_NEEDED = /^xl\/(?:calcChain|vbaProject)\./i;
const SHEET = /^xl\/worksheets\//i;

export function partsOf(zip: Zip): Parts | Refused {
  const files = new Map<string, Uint8Array>();
  let values = 0;
  let formulas = 0;
  for (const name of zip.names.filter((one) => NEEDED.test(one) && !NOT_NEEDED.test(one))) {
    const part = unpacked(zip, name);
    if (!(part instanceof Uint8Array)) return part;
    files.set(name, part);
    if (!SHEET.test(name)) continue;
    const scanned = tame(part);
    values += scanned.values;
    formulas += scanned.formulas;
    if (values > MAX_CELLS) return { ok: false, reason: 'too-much', of: 'cells', limit: MAX_CELLS };
  }
  return { ok: true, files: withListing(files), formulas };
}

function unpacked(zip: Zip, name: string): Uint8Array | Refused {
  const pieces: Uint8Array[] = [];
  let length = 0;
  const ended = zip.unpack(name, (piece) => {
    pieces.push(piece);
    length += piece.length;
    return true;
  });
  if (ended === 'too-much') return { ok: false, reason: 'too-much', of: 'unpacked-bytes', limit: MAX_UNPACKED_BYTES };
  if (ended !== 'whole') return { ok: false, reason: 'damaged', format: 'xlsx' };
  const part = new Uint8Array(length);
  for (const piece of pieces.reverse()) {
    length -= piece.length;
    part.set(piece, length);
  }
  return part;
}
