import { Command, CommanderError } from 'commander';
import { addBackup } from './commands/backup-command.js';
import { addCheck } from './commands/check-command.js';
import { addExport } from './commands/export-command.js';
import { addImport } from './commands/import-command.js';
import { addPublish } from './commands/publish-command.js';
import { addRead } from './commands/read-command.js';
import { addRestore } from './commands/restore-command.js';
import { addServe } from './commands/serve-command.js';
import { addVerify } from './commands/verify-command.js';
import { addWorker } from './commands/worker-command.js';
import { DONE, type Exit, TROUBLE } from './exit.js';
import type { Messages } from './messages/messages.js';
import { version } from './version.js';
import { voiceOf } from './voice.js';
import { widthOf } from './width.js';

const COMMANDS = [
  addRead,
  addCheck,
  addServe,
  addPublish,
  addWorker,
  addVerify,
  addBackup,
  addRestore,
  addImport,
  addExport,
];

/** Runs the command line. */
export async function run(args: readonly string[], words: Messages): Promise<Exit> {
  let exit: Exit = DONE;
  const program = programOf(words);
  for (const add of COMMANDS) {
    add(program, words, (outcome) => {
      exit = outcome;
    });
  }
  try {
    await program.parseAsync(args, { from: 'user' });
    return exit;
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0 || error.code === 'commander.help') return DONE;
    const command = program.commands.find((one) => args.includes(one.name()))?.name() ?? '';
    voiceOf().refuse(wrongUsage(error, words), words.usage.seeHelp(command));
    return TROUBLE;
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

/** What commander found wrong, in our words. It hands over its own words only, so the names are taken out of them. */
function wrongUsage({ code, message }: CommanderError, { usage, ledger }: Messages): string {
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
      if (named === 'folder') return ledger.missingFolder;
      return named === 'file' ? ledger.missingFile : usage.missingFiles;
    default:
      return message.replace(/^error: /, '');
  }
}
