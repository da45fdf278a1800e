/** Colours as CSS variables. Both sets have been held against their ground: text 4.5 to 1, shapes 3 to 1. */
type Colours = Readonly<Record<string, string>>;

export const LIGHT: Colours = {
  ink: '#1c2733',
  quiet: '#566270',
  paper: '#fff',
  grid: '#e3e7ec',
  axis: '#98a3b0',
  line: '#1a56b4',
  target: '#b4451a',
  old: '#7d8894',
  tip: '#1c2733',
  'tip-ink': '#fff',
  good: '#1f7a45',
  fine: '#1a56b4',
  warn: '#96600a',
  bad: '#b3261e',
};

export const DARK: Colours = {
  ink: '#e4e9ef',
  quiet: '#a3afbd',
  paper: '#141a21',
  grid: '#2c3742',
  axis: '#66737f',
  line: '#7fb2ff',
  target: '#ffa06b',
  old: '#8b97a4',
  tip: '#e4e9ef',
  'tip-ink': '#141a21',
  good: '#62c48c',
  fine: '#7fb2ff',
  warn: '#e3ac4a',
  bad: '#ff8a80',
};

/** A rule that sets them all, one declaration a line. */
export function colourRule(selector: string, colours: Colours, indent = ''): string {
  const declarations = Object.entries(colours).map(([name, value]) => `${indent}  --oc-${name}: ${value};\n`);
  return `${indent}${selector} {\n${declarations.join('')}${indent}}\n`;
}
