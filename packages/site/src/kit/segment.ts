/** What may stand in the name of a file as it is, on every system: letters of any script but capitals, digits, `_`, `-` and `·`. */
const PLAIN = /^[\p{Ll}\p{Lo}\p{Lm}\p{N}_·-]$/u;
/** Names that Windows keeps for devices, whatever comes behind a dot. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

/**
 * The name of a file for a code or a region. Capitals are written `~g` and everything else that some system would change, refuse or take for
 * another `~02e~`, so that two codes never meet in one file and the dots in the name are those of its ending.
 */
export function segmentOf(code: string): string {
  const known = KNOWN.get(code);
  if (known !== undefined) return known;
  if (KNOWN.size >= MOST) KNOWN.clear();
  const segment = segmentFor(code);
  KNOWN.set(code, segment);
  return segment;
}

/** The same codes and regions stand in every link of a site. */
const KNOWN = new Map<string, string>();
const MOST = 10_000;

function segmentFor(code: string): string {
  const written = [...code].reduce((before, one) => before + writtenAfter(before, one), '');
  return DEVICE.test(written) ? `${hex(written[0]!)}${written.slice(1)}` : written;
}

/** The code that a name stands for; null where no code is written like this. */
export function codeOf(segment: string): string | null {
  const code = segment.replace(/~(?:0([0-9a-f]{1,6})~|(\p{Ll}))/gu, (_, point: string | undefined, small: string) =>
    point === undefined ? small.toUpperCase() : character(point),
  );
  return code !== '' && segmentOf(code) === segment ? code : null;
}

function writtenAfter(before: string, one: string): string {
  const small = one.toLowerCase();
  if (small !== one && /^\p{Ll}$/u.test(small) && small.toUpperCase() === one) return `~${small}`;
  // Some letters become another one with the letter before them, and some by themselves.
  const last = `${[...before].at(-1) ?? ''}${one}`;
  const isKept = small === one && PLAIN.test(one) && last.normalize('NFC') === last;
  return isKept ? one : hex(one);
}

function hex(character: string): string {
  return `~0${character.codePointAt(0)!.toString(16)}~`;
}

function character(point: string): string {
  const code = Number.parseInt(point, 16);
  return code > 0x10ffff ? '' : String.fromCodePoint(code);
}
