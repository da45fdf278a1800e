import type { Messages } from '../messages.js';

export const units: Messages = {
  'impossible-share': {
    title: 'A share above its whole',
    findings: {
      'above-the-whole': '“{name}” is a share of a whole: it cannot be {value}%',
      'at-least-the-whole': '“{name}” is a share of a whole: “{value}% or more” cannot be exceeded',
      'fall-above-the-whole': '“{name}” can fall by 100% at most, not by {value}%',
    },
    advice: 'write 100%, or name the indicator that is meant (a gross rate, a completion rate, a multiple)',
  },
  'impossible-value': {
    title: 'A value out of range',
    findings: {
      outside: '“{name}” is {value}, usually {range} {unit}; is it the decimal point or the unit?',
      negative: '“{name}” cannot be negative, but is {value}',
    },
    advice: 'check decimal point, unit and name',
  },
  'unit-slip': {
    title: 'A wrong unit or a digit too many',
    findings: {
      conversion: '{first} is {fit} {unit}, but is converted to {second}',
      'conversion-by-tens': '{first} is {fit} {unit}, but is converted to {second}, {tens} times off',
      'one-year': '“{name}” is {first} in one place and {second} in another for one year, exactly {tens} times apart',
      'through-growth':
        '“{name}”: next year’s {second} and its growth lead back to a value exactly {tens} times off {first}',
      'part-beyond-whole':
        '“{part}”, {second}, passes “{name}”, {first}, of which it is a part: 亩 for 公顷 ({times} times)?',
      'confused-jin':
        '“{name}” is {first} in one place and {second} in another for one year, exactly {times} times apart: 斤 for 公斤?',
      'confused-mu':
        '“{name}” is {first} in one place and {second} in another for one year, exactly {times} times apart: 亩 for 公顷?',
      'lost-multiplier': '“{name}” is {second} in one place and {first} in another; is a {multiplier} missing?',
    },
    advice: 'check unit, decimal point and digits; 15 亩 make a 公顷, 2 斤 a 公斤',
  },
  'money-beyond-region': {
    title: 'Money beyond the region',
    findings: {
      beyond: '{part} is {ratio} times “{name}” of the whole region, {whole}; is {fit} meant?',
    },
    advice: 'check the unit of the sum',
  },
  'one-indicator-two-units': {
    title: 'One indicator in two units',
    findings: {
      sizes: '“{name}” is {first} in one place and {second} in another for {year}: one number, two units',
      currencies: '“{name}” is {first} in one place and {second} in another for {year}: one number, two currencies',
    },
    advice: 'find out which unit is right and use it everywhere',
  },
};
