import type { Command } from 'commander';
import type { Messages } from '../messages/messages.js';

/** What every command takes that talks to a server. */
export interface WrittenRemote {
  readonly server: string;
  readonly token?: string;
  readonly color?: boolean;
  readonly lang?: string;
}

export function addRemoteOptions(command: Command, { help, remote }: Messages): Command {
  const { options } = remote.help;
  return command
    .option('--server <url>', options.server, 'http://127.0.0.1:4180')
    .option('--token <file>', options.token)
    .option('--color', help.options.color)
    .option('--no-color', help.options.noColor)
    .option('--lang <zh|en>', help.options.lang);
}
