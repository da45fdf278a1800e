const DIGITS = '零一二三四五六七八九十';

/** 五年, 3年, 前两年, 十五年: how many years the words count, null where they count none. A calendar year (2020年) is no count. */
export function countedYears(words: string): number | null {
  const found = /(?<!\d)(\d{1,2})年|([二三四五六七八九]?十[一二三四五六七八九]?|[一两二三四五六七八九])年/.exec(words);
  if (found === null) return null;
  const [, printed, spelled] = found;
  return printed === undefined ? numberOf(spelled!) : Number(printed);
}

function numberOf(spelled: string): number {
  const word = spelled.replace('两', '二');
  const ten = word.indexOf('十');
  if (ten === -1) return DIGITS.indexOf(word);
  const tens = ten === 0 ? 1 : DIGITS.indexOf(word[0]!);
  return tens * 10 + (ten === word.length - 1 ? 0 : DIGITS.indexOf(word.at(-1)!));
}
