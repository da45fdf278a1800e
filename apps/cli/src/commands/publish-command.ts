import type { Command } from 'commander';
import type { Exit } from '../exit.js';
import type { Messages } from '../messages/messages.js';
import { addStoreOptions } from './store-options.js';

/** Declares `outturn publish`. What it takes to run is loaded when it runs. */
export function addPublish(program: Command, words: Messages, finish: (exit: Exit) => void): void {
  const { help } = words.publish;
  addStoreOptions(program.command('publish').usage(help.usage).description(help.description), words)
    .argument('<folder>', help.options.folder)
    .option('--from <url>', help.options.from)
    .option('--release <number>', help.options.release)
    .option('--on <date>', help.options.on)
    .option('--origin <url>', help.options.origin)
    .addHelpText('after', help.examples)
    .action(async (folder: string, _options, command: Command) => {
      const { runPublish } = await import('./publish.js');
      finish(await runPublish(folder, command.optsWithGlobals(), words));
    });
}
