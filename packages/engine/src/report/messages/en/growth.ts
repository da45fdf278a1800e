import type { Messages } from '../messages.js';

export const growth: Messages = {
  'difference-of-rates': {
    title: 'A difference of two rates that is another',
    findings: {
      'other-difference': '{one} and {other} are {difference} points apart; the text says {stated} points',
    },
    advice: 'take the difference again from the two rates',
  },
  'addition-against-total': {
    title: 'An addition larger than the total beside it',
    findings: {
      'more-than-in-all': '“{name}”: {added} were added, yet there are only {total} in all',
      'more-than-added':
        "“{name}”: {last} last year (“{where}”) and {added} more do not come to {total}; was last year's figure revised, is the scope the same?",
    },
    advice: "check both numbers, and say so where last year's total was revised or counted otherwise",
  },
  'compound-against-sum': {
    title: 'Yearly changes added up instead of compounded',
    findings: {
      'added-up':
        '“{name}”: {rates} over {years} years compounds to {compound}%; the {total}% in the text is the plain sum. To come to {total}% takes {needed}% a year',
      'does-not-compound':
        '“{name}”: {rates} over {years} years compounds to {compound}%, the text says {total}% altogether, which is {needed}% a year',
    },
    advice: 'yearly rates are multiplied, not added; find out which of the two was decided on',
  },
  'cumulative-below-year': {
    title: 'Several years together come to less than one of them',
    findings: {
      'sum-below-year':
        '“{name}”: {sum} altogether in {from}–{to}, yet {single} in {year} alone (“{where}”); a sum is not less than any of its years',
      'mean-below-year':
        '“{name}”: {sum} a year in {from}–{to}, {total} {unit} altogether, yet {single} in {year} alone (“{where}”); a sum is not less than any of its years',
    },
    advice: 'find out which years, which part of the region and which unit the sum is of; keep means and sums apart',
  },
  'delta-against-growth': {
    title: 'An increase that is not the growth beside it',
    findings: {
      'does-not-fit':
        '“{name}” {level}: a change of {delta} is {fitting}%, the text says {rate}%; at {rate}% the change is {increase} {unit}',
      'increase-is-off':
        '“{name}” {level} is {rate}% away from the {last} of last year (“{where}”), as the text says; the change should be {increase} {unit}, the text says {delta}',
      'growth-is-off':
        '“{name}” {level} is {delta} away from the {last} of last year (“{where}”), as the text says; the growth should be {fitting}%, the text says {rate}%',
    },
    advice: "take last year's figure: the difference is the increase, the difference over it the growth",
  },
  'delta-against-levels': {
    title: 'A rise that is not the difference of the levels',
    findings: {
      'two-levels': '“{name}” from {from} to {to} is a difference of {difference} {unit}, the text says {delta}',
      'last-year':
        "“{name}”: {from} last year (“{where}”) and {to} now differ by {difference} {unit}, the text says {delta}; was last year's figure revised?",
    },
    advice: "check both levels and the rise, and say so where last year's figure was revised",
  },
  'direction-against-levels': {
    title: 'A word of rise or fall against its two values',
    findings: {
      'value-rises': '“{words}”: the value falls, against “{verb}”',
      'value-falls': '“{words}”: the value rises, against “{verb}”',
      'place-rises': '“{words}”: that is a place further behind, against “{verb}”',
      'place-falls':
        '“{words}”: that is a place further ahead, against “{verb}”; does the order have the worst in front?',
    },
    advice:
      'find out whether the values are swapped, one is wrong or the word is; in an order the smaller number is ahead',
  },
  'doubling-against-growth': {
    title: 'A doubling that the mean growth does not lead to',
    findings: {
      'too-slow':
        '“{name}” growing by {rate}% a year for {years} years becomes {reached} times its base, short of “{words}” ({factor} times), which takes {needed}% a year',
      'too-fast':
        '“{name}” growing by {rate}% a year for {years} years becomes {reached} times its base, far beyond “{words}” ({factor} times), which takes {needed}% a year',
    },
    advice: 'find out from which year to which the doubling is, and change the rate or the word',
  },
  'doubling-against-levels': {
    title: 'A doubling that the levels do not show',
    findings: {
      'falls-short':
        '“{name}” from {from} to {to} is {ratio} times, short of “{words}” ({factor} times, {expected} {unit})',
      'goes-beyond': '“{name}”: {from} “{words}” is {expected} {unit}; the text says {to}, {ratio} times the base',
    },
    advice: '翻一番 is twice the base, 翻两番 four times; change the figure or the word',
  },
  elasticity: {
    title: 'Goals for growth, intensity and amount that do not go together',
    findings: {
      'do-not-go-together':
        'with the goals for “{output}” and “{intensity}”, “{amount}” changes by {needed}%; the text says {stated}%',
    },
    advice:
      'the amount grows by about the growth of output plus the change of intensity; balance the three, and name what is left out',
  },
  'growth-against-last-year': {
    title: "Growth that does not start from last year's report",
    findings: {
      'other-base':
        '“{name}”: {to} in {year} after growth of {rate}% means {base} {unit} in {last}; “{where}” says {from}, from which the growth is {actual}%. Was it revised, is the growth at comparable scope?',
      'far-off':
        '“{name}”: {to} in {year} after growth of {rate}% means {base} {unit} in {last}; “{where}” says {from}, which is far off. Is it the decimal point or the unit?',
    },
    advice:
      "find out whether last year's figure was revised or the growth is at comparable scope, and say so; else correct one of them",
  },
  'growth-contradicts-levels': {
    title: 'Growth that does not lead from one level to the other',
    findings: {
      'does-not-lead-there':
        '“{name}”: {from} growing by {rate}% a year for {steps} years comes to {expected} {unit}, not {to}; the two levels are {needed}% a year apart',
      'does-not-lead-there-at-once':
        '“{name}”: {from} growing by {rate}% comes to {expected} {unit}, not {to}; the two levels are {needed}% apart',
      'price-basis':
        '“{name}”: {from} growing by {rate}% a year for {steps} years comes to {expected} {unit}, not {to} ({needed}% a year); is the level at current prices and the growth at constant ones?',
      'price-basis-at-once':
        '“{name}”: {from} growing by {rate}% comes to {expected} {unit}, not {to} ({needed}%); is the level at current prices and the growth at constant ones?',
      'two-floors':
        '“{name}”: {from} growing by {rate}% a year or more comes at {rate}% to {expected} {unit} in {steps} years, the goal is {to} or more ({needed}% a year); which of the two counts?',
    },
    advice: 'check base, rate and level, and say which price basis (现价 or 不变价) each has',
  },
  'growth-target-against-levels': {
    title: 'A yearly target whose level and growth do not fit',
    findings: {
      'does-not-lead-there':
        '“{name}”: {from} in {last} growing by {rate}% comes to {expected} {unit} in {year}; the target is {to}, a growth of {needed}%',
    },
    advice:
      "decide on level or growth and reckon the other from last year's figure; say so where that is an estimate or of another scope",
  },
  'implausible-growth': {
    title: 'Growth out of all proportion',
    findings: {
      'out-of-proportion':
        '“{name}” growing by {rate}% is beyond what is usual ({low}% to {high}%); is it the decimal point or the unit?',
    },
    advice: "check it against last year's figure and the neighbours",
  },
  'level-against-threshold': {
    title: 'A level on the wrong side of the mark that it is said to have passed',
    findings: {
      'not-passed': 'the text says “{words}”, but the level is “{level}”, short of it',
      'not-below': 'the text says “{words}”, but the level is “{level}”, beyond it',
    },
    advice: 'find out which of the two is wrong, or whether they are of different things or years',
  },
  'multiple-against-levels': {
    title: 'A multiple that the levels do not show',
    findings: {
      'multiple-written-as-growth':
        '“{name}” from {from} to {to} is {ratio} times the base, a growth of {growth} times; “增长 {times}” gives the multiple for the growth',
      'growth-written-as-multiple':
        '“{name}” from {from} to {to} is {ratio} times the base; “是……的 {times}” gives the growth for the multiple',
      'growth-does-not-fit':
        '“{name}” from {from} to {to} is {ratio} times the base, a growth of {growth} times; the text says a growth of {times}',
      'multiple-does-not-fit': '“{name}” from {from} to {to} is {ratio} times the base; the text says {times}',
    },
    advice: '增长N倍 is N＋1 times the base; 增长到N倍 and 是原来的N倍 are N times',
  },
  'percent-against-points': {
    title: 'Per cent and percentage points mixed up',
    findings: {
      'points-written-as-percent':
        '“{name}” from {from}% to {to}% is a change of {points} points ({percent}% of the base); “{change}%” should be “{change} points”',
      'percent-written-as-points':
        '“{name}” from {from}% to {to}% is a change of {points} points; the “{change} points” of the text are the relative change of {percent}%',
      neither:
        '“{name}” from {from}% to {to}% is a change of {points} points or {percent}%; the {change}% of the text is neither',
      'percent-or-points':
        '“{name}” is {level}% after a change of {rate}%: is that {rate} points ({ifPoints}% before) or {rate}% of the base ({ifPercent}% before)?',
    },
    advice: 'a difference of two percentages is in points (百分点), only their ratio is in per cent',
  },
  'targets-run-backwards': {
    title: 'A later target below an earlier one',
    findings: {
      'later-below-earlier':
        '“{name}”: the target “{second}” for {later} is below “{first}” for {year}; are the years or the values swapped?',
    },
    advice: 'targets for successive years should lead onwards; where less is meant, say why, or name the scope',
  },
};
