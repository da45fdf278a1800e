import type { Command } from 'commander';
import type { Exit } from '../exit.js';
import type { Messages } from '../messages/messages.js';
import { addStoreOptions } from './store-options.js';

/** Declares `outturn backup`. What it takes to run is loaded when it runs. */
export function addBackup(program: Command, words: Messages, finish: (exit: Exit) => void): void {
  const { help } = words.ledger;
  addStoreOptions(program.command('backup').usage(help.backup.usage).description(help.backup.description), words)
    .argument('<file>', help.backup.options.file)
    .addHelpText('after', help.backup.examples)
    .action(async (file: string, _options, command: Command) => {
      const { runBackup } = await import('./backup.js');
      finish(await runBackup(file, command.optsWithGlobals(), words));
    });
}
