/** Radicals that Unicode has no plain character for, or another than is written today. */
const RADICALS: ReadonlyMap<string, string> = new Map(
  '⺁厂 ⺄乙 ⺅亻 ⺊卜 ⺎兀 ⺒巳 ⺓幺 ⺜日 ⺝月 ⺟母 ⺠民 ⺧牛 ⺩王 ⺪疋 ⺫目 ⺬示 ⺶羊 ⺼月 ⺽臼 ⻁虎 ⻄西 ⻅见 ⻆角 ⻉贝 ⻋车 ⻑長 ⻓长 ⻔门 ⻗雨 ⻘青 ⻙韦 ⻚页 ⻛风 ⻜飞 ⻝食 ⻢马 ⻣骨 ⻤鬼 ⻥鱼 ⻦鸟 ⻧卤 ⻨麦 ⻩黄 ⻪黾 ⻬齐 ⻮齿 ⻰龙 ⻳龟 ⼾户'
    .split(' ')
    .map((pair) => [pair[0]!, pair[1]!]),
);

/** Dashes that fonts join to one or draw by the same shape. */
const DASHES: Readonly<Record<string, string>> = { '\u2015': '—', '\u2e3a': '——', '\u2e3b': '———' };

/** Signs that stand for ordinary letters and characters: ligatures, radicals, those of old code pages. */
const SIGNS = /[\u2015\u2e3a\u2e3b\u2e80-\u2fd5\uf900-\ufaff\ufb00-\ufb06]/g;

/** A text in ordinary characters: 民 may be drawn by the same shape as the radical ⺠, and a PDF may say that it is that. */
export function ordinary(text: string): string {
  return text.replace(SIGNS, (sign) => RADICALS.get(sign) ?? DASHES[sign] ?? sign.normalize('NFKC'));
}
