/** Colours as CSS variables. Both sets have been held against their ground: text 4.5 to 1, shapes 3 to 1. */
type Colours = Readonly<Record<string, string>>;

/** Those of drawings. */
type Drawn = Readonly<Record<DrawnName, string>>;
type DrawnName =
  | 'ink'
  | 'quiet'
  | 'paper'
  | 'grid'
  | 'axis'
  | 'line'
  | 'target'
  | 'old'
  | 'tip'
  | 'tip-ink'
  | 'good'
  | 'fine'
  | 'warn'
  | 'bad';

export const LIGHT: Drawn = {
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

export const DARK: Drawn = {
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

/** What pages have beside drawings: the same ink on the same paper. */
export const PAGE_LIGHT: Colours = {
  ink: LIGHT.ink,
  quiet: LIGHT.quiet,
  paper: LIGHT.paper,
  ground: '#f5f6f8',
  raised: '#fff',
  line: '#dde2e8',
  'line-strong': '#b8c1cc',
  accent: LIGHT.line,
  'accent-ink': '#fff',
  'accent-soft': '#e8f0fc',
  good: LIGHT.good,
  warn: LIGHT.warn,
  bad: LIGHT.bad,
  'warn-soft': '#fdf3dd',
  'bad-soft': '#fdeceb',
  'good-soft': '#e6f4ec',
  mark: '#fff1b8',
};

export const PAGE_DARK: Colours = {
  ink: DARK.ink,
  quiet: DARK.quiet,
  paper: DARK.paper,
  ground: '#0e1318',
  raised: '#1a222b',
  line: '#2c3742',
  'line-strong': '#475564',
  accent: DARK.line,
  'accent-ink': '#0d1a2b',
  'accent-soft': '#1c2f4a',
  good: DARK.good,
  warn: DARK.warn,
  bad: DARK.bad,
  'warn-soft': '#352a12',
  'bad-soft': '#3b1c1a',
  'good-soft': '#15301f',
  mark: '#574a14',
};

/** A rule that sets the colours of drawings, one declaration a line. */
export function colourRule(selector: string, colours: Colours, indent = ''): string {
  return ruleOf(selector, 'oc-', colours, indent);
}

/** A rule that sets those of pages. */
export function pageRule(selector: string, colours: Colours, indent = ''): string {
  return ruleOf(selector, '', colours, indent);
}

function ruleOf(selector: string, prefix: string, colours: Colours, indent: string): string {
  const declarations = Object.entries(colours).map(([name, value]) => {
    const space = value.length > LONG ? `\n${indent}    ` : ' ';
    return `${indent}  --${prefix}${name}:${space}${value};\n`;
  });
  return `${indent}${selector} {\n${declarations.join('')}${indent}}\n`;
}

/** What is longer stands in a line of its own. */
const LONG = 100;
