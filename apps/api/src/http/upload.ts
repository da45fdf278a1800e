import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { MultipartFile } from '@fastify/multipart';
import type { FastifyRequest } from 'fastify';
import type { Config } from './config.js';
import { type Problem, problem } from './problem.js';

/** What an endpoint takes of files. */
export interface Upload {
  readonly maxFiles: number;
  /** Bytes of one file; that of the server's configuration if not given. */
  readonly maxBytes?: number;
}

/** A file as it came, on the disk until the handler ends. */
export interface Received {
  readonly path: string;
  /** The name it was sent with. Never a path of ours. */
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: number;
  readonly sha256: string;
}

export interface Uploaded {
  readonly files: readonly Received[];
  remove(): Promise<void>;
}

/** Takes the files of a request in, each straight onto the disk; what is too large is refused at the byte that is too many. */
export async function takeIn(
  request: FastifyRequest,
  upload: Upload,
  { limits, uploads = tmpdir() }: Config,
): Promise<Uploaded | Problem> {
  const maxBytes = upload.maxBytes ?? limits.fileBytes;
  const folder = await mkdtemp(join(uploads, 'outturn-upload-'));
  const remove = (): Promise<void> => rm(folder, { recursive: true, force: true });
  try {
    const files: Received[] = [];
    for await (const part of request.files({ limits: { fileSize: maxBytes + 1, files: upload.maxFiles } })) {
      files.push(await keep(part, join(folder, String(files.length)), maxBytes));
    }
    return { files, remove };
  } catch (error) {
    // Nobody reads the rest.
    request.raw.unpipe();
    request.raw.resume();
    await remove();
    const refused = refusalOf(error);
    if (refused === undefined) throw error;
    return refused;
  }
}

class TooLarge extends Error {}

async function keep({ file, filename, mimetype }: MultipartFile, path: string, maxBytes: number): Promise<Received> {
  const hash = createHash('sha256');
  let bytes = 0;
  const counted = new Transform({
    transform(chunk: Buffer, _encoding, next) {
      hash.update(chunk);
      bytes += chunk.length;
      next(bytes > maxBytes ? new TooLarge() : null, chunk);
    },
  });
  await pipeline(file, counted, createWriteStream(path, { mode: 0o600 }));
  return { path, name: filename, mediaType: mimetype, bytes, sha256: hash.digest('hex') };
}

function refusalOf(error: unknown): Problem | undefined {
  if (error instanceof TooLarge) return problem('too-large');
  const { code = '', statusCode = 500, message } = error as Error & { code?: string; statusCode?: number };
  if (statusCode === 413) return problem('too-large');
  const isBroken = code === 'ERR_STREAM_PREMATURE_CLOSE' || /multipart|boundary|unexpected end/i.test(message);
  return isBroken ? problem('malformed-request') : undefined;
}
