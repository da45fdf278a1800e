import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Beside src and dist alike. */
const STYLES = fileURLToPath(new URL('../../styles', import.meta.url));
const CHARTS = createRequire(import.meta.url).resolve('@outturn/charts/charts.css');

let known: string | undefined;

/** All styles in one sheet, without what only those who write it need. */
export function styleSheet(): string {
  known ??= shortened([...ourFiles(), CHARTS].map((file) => readFileSync(file, 'utf8')).join('\n'));
  return known;
}

/** What everything stands on first, the rest by name. */
function ourFiles(): readonly string[] {
  const files = readdirSync(STYLES).filter((name) => name.endsWith('.css'));
  return ['site.css', ...files.filter((name) => name !== 'site.css').sort()].map((name) => join(STYLES, name));
}

/** Without comments and indentation. No style here holds a text with either. */
function shortened(css: string): string {
  return css
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\s*\n\s*/g, '\n')
    .replace(/ \{\n/g, '{')
    .replace(/;\n\}/g, '}')
    .replace(/^\n/, '');
}
