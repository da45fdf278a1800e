import type { LedgerMessages, Said } from './ledger.js';
import { many } from './plural.js';

export const ledger: LedgerMessages = {
  help: {
    options: {
      data: 'folder of the data (else OUTTURN_DATA, then ~/.local/share/outturn; /var/lib/outturn for root)',
      database: 'a PostgreSQL that is there: postgres://… (or OUTTURN_DATABASE) instead of one that Outturn starts',
    },
    serve: {
      usage: '[options]',
      description: 'keep a ledger: start the database, the API and a worker for imports',
      examples: `
Examples:
  outturn serve                                   everything on this machine; the first start prints a link for the first administrator
  outturn serve --data ./ledger --empty           in a folder of your choice, without the example city
  outturn serve --database postgres://u@db/plans  on a PostgreSQL that is there; the password may stand in OUTTURN_DATABASE
  outturn serve --host 0.0.0.0 --origin https://plans.example.org --proxies 1   behind a proxy that speaks HTTPS

Ctrl-C stops it: what is under way is finished first; a second Ctrl-C stops at once. What has been answered is never lost.
Exit codes: 0 stopped as asked, 2 it could not start or the command is wrong.`,
      options: {
        port: 'port to listen on (4180); 0 for one that is free',
        host: 'address to listen on (127.0.0.1: this machine only)',
        origin: 'the address people use, such as https://plans.example.org',
        proxies: 'how many proxies stand in front, whose X-Forwarded-For is believed (0)',
        oidc: 'file (JSON, mode 0600) that says by which provider of OpenID Connect people may sign in',
        requireSecondFactor: 'who signs in by a password holds no role before they have switched on a second factor',
        empty: 'leave the example city out of a new ledger',
        noWorker: 'take no import jobs; leave them to outturn worker',
        log: 'where requests are logged: a file, - for standard output (else server.log in the data folder)',
      },
    },
    worker: {
      usage: '[options]',
      description: 'take import jobs, on as many machines as wanted',
      examples: `
Examples:
  outturn worker --database postgres://u@db/plans   on another machine than the server
  outturn worker                                    beside a server on this machine that was started with --no-worker

A job whose worker dies is taken by another. Ctrl-C finishes the job at hand first.
Exit codes: 0 stopped as asked, 2 it could not start or the command is wrong.`,
      options: {},
    },
    verify: {
      usage: '[options]',
      description: 'make all hashes of the ledger again, and say where they differ',
      examples: `
Examples:
  outturn verify                          the ledger of this machine, also while it is served
  outturn verify --format json | jq .head the hash to compare with one that was written down earlier

Exit codes: 0 nothing was changed, 1 something was, 2 it could not be checked or the command is wrong.`,
      options: { format: 'text (default) or json' },
    },
    backup: {
      usage: '[options] <file>',
      description: 'write the whole ledger into one file of an open format',
      examples: `
Examples:
  outturn backup ledger-2026-11-22.jsonl.gz    also while it is served; the file is one state of the ledger

The file holds the hashes of passwords and is for its owner's eyes only. outturn restore brings it back.
Exit codes: 0 done, 2 it could not be written or the command is wrong.`,
      options: { file: 'file to write; it must not be there yet' },
    },
    restore: {
      usage: '[options] <file>',
      description: 'bring a backup back, into an empty database',
      examples: `
Examples:
  outturn restore ledger.jsonl.gz --data ./restored         into a new data folder
  outturn restore ledger.jsonl.gz --database postgres://…   into a database without a ledger

All of it comes back or nothing, and the chain of hashes is checked on the way.
Exit codes: 0 done, 2 it was refused or the command is wrong.`,
      options: { file: 'file that outturn backup has written' },
    },
  },
  openToOthers: (file) => ({ wrong: `${file} holds a secret, and others may read it`, hint: `chmod 600 ${file}` }),
  steps: {
    making: 'making the database …',
    starting: 'starting the database …',
    waiting: 'waiting for the database …',
    lost: 'the database went down; it is being started again',
  },
  store: storeRefused,
  missingFile: 'name a file',
  missingFolder: 'name a folder',

  serve: {
    usage: {
      badPort: (value) => `--port cannot be “${value}”; write a number from 0 to 65535`,
      badProxies: (value) => `--proxies cannot be “${value}”; write how many there are, such as 1`,
      badOrigin: (value) =>
        `--origin cannot be “${value}”; write it like https://plans.example.org, with nothing behind it`,
      badProvider: (file, problems) => ({
        wrong: `${file} is refused:\n${problems.join('\n')}`,
        hint: 'docs/serving.md says what stands in it',
      }),
    },
    served: (place, address, process) => ({
      wrong: `${place} is served already: ${address} (process ${process})`,
      hint: 'open that address, or stop that process first',
    }),
    refused: (refusal) => {
      switch (refusal.reason) {
        case 'port-taken':
          return {
            wrong: `port ${refusal.port} of ${refusal.host} is taken by another program`,
            hint: `choose another: --port ${refusal.port + 1}, or --port 0 for one that is free`,
          };
        case 'port-not-allowed':
          return { wrong: `port ${refusal.port} needs more rights`, hint: 'choose one above 1023' };
        case 'not-our-address':
          return {
            wrong: `${refusal.host} is no address of this machine`,
            hint: '--host 127.0.0.1 is for this machine only, --host 0.0.0.0 for everybody who can reach it',
          };
      }
    },
    steps: { example: 'loading the example city …' },
    ready: ({ address, place, firstLink, example, hasWorker }) =>
      [
        '',
        `  Outturn is at   ${address} (the public pages)`,
        `  the application ${address}/app/ (to work in; sign in first)`,
        `  its API         ${address}/api/docs`,
        `  the data        ${place}`,
        ...(example === null
          ? []
          : [`  an example      plan ${example}: a made-up city (a new ledger without it: --empty)`]),
        ...(hasWorker ? [] : ['  no worker       imports wait until outturn worker runs']),
        ...(firstLink === null
          ? []
          : ['', '  The first administrator is whoever opens this link first:', `  ${firstLink}`]),
        '',
        '  Ctrl-C stops it.',
        '',
        '',
      ].join('\n'),
    stopping: 'finishing what is under way; Ctrl-C again stops at once',
    stopped: 'stopped',
  },
  worker: {
    ready: (place) => `waiting for import jobs of ${place}; Ctrl-C stops it`,
    stopping: 'finishing the job at hand; Ctrl-C again stops at once',
    stopped: 'stopped',
  },
  verify: {
    events: 'events',
    whole: (events, rows, head) => `whole: ${many(events, 'event')}, ${many(rows, 'row')}; the last hash is\n${head}`,
    broken: (breaks) =>
      `${many(breaks, 'place')} where the ledger is not what was written${breaks === 100 ? ', and perhaps more' : ''}`,
    break: (found) => {
      switch (found.code) {
        case 'gap':
          return `event ${found.event} is missing`;
        case 'chain':
          return `event ${found.event} does not stand on the one before it`;
        case 'event':
          return `what event ${found.event} says of itself was changed`;
        case 'rows':
          return `rows that event ${found.event} added were changed, taken out or added to${found.nouns.length > 0 ? ` (${found.nouns.join(', ')})` : ''}`;
        case 'no-event':
          return `rows of ${found.noun} name event ${found.event}, which is not there`;
        case 'versions':
          return `${found.noun} ${found.id}: a version does not end where the next one begins`;
        case 'content':
          return `a file or text is not what its hash says, or is not there: ${found.hash}`;
        case 'release':
          return `release ${found.number} does not name the hash of its last event`;
      }
    },
  },
  backup: {
    events: 'events',
    done: (file, events, bytes) => `${file}: ${many(events, 'event')}, ${(bytes / 1e6).toFixed(1)} MB`,
    exists: (file) => ({
      wrong: `${file} is there already`,
      hint: 'choose another name; a backup is never overwritten',
    }),
    broken: (event) => ({
      wrong: `not backed up: rows name event ${event}, which is not there`,
      hint: 'outturn verify says where the ledger is not what was written',
    }),
  },
  restore: {
    events: 'events',
    refused: (file, { reason, line, detail }) => {
      const where = line === null ? file : `${file}, line ${line}`;
      const more = detail && ` (${detail})`;
      switch (reason) {
        case 'no-backup':
          return { wrong: `${file} is no backup of Outturn` };
        case 'newer':
          return {
            wrong: `${file} was written by a later version of Outturn${more}`,
            hint: 'use that version or a later one',
          };
        case 'not-empty':
          return {
            wrong: 'there is a ledger in this database already; nothing was changed',
            hint: 'restore into a new folder (--data) or a new database',
          };
        case 'cut-off':
          return { wrong: `${where}: the file ends too early; nothing was restored`, hint: 'use a whole copy' };
        default:
          return {
            wrong: `${where}: not what was written (${reason})${more}; nothing was restored`,
            hint: 'use another copy of the backup',
          };
      }
    },
    done: (place, events, head) => `${place}: ${many(events, 'event')} restored; the last hash is\n${head}`,
  },
};

