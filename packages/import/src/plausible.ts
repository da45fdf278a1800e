/** Enough characters to tell; the rest of a large text is not looked at. */
const SAMPLE = 65_536;

/** Share of a text's characters beyond ASCII that must be at home in Chinese prose. Mojibake stays below a half. */
const PLAUSIBLE = 0.8;

/** Share of control characters above which bytes are taken for something else than text. Stray ones occur in text from PDF. */
const BINARY = 0.01;

const HOME = 1;

let table: Uint8Array | undefined;

/**
 * Characters at home in Chinese prose: level 1 of GB/T 2312, its 3,755 commonest characters, and the usual marks and symbols.
 * The level is the rows B0 to D7, so the decoder itself can list it.
 */
function home(): Uint8Array {
  if (table) return table;
  table = new Uint8Array(65_536);
  const bytes: number[] = [];
  for (let row = 0xb0; row <= 0xd7; row++) {
    for (let cell = 0xa1; cell <= (row === 0xd7 ? 0xf9 : 0xfe); cell++) bytes.push(row, cell);
  }
  const level = new TextDecoder('gb18030').decode(new Uint8Array(bytes));
  for (let at = 0; at < level.length; at++) table[level.charCodeAt(at)] = HOME;
  table.fill(HOME, 0x2010, 0x2040); // — ‘ ’ “ ” … ‰
  table.fill(HOME, 0x2160, 0x2180); // Ⅰ Ⅱ Ⅲ
  table.fill(HOME, 0x2460, 0x2500); // ① ⑴
  table.fill(HOME, 0x2500, 0x2600); // lines of tables
  table.fill(HOME, 0x3000, 0x3020); // 、。《》【】
  table.fill(HOME, 0xff00, 0xff5f); // ，；（）０
  for (const mark of '\u00a0°±²³·×•℃㎡￥') table[mark.charCodeAt(0)] = HOME;
  return table;
}

/** Whether a decoded text reads like Chinese: judged on what is not ASCII, since that looks the same in most encodings. */
export function isPlausible(text: string): boolean {
  const known = home();
  let seen = 0;
  let fitting = 0;
  for (let at = 0; at < text.length && seen < SAMPLE; at++) {
    const unit = text.charCodeAt(at);
    if (unit < 0x80 && !isControl(unit)) continue;
    seen++;
    fitting += known[unit]!;
  }
  return fitting >= seen * PLAUSIBLE;
}

/** Whether a text has more control characters than stray ones. */
export function looksBinary(text: string): boolean {
  const length = Math.min(text.length, SAMPLE);
  let controls = 0;
  for (let at = 0; at < length; at++) if (isControl(text.charCodeAt(at))) controls++;
  return controls > length * BINARY;
}

/** C0 but for tab, line feed, vertical tab, form feed, carriage return and the end mark of DOS; and delete. */
function isControl(unit: number): boolean {
  return unit < 0x20 ? (unit < 0x09 || unit > 0x0d) && unit !== 0x1a : unit === 0x7f;
}
