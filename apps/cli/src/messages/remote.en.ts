import { many } from './plural.js';
import type { RemoteMessages } from './remote.js';

export const remote: RemoteMessages = {
  help: {
    options: {
      server: 'address of the server (http://127.0.0.1:4180)',
      token: 'file of mode 0600 that holds a token (else OUTTURN_TOKEN, then ~/.config/outturn/token)',
    },
    import: {
      usage: '[options] <file or folder...>',
      description: 'hand documents in to a server, and wait until they are imported',
      examples: `
Examples:
  outturn import plan.docx --plan yunling-15th          a document of a plan that the server knows
  outturn import reports/ --plan yunling-15th           all documents of a folder
  OUTTURN_TOKEN=… outturn import report.pdf --server https://plans.example.org

A file that the server has already changes nothing. What was broken off goes on when the same command is run again.
Exit codes: 0 all imported, 2 a file was refused, the server could not be reached, or the command is wrong.`,
      options: {
        files: 'as for read; folders are searched',
        plan: 'code of the plan that the documents belong to',
        reason: 'why they are imported, for the record',
      },
    },
    export: {
      usage: '[options] (--plan <code> | --indicator <code>)',
      description: 'write what a server knows of a plan or an indicator',
      examples: `
Examples:
  outturn export --plan yunling-15th -o scoreboard.csv       targets, values and how far each has come; opens in Excel
  outturn export --indicator gdp --format json               a series with its sources
  outturn export --plan yunling-15th --as-of 2025-12-31      as it was known on that day; r3 is release 3, e123 event 123

Exit codes: 0 done, 2 it was refused, the server could not be reached, or the command is wrong.`,
      options: {
        plan: 'code of a plan: its targets and how far they have come',
        indicator: 'code of an indicator: its values with their sources',
        format: 'csv (default) or json',
        asOf: 'state to export: a day, a release (r3) or an event (e123)',
      },
    },
  },
  badServer: (value) => `--server cannot be “${value}”`,
  serverHint: 'write it like http://127.0.0.1:4180',
  refused: (refusal, address, about) => {
    const what = about ? `${about}: ` : '';
    switch (refusal.reason) {
      case 'unreachable':
        return {
          wrong: `${what}no answer from ${address} (${refusal.cause})`,
          hint: 'is outturn serve running there? --server names another address',
        };
      case 'not-outturn':
        return { wrong: `${what}what answers at ${address} is not Outturn (status ${refusal.status})` };
      case 'refused': {
        const { status, title, detail, places = [] } = refusal.problem;
        const said = [
          `${what}${title}: ${detail}`,
          ...places.map((place) => `  ${place.in} ${place.pointer}: ${place.detail}`),
        ];
        return status === 401
          ? {
              wrong: said.join('\n'),
              hint: 'make a token on the server, and keep it in a file of mode 0600 (--token) or in OUTTURN_TOKEN',
            }
          : { wrong: said.join('\n') };
      }
    }
  },
  named: (noun, code) => `${noun === 'plans' ? 'plan' : 'indicator'} ${code}`,
  oneThing: 'name either a plan (--plan) or an indicator (--indicator)',
  sending: (name) => `sending ${name}`,
  importing: 'imported',
  imported: (jobs) => {
    const count = (outcome: string) => jobs.filter(({ result }) => result?.outcome === outcome).length;
    const parts = [
      [count('imported'), 'imported'],
      [count('corrected'), 'taken as a new edition'],
      [count('unchanged') + count('same-text'), 'there already'],
      [count('refused') + count('failed') + count('cancelled'), 'not imported'],
    ] as const;
    const said = parts.filter(([number]) => number > 0).map(([number, what]) => `${number} ${what}`);
    return `${many(jobs.length, 'file')}${said.length > 0 ? `: ${said.join(', ')}` : ''}`;
  },
  notImported: ({ result }) => {
    if (result?.outcome === 'cancelled') return 'it was taken back';
    if (result?.outcome !== 'refused') return 'no worker came to an end with it; the log of the server says why';
    const { code, said } = result.refusal;
    return code === 'region-needed' ? 'it does not say which region it is about; name it with --region' : said;
  },
  stopping: 'stopping after this file; Ctrl-C again stops at once',
  goesOn: (open) =>
    open > 0
      ? `the server goes on with ${many(open, 'file')}; the same command shows how far it is and hands in the rest`
      : 'the same command hands in the rest',
};
