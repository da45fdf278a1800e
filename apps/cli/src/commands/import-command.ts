import type { Command } from 'commander';
import type { Exit } from '../exit.js';
import type { Messages } from '../messages/messages.js';
import { addRemoteOptions } from './remote-options.js';

/** Declares `outturn import`. What it takes to run is loaded when it runs. */
export function addImport(program: Command, words: Messages, finish: (exit: Exit) => void): void {
  const { help } = words.remote;
  addRemoteOptions(program.command('import').usage(help.import.usage).description(help.import.description), words)
    .argument('<files...>', help.import.options.files)
    .option('--plan <code>', help.import.options.plan)
    .option('--region <name>', words.help.options.region)
    .option('--reason <text>', help.import.options.reason)
    .addHelpText('after', help.import.examples)
    .action(async (names: readonly string[], _options, command: Command) => {
      const { runImport } = await import('./import.js');
      finish(await runImport(names, command.optsWithGlobals(), words));
    });
}
