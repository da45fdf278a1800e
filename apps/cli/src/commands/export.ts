import { type Asked, ask } from '@outturn/client';
import { DONE, type Exit, TROUBLE } from '../exit.js';
import type { Messages } from '../messages/messages.js';
import { type Output, toFile, toStdout } from '../output.js';
import { type Remote, serverOf } from '../remote/server.js';
import { whenAskedToStop } from '../stopping.js';
import { troubleOf } from '../trouble.js';
import { voiceOf } from '../voice.js';
import type { WrittenRemote } from './remote-options.js';
import { isOneOf, wrongLanguage } from './shared-options.js';
import { refuse } from './with-store.js';

interface WrittenExport extends WrittenRemote {
  readonly plan?: string;
  readonly indicator?: string;
  readonly format?: string;
  readonly output?: string;
  readonly asOf?: string;
}

const FORMATS = ['csv', 'json'] as const;

/** What is asked for. */
interface Wanted {
  readonly noun: 'plans' | 'indicators';
  readonly code: string;
  readonly format: (typeof FORMATS)[number];
  readonly asOf: string | undefined;
}

/** `outturn export`: what a server knows of a plan or an indicator, as a file. */
export async function runExport(written: WrittenExport, words: Messages): Promise<Exit> {
  const { usage, remote: said } = words;
  const voice = voiceOf(written.color);
  const help = (wrong: string): Exit => refuse(voice, { wrong, hint: usage.seeHelp('export') });
  const wrong = wrongLanguage(written.lang, words);
  if (wrong) return help(wrong);
  const { plan, indicator, output = null } = written;
  const format = written.format ?? (output?.endsWith('.json') ? 'json' : 'csv');
  if (!isOneOf(FORMATS, format)) return help(usage.notOneOf('--format', format, FORMATS));
  if ((plan === undefined) === (indicator === undefined)) return help(said.oneThing);
  const stop = whenAskedToStop(() => voice.note(said.stopping));
  const remote = serverOf(written, words, stop);
  if ('wrong' in remote) return refuse(voice, remote);
  const wanted: Wanted =
    plan === undefined
      ? { noun: 'indicators', code: indicator!, format, asOf: written.asOf }
      : { noun: 'plans', code: plan, format, asOf: written.asOf };
  const asked = await exported(remote, wanted);
  if (!asked.ok) return refuse(voice, said.refused(asked, remote.address, said.named(wanted.noun, wanted.code)));
  let to: Output | null = null;
  try {
    to = output === null ? toStdout() : toFile(output);
    await to.write(asked.data);
    await to.finish();
    return DONE;
  } catch (error) {
    to?.abandon();
    voice.refuse(`${output ?? words.standardOutput}: ${words.trouble(troubleOf(error))}`);
    return TROUBLE;
  }
}

/** The text of the file, as the server writes it. */
function exported({ api, patience }: Remote, { noun, code, format, asOf }: Wanted): Promise<Asked<string>> {
  const init = { params: { path: { code }, query: asOf === undefined ? {} : { asOf } }, parseAs: 'text' } as const;
  const file = `${noun}.${format}` as const;
  return ask(async () => {
    switch (file) {
      case 'plans.csv':
        return api.GET('/data/plans/{code}.csv', init);
      case 'plans.json':
        return api.GET('/data/plans/{code}.json', init);
      case 'indicators.csv':
        return api.GET('/data/indicators/{code}.csv', init);
      case 'indicators.json':
        return api.GET('/data/indicators/{code}.json', init);
    }
  }, patience);
}
