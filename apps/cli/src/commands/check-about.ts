import { aboutCheck, checkIds, titleOf } from '@outturn/engine';
import { pageOfCheck } from '../check-pages.js';
import { type Paint, painter } from '../colour.js';
import { DONE, type Exit, TROUBLE } from '../exit.js';
import type { Messages } from '../messages/messages.js';
import { toStdout } from '../output.js';
import { COLOURS } from '../reports/code-frame.js';
import type { Voice } from '../voice.js';
import { widthOf } from '../width.js';
import { type WrittenCheck, wrongCheck } from './check-options.js';

/** `--list` and `--explain`: what the checks are, without running them. */
export async function tell({ explain, color }: WrittenCheck, words: Messages, voice: Voice): Promise<Exit> {
  const wrong = explain === undefined ? null : wrongCheck('--explain', explain, words);
  if (wrong) {
    voice.refuse(wrong.wrong, wrong.hint);
    return TROUBLE;
  }
  const paint = painter(color, process.stdout);
  const output = toStdout();
  await output.write(explain === undefined ? list(words, paint) : page(explain, words, paint));
  await output.finish();
  return DONE;
}

/** Every check with its severity and its title, by group. */
function list({ locale, check: words }: Messages, paint: Paint): string {
  const ids = checkIds();
  const idWidth = Math.max(...ids.map(widthOf));
  const severityWidth = Math.max(...Object.values(words.severities).map(widthOf));
  const padded = (text: string, width: number) => text + ' '.repeat(width - widthOf(text));
  let above = '';
  let lines = '';
  for (const id of ids) {
    const { group, severity } = aboutCheck(id)!;
    if (group !== above) lines += `${above && '\n'}${paint('bold', words.groups[group])}\n`;
    above = group;
    const named = paint(COLOURS[severity], padded(words.severities[severity], severityWidth));
    lines += `  ${padded(id, idWidth)}  ${named}  ${titleOf(id, locale)}\n`;
  }
  return lines;
}

/** The page of a check, its headings and formulas set off. */
function page(id: string, { locale }: Messages, paint: Paint): string {
  return pageOfCheck(id, locale)
    .replace(/^#+ .*$/gm, (heading) => paint('bold', heading))
    .replace(/^ {4}.*$/gm, (formula) => paint('cyan', formula));
}
