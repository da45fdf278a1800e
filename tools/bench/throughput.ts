import { decodeAll, scanAll } from './limits.js';
import { medianSeconds, secondsOf } from './measure.js';
import { linesOfAll, readAll } from './reader.js';
import { recognize } from './recognizers.js';
import { sentencesOf } from './texts.js';

/** MB/s, in 10^6 bytes of UTF-8. */
export interface Throughput {
  readonly megabytes: number;
  readonly facts: number;
  readonly decode: number;
  readonly scan: number;
  readonly textToFacts: number;
  readonly bytesToLines: number;
  readonly recognizers: number;
  /** Processor seconds per second of reading: a little over 1, since the garbage collector has threads of its own. */
  readonly cores: number;
}

export interface Effort {
  readonly rounds: number;
  /** Bytes of text given to Recognizers-Text, which needs about half a minute for a megabyte. */
  readonly recognizerBytes: number;
}

export function throughputOf(texts: readonly string[], effort: Effort): Throughput {
  const files = texts.map((text) => Buffer.from(text));
  const megabytes = files.reduce((total, file) => total + file.length, 0) / 1e6;
  // Text put together from pieces is a rope in V8; decoded text is flat, as a reader gets it.
  const flat = files.map((file) => file.toString());
  const sample = sampleOf(flat, effort.recognizerBytes);
  const seconds = medianSeconds(effort.rounds, {
    decode: () => decodeAll(files),
    scan: () => scanAll(flat),
    textToFacts: () => readAll(flat),
    bytesToLines: () => linesOfAll(files),
    recognizers: () => recognize(sample),
  });
  return {
    megabytes,
    facts: readAll(flat),
    decode: megabytes / seconds.decode,
    scan: megabytes / seconds.scan,
    textToFacts: megabytes / seconds.textToFacts,
    bytesToLines: megabytes / seconds.bytesToLines,
    recognizers: Buffer.byteLength(sample.join('')) / 1e6 / seconds.recognizers,
    cores: coresOf(() => readAll(flat)),
  };
}

/** Sentences from all over the texts, about so many bytes of them. */
function sampleOf(texts: readonly string[], bytes: number): string[] {
  const sentences = texts.flatMap(sentencesOf);
  const total = sentences.reduce((sum, sentence) => sum + Buffer.byteLength(sentence), 0);
  const every = Math.max(1, Math.floor(total / bytes));
  return sentences.filter((_, at) => at % every === 0);
}

function coresOf(operation: () => unknown): number {
  const before = process.cpuUsage();
  const seconds = secondsOf(operation);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6 / seconds;
}
