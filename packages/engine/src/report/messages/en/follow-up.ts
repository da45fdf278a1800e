import type { Messages } from '../messages.js';

export const followUp: Messages = {
  'target-against-result': {
    title: 'A target that was missed',
    findings: {
      missed:
        '“{name}” was to be {target} in {year} and came to {result}, {gap} {unit} off; the report does not say so',
      'missed-and-claimed':
        '“{name}” was to be {target} in {year} and came to {result}, {gap} {unit} off, while the report calls the targets fulfilled',
      'rate-missed':
        '“{name}” was to be {target} in {year} and came to {result}, {gap} points off; the report does not say so',
      'growth-missed':
        '“{name}” was to grow by {target} in {year} and grew by {result}, {gap} points off; the report does not say so',
      'growth-missed-and-claimed':
        '“{name}” was to grow by {target} in {year} and grew by {result}, {gap} points off, while the report calls the targets fulfilled',
      'rate-missed-and-claimed':
        '“{name}” was to be {target} in {year} and came to {result}, {gap} points off, while the report calls the targets fulfilled',
    },
    advice: 'say which targets were missed and why; where the scope was changed, give the comparable result',
  },
  'claim-against-figures': {
    title: 'Called fulfilled, and the figure says otherwise',
    findings: {
      'level-missed': '“{name}” came to {result}, which misses the target of {target}, yet it is called “{claim}”',
      'growth-missed':
        '“{name}” grew by {result}, which misses the target of growing by {target}, yet it is called “{claim}”',
    },
    advice: 'check result and target; where the target was missed, take the praise out and say why',
  },
  'completion-against-target': {
    title: 'A rate of completion that does not fit',
    findings: {
      'against-quoted': '“{name}” came to {result} of {target}: that is {share}% of the target, the text says {rate}',
      'against-last-year':
        '“{name}” came to {result}; “{source}” had set {target}: that is {share}% of the target, the text says {rate}',
    },
    advice: 'check result, target and rate; where the target was changed, give the new one',
  },
  'target-dropped': {
    title: 'A target of last year without a result',
    findings: {
      dropped: '“{name}” {target} was set for {year}; the reports on {year} do not say what came of it',
      'growth-dropped': '“{name}” was to grow by {target} in {year}; the reports on {year} do not say what came of it',
      'several-dropped':
        'of {all} quantified targets for {year}, {count} more are not answered anywhere in the reports on {year}',
    },
    advice: 'add the result, or say why the target was given up',
  },
  'count-restated': {
    title: 'The list of livelihood items with another count a year later',
    findings: {
      'another-count': '“{promised}” were promised for {year}; looking back, this year’s report has “{done}”',
    },
    advice: 'check the list set at the beginning of the year; where items were dropped or not finished, say which',
  },
  'result-restated': {
    title: 'One year’s result told differently later',
    findings: {
      'against-growth':
        '“{name}” of {year} was reported as {first} and is {second} here; next year’s {level} with growth of {rate}% starts from {first}, not from {second}',
      'two-values': '“{name}” of {year} is {first} in “{document}” and {second} here',
      'digits-swapped':
        '“{name}” of {year} is {first} in “{document}” and {second} here: two neighbouring digits changed places',
      'start-differs':
        '“{name}” starts from {second} here, while “{document}” has {first} for {year}; if it starts from last year the two should be one',
      'start-swapped':
        '“{name}” starts from {second} here, while “{document}” has {first} for {year}: two neighbouring digits changed places',
      'two-rates': 'the growth of “{name}” in {year} is {first} in “{document}” and {second} here',
      revised: '“{name}” of {year} was expected to be {first} and is {second} here',
    },
    advice:
      'use the value that the statistics office confirms; where it was revised, say so and move the base of the growth too',
  },
  'level-break': {
    title: 'A level that breaks off between two years',
    findings: {
      falls:
        '“{name}” is {after} in {year} after {before} in last year’s report, {change}% lower, without a rate or an explanation',
      rises:
        '“{name}” is {after} in {year} after {before} in last year’s report, {change}% higher, without a rate or an explanation',
    },
    advice:
      'find out whether the scope changed or a figure is wrong; where the scope changed, say so and give a comparable rate',
  },
  'against-its-word': {
    title: 'Said to have risen, and less than last year',
    findings: {
      'risen-to-less':
        '“{name}” is said to have risen or piled up to {after} in {year}, while last year’s report had {before} already: {change}% less',
      'fallen-to-more':
        '“{name}” is said to have fallen to {after} in {year}, while last year’s report had {before} already: {change}% more',
      'rate-risen-to-less':
        '“{name}” is said to have risen to {after} in {year}, while last year’s report had {before} already: {change} points less',
      'rate-fallen-to-more':
        '“{name}” is said to have fallen to {after} in {year}, while last year’s report had {before} already: {change} points more',
      less: '“{name}” is {after} in {year} after {before} in last year’s report, {change}% less, without a word about it',
    },
    advice: 'check the figures of both years; where it did go the other way or the scope changed, say so and why',
  },
  'needed-pace': {
    title: 'A five-year target out of reach at this pace',
    findings: {
      'sum-out-of-reach':
        '“{name}” {target} by {end}: after the years known {rest} {unit} are left, {needed} {unit} in each of {left} years, while the best year brought {best} {unit}',
      'level-out-of-reach':
        '“{name}” {target} by {end}: {rest} {unit} are left to climb, {needed} {unit} in each of {left} years, while the best year brought {best} {unit}',
    },
    advice:
      'check that target and yearly figures count the same thing; amend the target by the legal steps, or set out the last years',
  },
  'weaker-than-upper': {
    title: 'A target weaker than that of the plan above',
    findings: {
      'weaker-binding':
        '“{name}” is binding at {upper} in the plan above and {lower} here ({year}), which asks for less',
      weaker: '“{name}” is {upper} in the plan above and {lower} here ({year}), which asks for less',
      'weaker-than-allotted-binding':
        'Of “{name}”, binding in the plan above, this region was allotted {upper}; here it is {lower} ({year}), which asks for less',
      'weaker-than-allotted':
        'Of “{name}”, this region was allotted {upper} by the plan above; here it is {lower} ({year}), which asks for less',
      later: 'The plan above has this task done by {upper}, this plan by {lower}, which is later',
    },
    advice: 'check the share that was handed down; where it differs from the plan above, name the paper that sets it',
  },
  'missing-below': {
    title: 'Binding indicators of the plan above that are not taken up',
    findings: {
      missing: '{count} binding indicator(s) of “{upper}” are not mentioned in “{document}”: {names}',
      fewer: '“{document}” hands down {upper} binding indicators, this plan speaks of {lower}',
    },
    advice: 'confirm for each whether it has to be taken up; give the reason where not',
  },
  'attribute-mismatch': {
    title: 'Binding above, expected below',
    findings: { 'expected-below': '“{name}” is binding (约束性) in “{document}” and expected (预期性) here' },
    advice: 'a binding indicator stays binding when it is handed down: change it, or give the reason',
  },
  'rank-against-figures': {
    title: 'Called the first beside a higher figure',
    findings: { 'not-first': '{name} with {own} is called the first, while {other} has {most} in the same sentence' },
    advice: 'check the figures and which indicator the rank is about',
  },
  'record-against-figures': {
    title: 'Called a record or a first time that it is not',
    findings: {
      'not-highest': '“{name}” of {value} in {year} is called the highest ever, while {when} had {higher}',
      'not-first-time': '“{name}” of {value} in {year} is called the first time, while {when} had {higher} already',
    },
    advice: 'check the yearly figures; where they were revised, follow the revised ones',
  },
  'text-against-series': {
    title: 'A figure that differs from the yearly figures',
    findings: {
      'digits-swapped': '“{name}” of {year} is {told} in the text and {value} in the sheet: two digits changed places',
      'power-of-ten': '“{name}” of {year} is {told} in the text and {value} in the sheet: a power of ten apart',
      'another-value': '“{name}” of {year} is {told} in the text and {value} in the sheet',
      'another-series':
        '“{name}” differs from the sheet in most years (in {year} {told} against {value}): the two may not count the same thing',
    },
    advice: 'follow the figures of the statistics office; where the definition differs, say so in the text',
  },
  'series-jump': {
    title: 'A value that stands out in the yearly figures',
    findings: {
      leap: '“{name}” is {value} in {year}, about {factor} times the years beside it: most likely a digit too many or too few',
      step: '“{name}” is {value} from {year} on, about {factor} times the {before} before: another unit, or a wrong digit?',
      flat: '“{name}” is {value} in {count} years running, to the last digit',
      falls: '“{name}” piles up, but {value} in {year} is less than the {before} of the year before',
    },
    advice: 'correct it from the returns; where unit or definition changed, note it in the sheet',
  },
  'reported-twice': {
    title: 'One event reported in two years',
    findings: { twice: '“{name}” {act} was reported for {before} and is reported again for {year}' },
    advice: 'find out in which year it happened; name the phase where there are several',
  },
  'sentence-repeated-next-year': {
    title: 'Last year’s sentence with last year’s figures',
    findings: { 'same-figures': 'this sentence of {year} is that of {before} word for word, all its figures with it' },
    advice: 'put in this year’s figures, or say that they did not change',
  },
};
