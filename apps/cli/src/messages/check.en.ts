import type { CheckMessages } from './check.js';
import { many } from './plural.js';

export const check: CheckMessages = {
  severities: { error: 'error', question: 'question', note: 'note' },
  groups: {
    growth: 'Growth',
    parts: 'Parts and wholes',
    targets: 'Targets',
    units: 'Units',
    lists: 'Lists',
    projects: 'Projects',
    years: 'Years',
    'follow-up': 'Follow-up',
  },
  help: 'help',
  fingerprint: 'fingerprint',
  sums: ({ counts, documents, checks, waived, hidden, failed }) => {
    const found = [
      counts.error > 0 ? many(counts.error, 'error') : '',
      counts.question > 0 ? many(counts.question, 'question') : '',
      counts.note > 0 ? many(counts.note, 'note') : '',
    ].filter((part) => part !== '');
    const parts =
      found.length > 0
        ? [`${found.join(', ')} in ${many(documents, 'document')}`]
        : [`nothing found: ${many(documents, 'document')}, ${many(checks, 'check')}`];
    if (waived > 0) parts.push(`${waived} waived`);
    if (hidden > 0) parts.push(`${hidden} of lower severity not shown (--severity note)`);
    if (failed > 0) parts.push(`${many(failed, 'file')} could not be read`);
    return parts.join('; ');
  },

  usage: {
    unknownCheck: (option, id, similar) =>
      `${option}: there is no check “${id}”${similar && `; did you mean ${similar}?`}`,
    noChecks: '--only and --skip leave no check to run',
    oneFile: (option) => `${option} speaks of one document; give it with a single file`,
    page: 'a page is not shown on the terminal',
    pageHint: 'write it to a file: -o page.html',
    seeList: 'outturn check --list names all checks',
  },

  waiver: {
    refused: (problems) => `the waiver file is refused (${many(problems, 'problem')}); nothing was checked`,
    problem: (problem) => {
      switch (problem.code) {
        case 'syntax':
          return `neither YAML nor JSON: ${problem.detail}`;
        case 'two-documents':
          return 'a waiver file is one YAML document; remove the line ---';
        case 'no-list':
          return 'a waiver file holds a list of waivers, or one under the key “waivers”';
        case 'no-waiver':
          return 'a waiver is a mapping with fingerprint (or check and quote) and reason';
        case 'alias':
          return 'anchors and aliases (& and *) are not taken here; write it out';
        case 'unknown-key':
          return `there is no key “${problem.key}”${problem.similar && `; did you mean ${problem.similar}?`}`;
        case 'twice':
          return `“${problem.key}” stands twice`;
        case 'no-text':
          return `“${problem.key}” must be a text`;
        case 'empty':
          return `“${problem.key}” is empty; fill it in, or leave it out`;
        case 'no-reason':
          return 'a waiver needs a reason: say why the finding may stand (reason: …)';
        case 'both':
          return 'name the finding in one way: by fingerprint, or by check and quote';
        case 'neither':
          return 'which finding? Name its fingerprint, or check and quote';
        case 'half':
          return `“${problem.missing}” is missing: check and quote belong together`;
        case 'bad-fingerprint':
          return `“${problem.value}” is no fingerprint; copy the 16 digits (0–9, a–f) under the finding`;
        case 'unknown-check':
          return `there is no check “${problem.id}”${problem.similar && `; did you mean ${problem.similar}?`}`;
        case 'bad-date':
          return `“${problem.value}” is no day; write until: YYYY-MM-DD, such as 2026-12-31`;
      }
    },
    expired: (until) => `the waiver ended on ${until}, and what it covered is reported again; renew it or remove it`,
    unused: 'no finding answers to this waiver; remove it',
  },
};
