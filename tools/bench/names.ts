import type { Random } from '../shared/random.js';

/** Places of the example city. */
const NAMES = ['云岚', '澜川', '岚东', '霁山', '鹭原', '苇川', '沧芷', '栖渡', '青崖', '石棹', '砚阳'];
const NAME = new RegExp(NAMES.join('|'), 'g');

/** What places are named with; no character here means anything to a reader of figures. */
const CHARACTERS = Array.from('枫桥澄湾荻浦松溪柳桐岩泉沙洲岭屏麓汀榆杉滨峪渚澧涪潇沅');

/** The text with every place called something else, the same name the same way throughout. */
export function renamed(text: string, random: Random): string {
  const others = new Map(NAMES.map((name) => [name, character(random) + character(random)]));
  return text.replace(NAME, (name) => others.get(name) ?? name);
}

function character(random: Random): string {
  return CHARACTERS[Math.floor(random() * CHARACTERS.length)];
}
