import type { Messages } from '../messages.js';

export const years: Messages = {
  'deadline-outside-plan': {
    title: 'A deadline outside the plan',
    findings: {
      'after-the-plan': 'the plan ends in {end}; this is due in {year}, and no stage inside the plan is named',
      'before-the-plan': 'the plan begins in {start}; this was due in {year} and is still written as something to do',
    },
    advice: 'name the stage to be reached inside the plan, or correct the year',
  },
  'years-out-of-order': {
    title: 'A span of years that runs backwards',
    findings: {
      backwards: 'the span begins in {from} and ends in {to}',
      'finish-before-start': 'to be started in {from}, and to be finished in {to}',
    },
    advice: 'look up the years of the programme itself and correct one of them',
  },
  'year-against-plan': {
    title: 'A year that does not fit the five-year plan',
    findings: {
      'another-year': 'the year called {word} of “{plan}” is {only}; the text gives it to {written}',
      'this-year': 'the year called {word} of “{plan}” is {only}; the text gives it to {written}, which is {year}',
    },
    advice: 'correct the year or the plan; sentences taken over from last year’s draft are the likeliest',
  },
};
