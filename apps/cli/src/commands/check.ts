import { check, type Finding, rule } from '@outturn/engine';
import { painter } from '../colour.js';
import { DONE, type Exit, FOUND, TROUBLE } from '../exit.js';
import type { Messages } from '../messages/messages.js';
import { toFile, toStdout } from '../output.js';
import { progressOf } from '../progress.js';
import { chooseWriter } from '../reports/choose.js';
import type { Report, WaiverFile } from '../reports/report.js';
import type { Screen } from '../screen.js';
import { troubleOf } from '../trouble.js';
import { type Voice, voiceOf } from '../voice.js';
import { findWaivers } from '../waivers/find.js';
import { plain } from '../width.js';
import { type CaseFiles, findCase, type LoadedCase, loadCase } from './check-case.js';
import { type CheckSettings, SEVERITIES, understandCheck, type WrittenCheck } from './check-options.js';
import { wrongLanguage } from './shared-options.js';

/** `outturn check`: reads the files as one case, and writes what does not add up in them. */
export async function runCheck(names: readonly string[], written: WrittenCheck, words: Messages): Promise<Exit> {
  const voice = voiceOf(written.color);
  const onTerminal = process.stdout.isTTY && written.output === undefined;
  const wrongLang = wrongLanguage(written.lang, words);
  if (wrongLang) return refused(voice, wrongLang, words.usage.seeHelp('check'));
  if (written.list || written.explain !== undefined) {
    const { tell } = await import('./check-about.js');
    return tell(written, words, voice);
  }
  const settings = understandCheck(written, names.length, onTerminal, words);
  if ('wrong' in settings) return refused(voice, settings.wrong, settings.hint);

  const files = findCase(names, settings.upper, settings.last);
  const waivers = await findWaivers(settings.waivers, names[0]!, words, voice);
  if (waivers === false) return TROUBLE;
  const progress = progressOf(files.entries.length, onTerminal);
  const loaded = await loadCase(files, settings.frame, words, voice, progress);

  const report = judge(loaded, settings, waivers, files);
  const screen = {
    words,
    paint: painter(settings.color, onTerminal ? process.stdout : {}),
    width: onTerminal ? process.stdout.columns || 80 : Number.POSITIVE_INFINITY,
  };
  if (!(await write(report, settings, screen, voice))) return TROUBLE;
  sayStaleWaivers(report, words, voice);
  if (report.failures.length > 0) return TROUBLE;
  return report.open.length > 0 ? FOUND : DONE;
}

/** Runs the checks, and sets apart what was waived and what is not grave enough. */
function judge(
  { files, failures }: LoadedCase,
  { checks, everyCheck, threshold }: CheckSettings,
  waivers: WaiverFile | null,
  { upper, last }: CaseFiles,
): Report {
  const readings = files.map(({ reading }) => reading);
  const findings = check(readings, { only: checks, upper, last });
  const ruling = rule(findings, waivers?.waivers ?? [], today());
  const lowest = SEVERITIES.indexOf(threshold);
  const isShown = ({ severity }: Finding) => SEVERITIES.indexOf(severity) <= lowest;
  const open = ruling.open.filter(isShown);
  return {
    files,
    checks,
    open,
    waived: ruling.waived.filter(({ finding }) => isShown(finding)),
    hidden: ruling.open.length - open.length,
    expired: ruling.expired,
    // A waiver is idle only where all that it could speak of was looked at.
    unused: everyCheck && failures.length === 0 ? ruling.unused : [],
    waivers,
    failures,
  };
}

/** The day where the user is, as `YYYY-MM-DD`. */
function today(): string {
  const now = new Date();
  const [month, day] = [now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0'));
  return `${now.getFullYear()}-${month}-${day}`;
}

async function write(report: Report, settings: CheckSettings, screen: Screen, voice: Voice): Promise<boolean> {
  const writer = await chooseWriter(settings.format, settings.bom);
  let output = null;
  try {
    output = settings.output === null ? toStdout() : toFile(settings.output);
    for (const part of writer(report, screen)) await output.write(part);
    await output.finish();
    return true;
  } catch (error) {
    output?.abandon();
    const { words } = screen;
    return voice.refuse(`${settings.output ?? words.standardOutput}: ${words.trouble(troubleOf(error))}`);
  }
}

function sayStaleWaivers({ waivers, expired, unused }: Report, { check: { waiver } }: Messages, voice: Voice): void {
  if (waivers === null) return;
  const name = plain(waivers.name);
  for (const one of expired) voice.note(`${name}:${waivers.lineOf(one)}: ${waiver.expired(one.until ?? '')}`);
  for (const one of unused) voice.note(`${name}:${waivers.lineOf(one)}: ${waiver.unused}`);
}

function refused(voice: Voice, wrong: string, hint: string): Exit {
  voice.refuse(wrong, hint);
  return TROUBLE;
}
