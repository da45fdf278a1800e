import type { Command } from 'commander';
import { DONE, type Exit, TROUBLE } from '../exit.js';
import type { Messages } from '../messages/messages.js';

/** Declares `outturn read`. What it takes to run is loaded when it runs. */
export function addRead(program: Command, words: Messages, finish: (exit: Exit) => void): void {
  const { help } = words;
  program
    .command('read')
    .usage(help.usage.read)
    .description(help.read)
    .argument('<files...>', help.files)
    .option('-f, --format <format>', help.options.format)
    .option('-w, --what <what>', help.options.what, 'facts')
    .option('-o, --output <file>', help.options.output)
    .option('-x, --explain <place>', help.options.explain)
    .option('--region <name>', help.options.region)
    .option('--year <year>', help.options.year)
    .option('--kind <kind>', help.options.kind)
    .option('--bom', help.options.bom)
    .option('--color', help.options.color)
    .option('--no-color', help.options.noColor)
    .option('--lang <zh|en>', help.options.lang)
    .addHelpText('after', help.readExamples)
    .action(async (names: readonly string[], _options, command: Command) => {
      const { runRead } = await import('./read.js');
      finish((await runRead(names, command.optsWithGlobals(), words)) ? DONE : TROUBLE);
    });
}
