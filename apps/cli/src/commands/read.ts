import type { Reading } from '@outturn/engine';
import { painter } from '../colour.js';
import { type Entry, findFiles } from '../files.js';
import { chooseFormat } from '../formats/choose.js';
import type { Failure } from '../formats/format.js';
import { loadAloud, readAny } from '../loading.js';
import type { Messages } from '../messages/messages.js';
import { type Output, toFile, toStdout } from '../output.js';
import { progressOf } from '../progress.js';
import type { Screen } from '../screen.js';
import { type Trouble, troubleOf } from '../trouble.js';
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
  const { entries, passedOver } = findFiles(names);
  if (passedOver.size > 0) voice.note(words.passedOver([...passedOver]));

  let output: Output | null = null;
  try {
    output = options.output === null ? toStdout() : toFile(options.output);
    const run = { options, words, voice, output, onTerminal };
    const done =
      options.explain === null ? await writeAll(entries, run) : await explainOne(entries, options.explain, run);
    await output.finish();
    return done;
  } catch (error) {
    output?.abandon();
    return voice.refuse(`${options.output ?? words.standardOutput}: ${words.trouble(troubleOf(error))}`);
  }
}

async function writeAll(entries: readonly Entry[], run: Run): Promise<boolean> {
  const { options, output, onTerminal } = run;
  const format = await chooseFormat(options.format, options.what, options.bom, screenOf(run));
  const progress = progressOf(entries.length, onTerminal);
  const failures: Failure[] = [];
  await output.write(format.open());
  for (const [at, entry] of entries.entries()) {
    progress.show(at, entries.length, entry.name);
    const reading = await readOne(entry, run, progress.clear);
    if ('reason' in reading) failures.push({ name: entry.name, trouble: reading });
    else for (const part of format.document(reading)) await output.write(part);
  }
  progress.clear();
  await output.write(format.close(failures));
  return failures.length === 0;
}

async function explainOne(entries: readonly Entry[], place: string, run: Run): Promise<boolean> {
  const { options, words, voice, output } = run;
  const [entry, ...others] = entries;
  if (entry === undefined || others.length > 0) return voice.refuse(words.usage.explainOne);
  const reading = await readOne(entry, run);
  if ('reason' in reading) return false;
  const { explainPlace } = await import('./read-explain.js');
  const explained = explainPlace(reading, place, options.format, words, screenOf(run).paint);
  if (!explained.ok) return voice.refuse(`${entry.name}: ${explained.message}`);
  await output.write(explained.text);
  return true;
}

async function readOne(entry: Entry, run: Run, beforeSaying?: () => void): Promise<Reading | Trouble> {
  const loaded = await loadAloud(entry, run.words, run.voice, beforeSaying);
  return loaded.ok ? readAny(loaded.text, { ...run.options.frame, name: entry.name }) : loaded;
}

function screenOf({ options, words, onTerminal }: Run): Screen {
  return {
    words,
    paint: painter(options.color, onTerminal ? process.stdout : {}),
    width: onTerminal ? process.stdout.columns || 80 : Number.POSITIVE_INFINITY,
  };
}
