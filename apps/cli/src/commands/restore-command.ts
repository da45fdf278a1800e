import type { Command } from 'commander';
import type { Exit } from '../exit.js';
import type { Messages } from '../messages/messages.js';
import { addStoreOptions } from './store-options.js';

/** Declares `outturn restore`. What it takes to run is loaded when it runs. */
export function addRestore(program: Command, words: Messages, finish: (exit: Exit) => void): void {
  const { help } = words.ledger;
  addStoreOptions(program.command('restore').usage(help.restore.usage).description(help.restore.description), words)
    .argument('<file>', help.restore.options.file)
    .addHelpText('after', help.restore.examples)
    .action(async (file: string, _options, command: Command) => {
      const { runRestore } = await import('./restore.js');
      finish(await runRestore(file, command.optsWithGlobals(), words));
    });
}
