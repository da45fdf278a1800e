type Write = (number: number) => string;

/** Formats of numbers that Word numbers paragraphs with, by the names of the file. Others are written as decimals. */
const FORMATS: ReadonlyMap<string, Write> = new Map<string, Write>([
  ['none', () => ''],
  ['bullet', () => ''],
  ['decimalZero', (number) => String(number).padStart(2, '0')],
  ['decimalFullWidth', fullWidth],
  ['decimalFullWidth2', fullWidth],
  ['decimalEnclosedCircle', circled],
  ['decimalEnclosedCircleChinese', circled],
  ['decimalEnclosedFullstop', among(0x2488, 20)],
  ['decimalEnclosedParen', among(0x2474, 20)],
  ['ideographEnclosedCircle', among(0x3280, 10)],
  ['upperLetter', (number) => letters(number, 'A')],
  ['lowerLetter', (number) => letters(number, 'a')],
  ['upperRoman', roman],
  ['lowerRoman', (number) => roman(number).toLowerCase()],
  ['chineseCounting', (number) => (number < 100 ? chinese(number) : digits(number, '○一二三四五六七八九'))],
  ['taiwaneseCounting', (number) => (number < 100 ? chinese(number) : digits(number, '○一二三四五六七八九'))],
  ['chineseCountingThousand', chinese],
  ['taiwaneseCountingThousand', chinese],
  ['japaneseCounting', (number) => chinese(number).replace(/零|一(?=[十百千])/g, '')],
  ['ideographDigital', (number) => digits(number, '〇一二三四五六七八九')],
  ['japaneseDigitalTenThousand', (number) => digits(number, '〇一二三四五六七八九')],
  ['taiwaneseDigital', (number) => digits(number, '○一二三四五六七八九')],
  ['chineseLegalSimplified', (number) => chinese(number, '零壹贰叁肆伍陆柒捌玖', '拾佰仟')],
  ['ideographLegalTraditional', (number) => chinese(number, '零壹貳參肆伍陸柒捌玖', '拾佰仟')],
  ['ideographTraditional', of('甲乙丙丁戊己庚辛壬癸')],
  ['ideographZodiac', of('子丑寅卯辰巳午未申酉戌亥')],
]);

export function formatNumber(number: number, format: string): string {
  return (FORMATS.get(format) ?? String)(number);
}

function fullWidth(number: number): string {
  return String(number).replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
}

function circled(number: number): string {
  if (number > 20 && number <= 35) return String.fromCharCode(0x3251 + number - 21);
  if (number > 35 && number <= 50) return String.fromCharCode(0x32b1 + number - 36);
  return among(0x2460, 20)(number);
}

/** A row of characters from that for 1 on, and decimals after its end. */
function among(one: number, last: number): (number: number) => string {
  return (number) => (number >= 1 && number <= last ? String.fromCharCode(one + number - 1) : String(number));
}

function of(characters: string): (number: number) => string {
  return (number) => characters[number - 1] ?? String(number);
}

/** A, B ... Z, AA, BB: the letter is repeated, as Word does. */
function letters(number: number, first: string): string {
  if (number < 1 || number > 780) return String(number);
  const letter = String.fromCharCode(first.charCodeAt(0) + ((number - 1) % 26));
  return letter.repeat(Math.ceil(number / 26));
}

const ROMAN: readonly (readonly [number, string])[] = Object.entries({
  M: 1000,
  CM: 900,
  D: 500,
  CD: 400,
  C: 100,
  XC: 90,
  L: 50,
  XL: 40,
  X: 10,
  IX: 9,
  V: 5,
  IV: 4,
  I: 1,
}).map(([sign, value]) => [value, sign]);

function roman(number: number): string {
  if (number < 1 || number > 3999) return String(number);
  let left = number;
  return ROMAN.map(([value, sign]) => {
    const times = Math.floor(left / value);
    left -= times * value;
    return sign.repeat(times);
  }).join('');
}

function digits(number: number, names: string): string {
  return String(number).replace(/\d/g, (digit) => names[Number(digit)]!);
}

/** As it is spoken, up to 9999: 一百零一, 二十, and 十二 without the 一. */
function chinese(number: number, names = '零一二三四五六七八九', ranks = '十百千'): string {
  if (number < 1 || number > 9999) return String(number);
  const decimals = [...String(number)].map(Number);
  const spoken = decimals.map((digit, at) =>
    digit === 0 ? '0' : names[digit]! + (ranks[decimals.length - at - 2] ?? ''),
  );
  const text = spoken.join('').replace(/0+$/, '').replace(/0+/g, names[0]!);
  return number < 20 && ranks === '十百千' ? text.replace(/^一十/, '十') : text;
}
