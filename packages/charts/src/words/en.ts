import type { Said, Words } from './words.js';

export const en: Words = {
  title: (name, subject, from) =>
    ({
      level: name,
      growth: `${name}: change on the year before`,
      sum: `${name}: total since ${from}`,
      'since-base': `${name}: change since ${from - 1}`,
    })[subject],
  status: { estimate: 'estimate', preliminary: 'preliminary', actual: '', final: '' },
  point: (said) => `${said.when}: ${withAbout(said)}`,
  years: (from, to) => (from === to ? String(to) : `${from}–${to}`),
  compared: {
    '=': (figure) => figure,
    '~': (figure) => `about ${figure}`,
    '>=': (figure) => `≥ ${figure}`,
    '<=': (figure) => `≤ ${figure}`,
  },
  range: (low, high) => `${low} to ${high}`,
  target: 'Target',
  meanTarget: 'Mean target',
  limit: 'Limit',
  former: 'Earlier target',
  times: (value) => `(${value} times)`,
  targetText: (when, figure) => `Target for ${when}: ${figure}`,
  limitText: (when, figure) => `Limit for ${when}: ${figure}`,
  meanText: (when, figure) => `Target for the yearly mean of ${when}: ${figure}`,
  formerText: (when, figure) => `Earlier target for ${when}: ${figure}`,
  meanSaid: (when, figure) => `mean of ${when}: ${figure}`,
  meanLabel: (when, figure) => [when, `mean ${figure}`],
  yearTargetText: (when, figure) => `Target of the year ${when}: ${figure}`,
  brokenLabel: 'definition changed',
  broken: (when, code, text) => `From ${when} by a new definition (${code}): ${text}`,
  definition: (code) => `definition ${code}`,
  judgedOn: (date) => `as of ${date}`,
  describe: ({ title, first, last, targets }) => {
    const end = last === null ? '' : `${withAbout(last)} in ${last.when}`;
    const went = first === null || first === last ? end : `From ${withAbout(first)} in ${first.when} to ${end}`;
    return [title, went, ...targets]
      .filter((part) => part !== '')
      .map((part) => `${part}.`)
      .join(' ');
  },
  notes: {
    none: (figure, kind) => `The target ${figure} (${kind}) is not drawn: there are no figures on its axis.`,
    missingYear: (figure, year) => `The target ${figure} in all is not drawn in full: there is no figure for ${year}.`,
    noRates: (figure) => `The target ${figure} for the yearly mean is not drawn: there are no yearly rates.`,
    otherUnit: (figure) => `The target ${figure} is in another unit than the indicator and is not drawn.`,
    withdrawn: (figure) => `The target ${figure} was withdrawn.`,
    compounded: 'The change since the base is compounded from the yearly figures.',
    summed: 'The total is the sum of the yearly figures.',
    partsOfYears: (periods) => `Figures of parts of a year are not drawn: ${periods.join(', ')}.`,
    meanChanges: (periods) => `Mean yearly rates that a document prints are not drawn: up to ${periods.join(', ')}.`,
  },
  kinds: {
    'mean-growth': 'mean yearly growth',
    relative: 'relative to another indicator',
    'year-by-year': 'set year by year',
    assigned: 'assigned from above',
    milestone: 'qualitative',
    rank: 'rank',
    multiple: 'multiple of the base',
    'cumulative-sum': 'sum over the years',
    'cumulative-change': 'change in all',
    'end-level': 'level at the end',
    'each-year': 'limit of every year',
    floor: 'floor',
  },
  and: '; ',
};

function withAbout({ figure, about }: Said): string {
  return about.length === 0 ? figure : `${figure} (${about.join(', ')})`;
}
