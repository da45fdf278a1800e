import { painter } from '../colour.js';
import { type Found, findFiles } from '../files.js';
import { chooseFormat } from '../formats/choose.js';
import type { Failure } from '../formats/format.js';
import { loadAll, type ReadFile, readImported } from '../loading.js';
import type { Messages } from '../messages/messages.js';
import { type Output, toFile, toStdout } from '../output.js';
import { type Progress, progressOf } from '../progress.js';
import type { Screen } from '../screen.js';
import { troubleOf } from '../trouble.js';
import { type Voice, voiceOf } from '../voice.js';
import { type Options, understand, type Written } from './read-options.js';

/** What a run needs at every step. */
interface Run {
  readonly options: Options;
  readonly words: Messages;
  readonly voice: Voice;
  readonly output: Output;
  /** Whether the results themselves scroll by on a terminal. */
  readonly onTerminal: boolean;
}

/** `outturn read`: finds the files and writes what each holds before it reads the next. True where all went well. */
export async function runRead(names: readonly string[], written: Written, words: Messages): Promise<boolean> {
  const voice = voiceOf(written.color);
  const onTerminal = process.stdout.isTTY && written.output === undefined;
  const options = understand(written, onTerminal, words);
  if (typeof options === 'string') return voice.refuse(options, words.usage.seeHelp('read'));
  const found = findFiles(names);

  let output: Output | null = null;
  try {
    output = options.output === null ? toStdout() : toFile(options.output);
    const run = { options, words, voice, output, onTerminal };
    const done = options.explain === null ? await writeAll(found, run) : await explainOne(found, options.explain, run);
    await output.finish();
    return done;
  } catch (error) {
    output?.abandon();
    return voice.refuse(`${options.output ?? words.standardOutput}: ${words.trouble(troubleOf(error))}`);
  }
}

async function writeAll(found: Found, run: Run): Promise<boolean> {
  const { options, output, onTerminal } = run;
  const format = await chooseFormat(options.format, options.what, options.bom, screenOf(run));
  const failures: Failure[] = [];
  await output.write(format.open());
  for await (const file of readAll(found, run, progressOf(found.entries.length, onTerminal))) {
    if ('trouble' in file) failures.push(file);
    else for (const part of format.document(file)) await output.write(part);
  }
  await output.write(format.close(failures));
  return failures.length === 0;
}

async function explainOne(found: Found, place: string, run: Run): Promise<boolean> {
  const { options, words, voice, output } = run;
  const [entry, ...others] = found.entries;
  if (entry === undefined || others.length > 0) return voice.refuse(words.usage.explainOne);
  for await (const file of readAll(found, run, progressOf(1, true))) {
    if ('trouble' in file) return false;
    const { explainPlace } = await import('./read-explain.js');
    const explained = explainPlace(file.reading, place, options.format, words, screenOf(run).paint);
    if (!explained.ok) return voice.refuse(`${entry.name}: ${explained.message}`);
    await output.write(explained.text);
  }
  return true;
}

async function* readAll(
  found: Found,
  { options, words, voice }: Run,
  progress: Progress,
): AsyncGenerator<ReadFile | Failure> {
  for await (const [entry, loaded] of loadAll(found, words, voice, progress)) {
    const { name } = entry;
    yield loaded.ok ? readImported(loaded, { ...options.frame, name }) : { name, trouble: loaded };
  }
}

function screenOf({ options, words, onTerminal }: Run): Screen {
  return {
    words,
    paint: painter(options.color, onTerminal ? process.stdout : {}),
    width: onTerminal ? process.stdout.columns || 80 : Number.POSITIVE_INFINITY,
  };
}
