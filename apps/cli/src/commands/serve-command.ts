import type { Command } from 'commander';
import type { Exit } from '../exit.js';
import type { Messages } from '../messages/messages.js';
import { addStoreOptions } from './store-options.js';

/** Declares `outturn serve`. What it takes to run is loaded when it runs. */
export function addServe(program: Command, words: Messages, finish: (exit: Exit) => void): void {
  const { help } = words.ledger;
  const { options } = help.serve;
  addStoreOptions(program.command('serve').usage(help.serve.usage).description(help.serve.description), words)
    .option('-p, --port <port>', options.port, '4180')
    .option('--host <host>', options.host, '127.0.0.1')
    .option('--origin <url>', options.origin)
    .option('--proxies <count>', options.proxies)
    .option('--oidc <file>', options.oidc)
    .option('--require-second-factor', options.requireSecondFactor)
    .option('--empty', options.empty)
    .option('--no-worker', options.noWorker)
    .option('--log <file>', options.log)
    .addHelpText('after', help.serve.examples)
    .action(async (_options, command: Command) => {
      const { runServe } = await import('./serve.js');
      finish(await runServe(command.optsWithGlobals(), words));
    });
}
