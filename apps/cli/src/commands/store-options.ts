import type { Command } from 'commander';
import type { Messages } from '../messages/messages.js';
import type { WrittenStore } from '../store/open.js';

/** What every command takes that opens the database itself. */
export interface WrittenStoreManner extends WrittenStore {
  readonly color?: boolean;
  readonly lang?: string;
}

export function addStoreOptions(command: Command, { help, ledger }: Messages): Command {
  const { options } = ledger.help;
  return command
    .option('-d, --data <folder>', options.data)
    .option('--database <url>', options.database)
    .option('--color', help.options.color)
    .option('--no-color', help.options.noColor)
    .option('--lang <zh|en>', help.options.lang);
}
