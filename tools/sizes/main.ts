import { readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import ts from 'typescript';
import { filesUnder } from '../shared/files.js';
import { ROOT } from '../shared/places.js';

/** What is longer than this is worth a second look. Hints: nothing fails. */
const FILE_LINES = 200;
const FUNCTION_LINES = 40;
const RULE_LINES = 80;

for (const file of filesUnder('packages', 'apps', 'tools').filter((path) => path.endsWith('.ts'))) {
  for (const hint of hintsFor(file, readFileSync(join(ROOT, file), 'utf8'))) console.log(hint);
}

function hintsFor(file: string, text: string): string[] {
  if (text.startsWith('// Generated')) return [];
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.ES2023, true);
  const lines = text.trimEnd().split('\n').length - literalLines(source);
  const hints = lines > FILE_LINES ? [`${file}: ${lines} lines, rows of data not counted`] : [];
  if (isRule(file) && codeLines(text) > RULE_LINES) hints.push(`${file}: ${codeLines(text)} lines of code in one rule`);
  return file.endsWith('.test.ts') ? hints : [...hints, ...longFunctions(source, file)];
}

function longFunctions(source: ts.SourceFile, file: string): string[] {
  const hints: string[] = [];
  visit(source);
  return hints;

  function visit(node: ts.Node): void {
    if (ts.isFunctionLike(node)) {
      const lines = linesOf(source, node);
      const at = source.getLineAndCharacterOfPosition(node.getStart()).line + 1;
      if (lines > FUNCTION_LINES) hints.push(`${file}:${at}: ${nameOf(node)}, ${lines} lines`);
    }
    ts.forEachChild(node, visit);
  }
}

/** Tables of data may be as long as the world they describe. */
function literalLines(source: ts.SourceFile): number {
  let lines = 0;
  visit(source);
  return lines;

  function visit(node: ts.Node): void {
    if (ts.isArrayLiteralExpression(node) || ts.isTemplateLiteral(node)) lines += linesOf(source, node);
    else ts.forEachChild(node, visit);
  }
}

function linesOf(source: ts.SourceFile, node: ts.Node): number {
  const first = source.getLineAndCharacterOfPosition(node.getStart()).line;
  return source.getLineAndCharacterOfPosition(node.getEnd()).line - first + 1;
}

function nameOf(node: ts.SignatureDeclaration): string {
  const name = node.name ?? (ts.isVariableDeclaration(node.parent) ? node.parent.name : undefined);
  return name === undefined ? 'a function without a name' : name.getText();
}

/** A rule is the file named like its folder in a folder of rules. */
function isRule(file: string): boolean {
  const folder = dirname(file);
  return basename(dirname(folder)) === 'rules' && basename(file, '.ts') === basename(folder);
}

function codeLines(text: string): number {
  return text.split('\n').filter((line) => !/^\s*($|\/\/|\/\*|\*)/.test(line)).length;
}
