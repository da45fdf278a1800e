import { readFileSync } from 'node:fs';
import { Command, CommanderError } from 'commander';
import type { Messages } from './messages/messages.js';
import { voiceOf } from './voice.js';
import { widthOf } from './width.js';

/** Runs the command line. True where all went well. */
export async function run(args: readonly string[], words: Messages): Promise<boolean> {
  let done = true;
  const program = programOf(words);
  addRead(program, words, (outcome) => {
    done = outcome;
  });
  try {
    await program.parseAsync(args, { from: 'user' });
    return done;
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0 || error.code === 'commander.help') return true;
    return voiceOf().refuse(wrongUsage(error, words), words.usage.seeHelp);
  }
}

/** The program without its commands. They inherit the language, and that errors are thrown rather than printed. */
function programOf(words: Messages): Command {
  const { help } = words;
  return (
    new Command('outturn')
      .usage(help.usage.program)
      .description(help.program)
      .version(version(), '-V, --version', help.options.version)
      .option('--lang <zh|en>', help.options.lang)
      .helpOption('-h, --help', help.options.help)
      .helpCommand(false)
      .exitOverride()
      // Help is no error, asked for or not; and errors are said by us.
      .configureOutput({ writeErr: (text) => process.stdout.write(text), outputError() {} })
      .configureHelp({
        displayWidth: widthOf,
        styleTitle: (title) => help.titles[title as keyof typeof help.titles] ?? title,
        optionDescription: (option) => option.description,
      })
  );
}

function addRead(program: Command, words: Messages, finish: (done: boolean) => void): void {
  const { help } = words;
  program
    .command('read')
    .usage(help.usage.read)
    .description(help.read)
    .argument('<files...>', help.files)
    .option('-f, --format <format>', help.options.format)
    .option('-w, --what <what>', help.options.what, 'facts')
    .option('-o, --output <file>', help.options.output)
    .option('-x, --explain <place>', help.options.explain)
    .option('--region <name>', help.options.region)
    .option('--year <year>', help.options.year)
    .option('--kind <kind>', help.options.kind)
    .option('--bom', help.options.bom)
    .option('--color', help.options.color)
    .option('--no-color', help.options.noColor)
    .option('--lang <zh|en>', help.options.lang)
    .addHelpText('after', help.readExamples)
    .action(async (names: readonly string[], _options, command: Command) => {
      const { runRead } = await import('./commands/read.js');
      finish(await runRead(names, command.optsWithGlobals(), words));
    });
}

/** What commander found wrong, in our words. It hands over its own words only, so the names are taken out of them. */
function wrongUsage({ code, message }: CommanderError, { usage }: Messages): string {
  const named = /'([^'\s]+)[^']*'/.exec(message)?.[1] ?? '';
  const similar = /Did you mean (?:one of )?([^?]+)\?/.exec(message)?.[1] ?? '';
  switch (code) {
    case 'commander.unknownOption':
      return usage.unknownOption(named, similar);
    case 'commander.unknownCommand':
      return usage.unknownCommand(named, similar);
    case 'commander.optionMissingArgument':
      return usage.missingValue(/--[\w-]+/.exec(message)?.[0] ?? named);
    case 'commander.missingArgument':
      return usage.missingFiles;
    default:
      return message.replace(/^error: /, '');
  }
}

function version(): string {
  return JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')).version;
}
