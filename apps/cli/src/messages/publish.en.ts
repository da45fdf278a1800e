import { many } from './plural.js';
import type { PublishMessages } from './publish.js';

export const publish: PublishMessages = {
  help: {
    usage: '[options] <folder>',
    description: 'write the public pages as files that any web server or file share can hold',
    examples: `
Examples:
  outturn publish ./public                                     from the ledger of this machine, also while it is served
  outturn publish ./public --from https://plans.example.org    from a server, as everybody sees it
  outturn publish ./public --origin https://www.example.org    with whole addresses, a map of the site and a feed that names them
  outturn publish ./public --release 3                         release 3 instead of the latest state

The folder must be new, empty or published before. All is written beside it first and then takes its place at once; pages that are no more are
removed. Only what is public is written.
Exit codes: 0 done, 1 done, but links lead nowhere, 2 nothing was changed.`,
    options: {
      folder: 'folder to write: new, empty, or published before',
      from: 'a server that runs: http://127.0.0.1:4180, instead of the ledger of this machine',
      release: 'number of the release that the pages are to show (else the latest state)',
      on: 'date to judge on, such as 2025-12-31 (else today, or the day of the release)',
      origin: 'where the pages will stand, such as https://plans.example.org',
    },
  },
  usage: {
    twoPlaces: '--from and --data or --database name two places; give one of them',
    badAddress: (option, value) => `${option} cannot be “${value}”; write it like https://plans.example.org`,
    badRelease: (value) => `--release cannot be “${value}”; write its number, such as 3`,
    badDay: (value) => `--on cannot be “${value}”; write a day, such as 2025-12-31`,
  },
  folder: (refusal) =>
    refusal.reason === 'not-a-folder'
      ? { wrong: `${refusal.folder} is no folder`, hint: 'choose another name' }
      : {
          wrong: `${refusal.folder} holds things that were not published from here: ${refusal.names.join(', ')}`,
          hint: 'choose a folder of its own; what is in this one would be lost',
        },
  noRelease: (number) => ({
    wrong: `there is no release ${number}`,
    hint: 'without --release the latest state is written',
  }),
  unanswered: (address, what) => `${address} did not answer as it should: ${what}`,
  unreachable: (address, cause) => `no answer from ${address} (${cause})`,
  isItRunning: 'is outturn serve running there?',
  dead: (path, from) => `a link on ${from} leads nowhere: ${path}`,
  done: (folder, { pages, files, bytes, removed, seconds }) =>
    [
      `${folder}: ${many(pages, 'page')}, ${many(files, 'file')} in all`,
      `${(bytes / 1e6).toFixed(1)} MB`,
      ...(removed === 0 ? [] : [`${removed} removed`]),
      `${seconds.toFixed(1)} s`,
    ].join(', '),
  stopping: 'stopping; what was published before stays as it is',
};
