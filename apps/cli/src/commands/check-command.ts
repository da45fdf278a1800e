import type { Command } from 'commander';
import type { Exit } from '../exit.js';
import type { Messages } from '../messages/messages.js';

/** Declares `outturn check`. What it takes to run is loaded when it runs. */
export function addCheck(program: Command, words: Messages, finish: (exit: Exit) => void): void {
  const { help } = words;
  const { options } = help.check;
  program
    .command('check')
    .usage(help.usage.check)
    .description(help.check.description)
    .argument('[files...]', options.files)
    .option('-f, --format <format>', options.format)
    .option('-s, --severity <severity>', options.severity, 'question')
    .option('-o, --output <file>', help.options.output)
    .option('--upper <file>', options.upper, collect, [])
    .option('--last <file>', options.last, collect, [])
    .option('--only <checks>', options.only, collectListed)
    .option('--skip <checks>', options.skip, collectListed)
    .option('-l, --list', options.list)
    .option('-x, --explain <check>', options.explain)
    .option('--waivers <file>', options.waivers)
    .option('--region <name>', help.options.region)
    .option('--year <year>', options.year)
    .option('--kind <kind>', help.options.kind)
    .option('--bom', help.options.bom)
    .option('--color', help.options.color)
    .option('--no-color', help.options.noColor)
    .option('--lang <zh|en>', help.options.lang)
    .addHelpText('after', help.check.examples)
    .action(async (names: readonly string[], _options, command: Command) => {
      const { runCheck } = await import('./check.js');
      finish(await runCheck(names, command.optsWithGlobals(), words));
    });
}

function collect(value: string, before: readonly string[]): readonly string[] {
  return [...before, value];
}

/** `--only a,b --only c` names three. */
function collectListed(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, ...value.split(',').map((one) => one.trim())].filter((one) => one !== '');
}
