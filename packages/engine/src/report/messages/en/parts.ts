import type { Messages } from '../messages.js';

export const parts: Messages = {
  'parts-against-whole': {
    title: 'Parts that do not make up their whole',
    findings: {
      above: '“{name}” is {whole} in all, but the {count} part(s) listed come to {sum} {unit}: {gap} {unit} too much',
      below:
        '“{name}” is {whole} in all; the list should name all of it, but its {count} parts come to {sum} {unit}: {gap} {unit} are missing',
      listed:
        'the {count} figures in front come to {sum} {unit}, the text puts their total at {whole}: {gap} {unit} off',
      account:
        'added and taken away as the text says, the result is {sum} {unit}; “{name}” stands at {whole}: {gap} {unit} off',
      capacity:
        'the {count} capacities listed come to {sum} {unit} ({each} {unit} if each place has its own), not {whole}. Is only part of them to be ready?',
    },
    advice: 'check the whole and every part; where something is left out, say so (等, 其他)',
  },
  'parts-exceed-whole': {
    title: 'Parts that together pass their whole',
    findings: {
      above: '“{name}” is {whole}, but the {count} part(s) of it in the text come to {sum} {unit}: {gap} {unit} more',
      'all-used-up':
        '“{name}” is {whole}, and {count} uses of it come to {sum} {unit} already: {gap} {unit} are left. Is there room for the others?',
      'more-than-there-is':
        '“{name}” is {whole}, but {count} uses of it come to {sum} {unit}, {gap} {unit} more. Are two crops a year meant, or another definition?',
    },
    advice: 'check parts and whole; say so where the definitions differ (two crops a year, other land)',
  },
  'structure-sum': {
    title: 'A structure that does not add up to 100',
    findings: {
      'not-a-hundred': 'the members of “{name}” {structure} add up to {sum}, {gap} off 100: more than rounding can do',
    },
    advice: 'reckon the shares anew from the levels',
  },
  'structure-against-levels': {
    title: 'A structure that its levels do not have',
    findings: {
      'other-structure': 'value added of {levels} makes a structure of {expected}; “{name}” stands at {structure}',
    },
    advice: 'check the three levels and the structure: one of them is an old figure',
  },
  'structure-jump': {
    title: 'A share that leaps',
    findings: {
      leap: 'the share of “{name}” is to rise from {from}% to {to}% in {years} years; with all else level it would have to grow by about {yearly}% a year. Can it, or do the two shares differ in definition?',
    },
    advice: 'check what the two shares are of, or say how it is to be reached',
  },
  'share-against-levels': {
    title: 'A share that its levels do not have',
    findings: {
      'other-share': '{part} of {whole} is {expected}%, not {stated}',
    },
    advice: 'check part, whole and share; say so where the share has another definition',
  },
  'ratio-identity': {
    title: 'Figures that do not divide',
    findings: {
      'does-not-divide': '{numerator} over {denominator} makes “{name}” about {expected} {unit}, not {stated}',
      'does-not-divide-by-tens':
        '{numerator} over {denominator} makes “{name}” about {expected} {unit}, not {stated}: {tens} times off. Is it the decimal point or the unit?',
    },
    advice:
      'the three do not go together: check area (or visits, or people and when they were counted), total and yield',
  },
  'per-head-identity': {
    title: 'A figure per head that total and population do not give',
    findings: {
      'does-not-divide':
        '{numerator} over {denominator} makes “{name}” about {expected} {unit}, not {stated}: more than year end against yearly mean can explain',
      'does-not-divide-by-tens':
        '{numerator} over {denominator} makes “{name}” about {expected} {unit}, not {stated}: {tens} times off. Is it the decimal point or the unit?',
      'income-outside':
        'the income of all residents, {all}, does not lie between the rural {rural} and the urban {urban}',
    },
    advice: 'check total, population and the figure per head; say which population is meant where it is another one',
  },
  'ratio-against-levels': {
    title: 'A ratio that its two levels do not have',
    findings: {
      'does-not-divide': '{numerator} to {denominator} makes “{name}” about {expected} {unit}, not {stated}',
      'does-not-divide-by-tens':
        '{numerator} to {denominator} makes “{name}” about {expected} {unit}, not {stated}: {tens} times off. Is it the decimal point?',
    },
    advice: 'check the two levels and the ratio: one of them is an old figure',
  },
  'growth-outside-parts': {
    title: 'Growth of a whole outside that of its parts',
    findings: {
      outside:
        '{rate} of “{name}” does not lie between the growth of its parts, from {lowest} to {highest}: the whole grows by their weighted mean',
    },
    advice: 'check the rates of the whole and of its parts: one of them is wrong',
  },
  'regions-against-whole': {
    title: 'Places that do not make up the region',
    findings: {
      above:
        'the {count} places listed come to {sum} {unit}, more than “{name}” of the whole region, {whole}: {gap} {unit} too much',
      'one-above': '{part} is of a part of the region only, yet above “{name}” of all of it, {whole}',
      below:
        'the places come to {sum} {unit}, {gap} {unit} less than “{name}” of the whole region, {whole}. Is part of it of none of them?',
    },
    advice: 'check the places and the region; say so where something belongs to none of the places',
  },
  'indicator-against-indicator': {
    title: 'Two indicators that hardly go together',
    findings: {
      'hardly-together':
        '{over} is {ratio}% of {under}: they are different statistics, but a gap of this size needs a word of explanation',
    },
    advice: 'check units and definitions; add a sentence where it is so',
  },
  'sum-identity': {
    title: 'Components that do not make up their indicator',
    findings: {
      'does-not-add-up': '“{name}” is {whole}, but its {count} components come to {sum} {unit}: {gap} {unit} off',
      difference: 'birth rate less death rate makes “{name}” {sum} {unit}, not {whole}',
    },
    advice: 'check the indicator and its components: one is an old figure or of another definition',
  },
};