function storeRefused(refusal: Parameters<LedgerMessages['store']>[0]): Said {
  switch (refusal.reason) {
    case 'both-places':
      return { wrong: '--data and --database name two places', hint: 'give one of them' };
    case 'not-an-address':
      return {
        wrong: `“${refusal.address}” is no address of a database`,
        hint: 'write it like postgres://user@host/database',
      };
    case 'no-ledger':
      return {
        wrong: `there is no ledger in ${refusal.name}`,
        hint: 'outturn serve begins one; --data or --database names another place',
      };
    case 'no-answer':
      return {
        wrong: `no way into the database ${refusal.address}: ${refusal.said}`,
        hint: 'is the server running, are name, password and database right, and may this machine reach it?',
      };
    case 'newer':
      return {
        wrong: `this ledger was written by a later version of Outturn (migration ${refusal.number})`,
        hint: 'use that version or a later one; a ledger never goes back',
      };
    case 'other-migration':
      return {
        wrong: `migration ${refusal.number} of this database is not the one of this version of Outturn`,
        hint: 'was it made by a version that was never released? Then make a new one',
      };
    case 'unsupported-platform':
      return {
        wrong: `on ${refusal.platform} Outturn starts no database itself`,
        hint: 'name a PostgreSQL with --database postgres://…',
      };
    case 'no-binaries':
      return {
        wrong: `no PostgreSQL (${refusal.oldest} or newer) that runs here was found in ${refusal.looked.join(', ')}`,
        hint: 'install one (apt install postgresql), install Outturn again with optional packages, or name a server with --database postgres://…',
      };
    case 'folder-not-writable':
      return {
        wrong: `${refusal.path} cannot be written to`,
        hint: 'choose another folder with --data, or change its owner',
      };
    case 'folder-closed':
      return {
        wrong: `${refusal.path} is closed to the user that PostgreSQL runs as (number ${refusal.uid}; it never runs as root)`,
        hint: 'choose another folder with --data, such as /var/lib/outturn, or start Outturn as an ordinary user',
      };
    case 'path-too-long':
      return {
        wrong: `${refusal.path} is longer than PostgreSQL can take (${refusal.limit} bytes)`,
        hint: 'choose a shorter folder with --data',
      };
    case 'socket-folder-taken':
      return {
        wrong: `${refusal.path} belongs to somebody else`,
        hint: 'remove it, or choose another folder with --data',
      };
    case 'not-a-database':
      return {
        wrong: `there are files in ${refusal.path}, and they are no database`,
        hint: 'choose another folder with --data',
      };
    case 'other-version':
      return {
        wrong: `this database was made by PostgreSQL ${refusal.made}; here is ${refusal.have.join(', ')}`,
        hint: `install PostgreSQL ${refusal.made}, or restore a backup into a new folder`,
      };
    case 'not-made':
      return { wrong: `the database could not be made:\n${refusal.said}` };
    case 'did-not-start':
      return {
        wrong: `the database did not start:\n${refusal.said}`,
        hint: 'postgres/postgres.log in the data folder says more',
      };
  }
}
