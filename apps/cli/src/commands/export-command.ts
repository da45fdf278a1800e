import type { Command } from 'commander';
import type { Exit } from '../exit.js';
import type { Messages } from '../messages/messages.js';
import { addRemoteOptions } from './remote-options.js';

/** Declares `outturn export`. What it takes to run is loaded when it runs. */
export function addExport(program: Command, words: Messages, finish: (exit: Exit) => void): void {
  const { help } = words.remote;
  addRemoteOptions(program.command('export').usage(help.export.usage).description(help.export.description), words)
    .option('--plan <code>', help.export.options.plan)
    .option('--indicator <code>', help.export.options.indicator)
    .option('-f, --format <format>', help.export.options.format)
    .option('-o, --output <file>', words.help.options.output)
    .option('--as-of <state>', help.export.options.asOf)
    .addHelpText('after', help.export.examples)
    .action(async (_options, command: Command) => {
      const { runExport } = await import('./export.js');
      finish(await runExport(command.optsWithGlobals(), words));
    });
}
