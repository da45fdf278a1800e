/** What browsers call themselves, first those that call themselves by the names of others too. */
const BROWSERS: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['Edge', /\bEdg(?:A|iOS)?\/(\d+)/],
  ['Firefox', /\b(?:Firefox|FxiOS)\/(\d+)/],
  ['Chrome', /\b(?:HeadlessChrome|Chrome|CriOS)\/(\d+)/],
  ['Safari', /\bVersion\/(\d+)[\d.]* (?:Mobile\/\S+ )?Safari\b/],
];

const SYSTEMS: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['Windows', /Windows/],
  ['Android', /Android/],
  ['iOS', /iPhone|iPad/],
  ['macOS', /Mac OS/],
  ['Linux', /Linux/],
];

/** `Firefox 140 · Windows` of what a browser says of itself; of other programs their own words. Undefined where nothing is said. */
export function browserIn(said: string): string | undefined {
  const browser = BROWSERS.find(([, pattern]) => pattern.test(said));
  if (browser === undefined) return said || undefined;
  const [name, pattern] = browser;
  const system = SYSTEMS.find(([, known]) => known.test(said))?.[0];
  return [`${name} ${pattern.exec(said)?.[1]}`, ...(system === undefined ? [] : [system])].join(' · ');
}
