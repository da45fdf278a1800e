import { deflateSync, inflateSync } from 'node:zlib';
import { oleOf, streamsOf } from '../../packages/import/testing/ole.js';
import { partsOf, zipOf } from '../../packages/import/testing/zip.js';
import { type Random, seeded } from '../shared/random.js';
import { below, changeBytes, pick } from './bytes.js';
import type { Input } from './inputs.js';
import { changeMarkup, changeWords } from './tokens.js';

/** A file changed, and which one it was. */
export interface Case {
  readonly input: Input;
  readonly bytes: Uint8Array;
}

/** The same seed, number and inputs give the same bytes. Small files come more often than large ones. */
export function caseOf(seed: number, number: number, inputs: readonly Input[]): Case {
  const random = seeded(seed ^ Math.imul(number + 1, 0x9e3779b1));
  const input = draw(inputs, random);
  const other = draw(inputs, random);
  let { bytes } = input;
  for (let times = 1 + below(random, 3); times > 0; times--) bytes = changed(bytes, input.ending, other.bytes, random);
  return { input, bytes };
}

/** By format first, and inside a format the likelier the smaller. */
function draw(inputs: readonly Input[], random: Random): Input {
  const ending = pick([...new Set(inputs.map((input) => input.ending))], random);
  const alike = inputs.filter((input) => input.ending === ending);
  const weights = alike.map(({ bytes }) => 1 / Math.max(4096, bytes.length));
  let left = random() * weights.reduce((sum, weight) => sum + weight, 0);
  for (const [at, weight] of weights.entries()) {
    left -= weight;
    if (left < 0) return alike[at];
  }
  return alike[0];
}

/** What a file is made of is changed more often than its bytes: those mostly break the shell. */
function changed(bytes: Uint8Array, ending: string, other: Uint8Array, random: Random): Uint8Array {
  if (random() < 0.3) return changeBytes(bytes, other, random);
  switch (ending) {
    case 'docx':
    case 'xlsx':
      return changeParts(bytes, { unpack: partsOf, pack: zipOf, change: changeXml }, random);
    case 'doc':
    case 'xls':
      return changeParts(bytes, { unpack: streamsOf, pack: oleOf, change: changeBytes }, random);
    case 'html':
      return fromLatin1(changeMarkup(toLatin1(bytes), random));
    case 'pdf':
      return random() < 0.5 ? fromLatin1(changeWords(toLatin1(bytes), random)) : changeStream(bytes, random);
    default:
      return changeBytes(bytes, other, random);
  }
}

/** A kind of file that holds others. */
interface Holder {
  readonly unpack: (bytes: Uint8Array) => Readonly<Record<string, Uint8Array>>;
  readonly pack: (parts: Readonly<Record<string, Uint8Array>>) => Uint8Array;
  readonly change: (part: Uint8Array, other: Uint8Array, random: Random) => Uint8Array;
}

/** Changes what is packed and packs it again: else nothing but the shell would be tried. */
function changeParts(bytes: Uint8Array, { unpack, pack, change }: Holder, random: Random): Uint8Array {
  const parts = unpacked(bytes, unpack);
  const names = Object.keys(parts);
  if (names.length === 0) return bytes;
  const [name, other] = [pick(names, random), parts[pick(names, random)]];
  switch (below(random, 12)) {
    case 0:
      delete parts[name];
      break;
    case 1:
      parts[name] = other;
      break;
    case 2:
      parts[name] = changeBytes(parts[name], other, random);
      break;
    default:
      parts[name] = change(parts[name], other, random);
  }
  return pack(parts);
}

/** Nothing where an earlier change has broken the shell. */
function unpacked(bytes: Uint8Array, unpack: Holder['unpack']): Record<string, Uint8Array> {
  try {
    return { ...unpack(bytes) };
  } catch {
    return {};
  }
}

function changeXml(part: Uint8Array, _other: Uint8Array, random: Random): Uint8Array {
  return Buffer.from(changeMarkup(Buffer.from(part).toString(), random));
}

/** Changes one packed stream of a PDF and packs it again. Its length is then wrong, which readers mend. */
function changeStream(pdf: Uint8Array, random: Random): Uint8Array {
  const source = toLatin1(pdf);
  const streams = [...source.matchAll(/stream\r?\n([\s\S]*?)\r?\nendstream/g)];
  if (streams.length === 0) return pdf;
  const { 1: content, index, 0: whole } = pick(streams, random);
  const start = index + whole.indexOf(content);
  return fromLatin1(source.slice(0, start) + repacked(content, random) + source.slice(start + content.length));
}

function repacked(content: string, random: Random): string {
  try {
    const inside = inflateSync(fromLatin1(content), { maxOutputLength: 1e7 });
    return toLatin1(deflateSync(fromLatin1(changeWords(toLatin1(inside), random))));
  } catch {
    return changeWords(content, random);
  }
}

/** Every byte a character, so that nothing is lost on the way there and back. */
function toLatin1(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('latin1');
}

function fromLatin1(text: string): Uint8Array {
  return Buffer.from(text, 'latin1');
}
