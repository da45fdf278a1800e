import { tellRefused } from '@outturn/import/told';
import { check } from './check.en.js';
import { ledger } from './ledger.en.js';
import type { Messages } from './messages.js';
import { many, runs } from './plural.js';
import { publish } from './publish.en.js';
import { remote } from './remote.en.js';

export const en: Messages = {
  locale: 'en',
  help: {
    program:
      'Outturn reads Chinese government plans and work reports into facts that point at the words they came from,\nand checks whether they add up.',
    titles: { 'Usage:': 'Usage:', 'Arguments:': 'Arguments:', 'Options:': 'Options:', 'Commands:': 'Commands:' },
    usage: {
      program: '<command> [options]',
      read: '[options] <file or folder...>',
      check: '[options] <file or folder...>',
    },
    read: 'read figures, tasks and projects out of texts',
    readExamples: `
Examples:
  outturn read report.docx                         a table on the terminal; also .pdf, .doc, .html, .xlsx, .txt
  outturn read reports/ --bom -o facts.csv         a folder as a sheet for Excel
  outturn read plan.txt --what projects            projects only
  outturn read plan.txt --what coverage            which numbers are no facts, and why
  outturn read plan.pdf --what text > plan.txt     the text as it was taken from the file
  outturn read plan.txt --explain 12:30            how the figure at line 12, column 30 was read
  outturn read reports/ | jq .indicator            one JSON object a line when not on a terminal
  curl -s URL | outturn read - --year 2024         standard input, and the year it reports on

Exit codes: 0 done, 2 a file could not be read or the command is wrong.`,
    files: 'Word, PDF, Excel, web page, text or CSV of yearly figures; folders are searched; - is stdin',
    options: {
      format: 'table, jsonl, csv or json (table on a terminal)',
      what: 'facts (default), tasks, projects, coverage or text',
      region: 'region of the text, such as 沙湾市 (else found)',
      year: 'year reported on, first year of a plan (else found)',
      kind: 'plan, annual-plan, work-report, communique, budget-report or feature (else found)',
      explain: 'how a figure was read: LINE:COLUMN or offset from 0',
      output: 'write to a file, once complete; format by its name',
      bom: 'begin CSV with a byte order mark, for Excel',
      color: 'always use colour',
      noColor: 'never use colour (or set NO_COLOR)',
      lang: 'language of the interface (else the system’s)',
      help: 'show this help',
      version: 'show the version',
    },
    check: {
      description: 'find what does not add up in one document, and between the documents of one place',
      examples: `
Examples:
  outturn check plan.txt                                 one document by itself
  outturn check plan.pdf report-2024.docx figures.csv    a plan, its report and yearly figures, held against each other
  outturn check plan.txt --upper province-plan.txt       a plan against the one of the level above
  outturn check report-2024.txt --last report-2023.txt   a report against last year’s
  outturn check plan.txt -o findings.html                a page to read offline; also .csv, .json, .jsonl, .sarif
  outturn check plan.txt --severity error                only what cannot be right, for a gate in a pipeline
  outturn check --explain growth-contradicts-levels      what a check looks for, and when it stays silent
  outturn check --list                                   all checks

A finding may be waived with a reason, in outturn.waivers.yaml beside the first document:
  - fingerprint: 0123456789abcdef
    reason: the level is at current prices, the growth at constant ones

Exit codes: 0 nothing found, 1 findings, 2 a file could not be read, or the command or the waiver file is wrong.`,
      options: {
        files: 'as for read, all of one case; folders are searched; - is stdin',
        format: 'text (default), json, jsonl, csv, sarif or html',
        severity: 'lowest that is shown and counts: error, question (default) or note',
        upper: 'also read the plan of the level above; may be repeated',
        last: 'also read last year’s report; may be repeated',
        only: 'run these checks only, separated by commas',
        skip: 'leave these checks out, separated by commas',
        list: 'list the checks',
        explain: 'print the page of a check',
        waivers: 'file of waivers (else outturn.waivers.yaml, .yml or .json beside the first document)',
        year: 'year reported on, first year of a plan (else found); with a single file',
      },
    },
  },

  usage: {
    unknownOption: (option, similar) => `there is no option ${option}${similar && `; did you mean ${similar}?`}`,
    unknownCommand: (command, similar) => `there is no command ${command}${similar && `; did you mean ${similar}?`}`,
    missingValue: (option) => `${option} needs a value`,
    missingFiles: 'name a file or a folder to read, or - for standard input',
    notOneOf: (option, value, choices) => `${option} cannot be “${value}”; it is one of ${choices.join(', ')}`,
    badYear: (value) => `--year cannot be “${value}”; write four digits, such as 2024`,
    badPlace: (value) => `--explain cannot be “${value}”; write LINE:COLUMN, such as 12:30, or an offset from 0`,
    placeOutside: (value) => `the text has no place ${value}`,
    explainOne: '--explain looks at one file at a time',
    explainCsv: '--explain cannot be written as CSV; use table, json or jsonl',
    textFormat: (format) => `--what text is the text as it is and cannot be written as ${format}; leave --format out`,
    seeHelp: (command) => `see outturn ${command && `${command} `}--help`,
  },

  bug: 'this is a bug; please report it with what follows:',

  trouble: (trouble) => {
    switch (trouble.reason) {
      case 'missing':
        return 'no such file or folder';
      case 'not-allowed':
        return 'permission denied';
      case 'folder':
        return 'this is a folder';
      case 'no-texts':
        return 'the folder holds nothing to read (.docx, .doc, .pdf, .html, .xlsx, .xls, .csv, .txt, .md)';
      case 'own-page':
        return 'this is a page of findings that outturn wrote';
      case 'system':
        return `the system says ${trouble.code}`;
      default:
        return tellRefused(trouble, 'en');
    }
  },
  damaged: (characters) => `${many(characters, 'damaged character')}, read as �`,
  note: (note) => {
    switch (note.code) {
      case 'tracked-changes':
        return `${many(note.count, 'tracked change')} not accepted yet, read as if accepted`;
      case 'pages-without-text':
        return `no text on ${note.pages.length === 1 ? 'page' : 'pages'} ${runs(note.pages).join(', ')} (scanned?); run OCR first to have them read`;
      case 'pictures':
        return `${many(note.count, 'picture or chart', 'pictures or charts')}; figures in them are not read`;
      case 'formulas':
        return `${many(note.count, 'formula')}, read by the values saved with them`;
      case 'hidden':
        return `hidden in the file and left out: ${many(note.count, 'sheet, row or column', 'sheets, rows or columns')}`;
      case 'macros':
        return 'it holds macros, which are not run';
      case 'cut-off':
        return 'the end of the file is missing; what there is was read';
    }
  },
  inFile: ({ page, sheet, cell, table, row, column }) => {
    const parts = [
      page === undefined ? '' : `p. ${page}`,
      cell === undefined ? '' : `${sheet}!${cell}`,
      cell !== undefined || table === undefined ? '' : `table ${table}, ${row}:${column}`,
    ];
    return parts.filter((part) => part !== '').join(', ');
  },
  passedOver: (endings) =>
    `other formats in the folders were passed over: ${endings.map(([ending, count]) => `${count} ${ending || 'without ending'}`).join(', ')}`,
  waitingForInput: 'paste the text, then press Ctrl-D on a new line',
  standardInput: 'standard input',
  standardOutput: 'standard output',

  explained: {
    fact: 'fact',
    figure: 'figure',
    words: 'indicator',
    'taken-over': 'indicator taken over',
    cues: 'cue words',
    period: 'period',
    base: 'base',
    part: 'part',
    rule: 'rule',
    sentence: 'sentence',
  },
  leftOutHere: (quote, reason) => `「${quote}」 is no fact: ${reason}`,
  nothingHere: (near) => `no number stands there${near && `; the nearest is at ${near}`}`,
  nothingFound: {
    facts: 'no figures found; --what coverage shows what the numbers of the text are',
    tasks: 'no tasks found',
    projects: 'no projects found',
    coverage: 'the text holds no number',
  },
  covered: ({ numbers, facts, share, leftOut }) =>
    `${many(numbers, 'number')}: ${facts} read as facts (${(share * 100).toFixed(1)}%), ${leftOut} left out`,
  reasonCounts: (counts) => counts.map(([reason, count]) => `${reason} ${count}`).join(', '),
  sums: ({ what, documents, count, leftOut, failed }) => {
    const parts = [many(documents, 'file')];
    if (what === 'facts') {
      parts.push(many(count, 'fact'), `${many(leftOut, 'number')} left out (--what coverage says why)`);
    }
    if (what === 'tasks') parts.push(many(count, 'task'));
    if (what === 'projects') parts.push(many(count, 'project'));
    if (what === 'coverage') parts.push(`${many(count, 'number')} left out`);
    if (failed > 0) parts.push(`${many(failed, 'file')} could not be read`);
    return parts.join(', ');
  },
  year: (year) => `${year}`,
  years: (from, to) => `${from}–${to}`,

  columns: {
    place: 'place',
    inFile: 'in the file',
    indicator: 'indicator',
    value: 'value',
    measure: 'measure',
    role: 'role',
    period: 'period',
    task: 'task',
    measurable: 'measurable',
    deadline: 'deadline',
    units: 'units',
    project: 'project',
    kind: 'kind',
    stage: 'stage',
    capacity: 'capacity',
    where: 'where',
    investor: 'investor',
    leftOut: 'number',
    reason: 'why it is no fact',
    context: 'context',
  },
  measures: {
    level: 'level',
    growth: 'growth',
    cagr: 'growth/yr',
    delta: 'change',
    multiple: 'multiple',
    rank: 'rank',
    completion: 'complete',
    capacity: 'capacity',
  },
  roles: { actual: 'actual', estimate: 'estimate', target: 'target' },
  softTarget: 'aim',
  kinds: {
    plan: 'plan',
    'annual-plan': 'annual plan',
    'work-report': 'work report',
    communique: 'communique',
    'budget-report': 'budget report',
    feature: 'feature',
    figures: 'yearly figures',
  },
  stages: { planned: 'planned', 'under-construction': 'building', completed: 'completed', operating: 'operating' },
  projectKinds: { project: 'project', platform: 'platform', programme: 'programme' },
  reasons: {
    date: 'date',
    heading: 'number of a heading',
    'document-number': 'document number',
    ordinal: 'ordinal',
    name: 'part of a name',
    grade: 'grade',
    duration: 'duration',
    age: 'age',
    slogan: 'slogan',
    'law-article': 'article of a law',
    'page-furniture': 'page header or footer',
    base: 'base of a comparison',
    'count-word': 'number word',
    definition: 'limit in a definition',
    'no-indicator': 'indicator not found',
  },
  check,
  ledger,
  publish,
  remote,
};
