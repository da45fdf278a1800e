import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { createGunzip } from 'node:zlib';
import { type Line, LONGEST_LINE, parseLine } from './format.js';
import { Refused } from './refused.js';

const LINE_FEED = 0x0a;
/** A backup unpacks to ten times its size or less. */
const MOST_TIMES = 200;

/** A line that was read, with its number from 1, and SHA-256 over all the bytes before it. */
export interface NumberedLine extends Line {
  readonly number: number;
  readonly sumBefore: () => string;
}

/** The lines of a backup. One of them is held at a time, and none is longer than it may be, however small the file. */
export async function* readLines(file: string): AsyncGenerator<NumberedLine> {
  const sum = createHash('sha256');
  let number = 0;
  try {
    for await (const bytes of byLines(file)) {
      number += 1;
      const line = parseLine(bytes.toString());
      if (line === null) throw new Refused(number === 1 ? 'no-backup' : 'line', number);
      yield { ...line, number, sumBefore: () => sum.copy().digest('hex') };
      sum.update(bytes);
    }
  } catch (error) {
    throw refusedAt(error, number + 1);
  }
}

async function* byLines(file: string): AsyncGenerator<Buffer> {
  const gunzip = createGunzip();
  const source = createReadStream(file).on('error', (error) => gunzip.destroy(error));
  let held: Buffer[] = [];
  let length = 0;
  let all = 0;
  try {
    for await (const chunk of source.pipe(gunzip) as AsyncIterable<Buffer>) {
      all += chunk.length;
      if (all > MOST_TIMES * source.bytesRead + LONGEST_LINE) throw new Refused('bomb', null);
      let from = 0;
      for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, from)) {
        yield Buffer.concat([...held, chunk.subarray(from, end + 1)]);
        [held, length, from] = [[], 0, end + 1];
      }
      held.push(chunk.subarray(from));
      length += chunk.length - from;
      if (length > LONGEST_LINE) throw new Refused('long-line', null);
    }
    if (length > 0) throw new Refused('cut-off', null);
  } finally {
    source.destroy();
  }
}

function refusedAt(error: unknown, line: number): unknown {
  if (error instanceof Refused) return error.line === null ? new Refused(error.reason, line) : error;
  const code = error instanceof Error && 'code' in error ? error.code : null;
  if (code === 'Z_BUF_ERROR') return new Refused('cut-off', line);
  return code === 'Z_DATA_ERROR' ? new Refused(line === 1 ? 'no-backup' : 'line', line) : error;
}
