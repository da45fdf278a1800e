import { read } from '@outturn/engine';
import { decode } from '@outturn/import';

const encoder = new TextEncoder();

/** Text to facts. The number of facts keeps the work from being optimised away. */
export function readAll(texts: readonly string[]): number {
  let facts = 0;
  for (const text of texts) facts += read(text).facts.length;
  return facts;
}

/** Bytes to JSON lines, the whole way of the command but for the file system. */
export function linesOfAll(files: readonly Uint8Array[]): number {
  let bytes = 0;
  for (const file of files) bytes += linesOf(file).length;
  return bytes;
}

function linesOf(file: Uint8Array): Uint8Array {
  const decoded = decode(file);
  if (!decoded.ok) throw new Error(`the text made for the benchmark is refused: ${decoded.reason}`);
  const { facts } = read(decoded.text);
  let lines = '';
  for (const fact of facts) lines += `${JSON.stringify(fact)}\n`;
  return encoder.encode(lines);
}
