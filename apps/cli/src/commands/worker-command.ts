import type { Command } from 'commander';
import type { Exit } from '../exit.js';
import type { Messages } from '../messages/messages.js';
import { addStoreOptions } from './store-options.js';

/** Declares `outturn worker`. What it takes to run is loaded when it runs. */
export function addWorker(program: Command, words: Messages, finish: (exit: Exit) => void): void {
  const { help } = words.ledger;
  addStoreOptions(program.command('worker').usage(help.worker.usage).description(help.worker.description), words)
    .addHelpText('after', help.worker.examples)
    .action(async (_options, command: Command) => {
      const { runWorker } = await import('./worker.js');
      finish(await runWorker(command.optsWithGlobals(), words));
    });
}
