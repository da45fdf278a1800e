import type { Command } from 'commander';
import type { Exit } from '../exit.js';
import type { Messages } from '../messages/messages.js';
import { addStoreOptions } from './store-options.js';

/** Declares `outturn verify`. What it takes to run is loaded when it runs. */
export function addVerify(program: Command, words: Messages, finish: (exit: Exit) => void): void {
  const { help } = words.ledger;
  addStoreOptions(program.command('verify').usage(help.verify.usage).description(help.verify.description), words)
    .option('-f, --format <format>', help.verify.options.format, 'text')
    .addHelpText('after', help.verify.examples)
    .action(async (_options, command: Command) => {
      const { runVerify } = await import('./verify.js');
      finish(await runVerify(command.optsWithGlobals(), words));
    });
}
