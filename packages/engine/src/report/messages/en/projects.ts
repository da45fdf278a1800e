import type { Messages } from '../messages.js';

export const projects: Messages = {
  'one-platform-two-names': {
    title: 'Two names for what looks like one platform',
    findings: { 'much-alike': '“{name}” and “{other}” differ by a few words of filling: are they one platform?' },
    advice: 'if they are one, use one name and name one unit that builds it; if not, say how they differ',
  },
  'project-promised-again': {
    title: 'A project promised last year and promised again',
    findings: {
      'finish-again':
        '“{name}” was to be finished in {year}; this report says nothing of the outcome and promises it again',
      'finish-built':
        '“{name}” was to be finished in {year}; this report says nothing of the outcome and still has it built',
      'start-again':
        '“{name}” was to be started in {year}; this report says nothing of the outcome and promises it again',
      'start-prepared':
        '“{name}” was to be started in {year}; this report says nothing of the outcome and still has it prepared',
    },
    advice: 'say why it was not done last year, and which stage is due when',
  },
  'project-size-clash': {
    title: 'One project, two sizes',
    findings: { 'two-sizes': '“{name}” is {size} in one place and {other} in another' },
    advice: 'take the approved size and correct the other place; where there are phases, give the size of each',
  },
  'project-status-clash': {
    title: 'Stages of one project that exclude each other',
    findings: {
      'start-and-finish': '“{name}” is to be started this year, “{other}” is to be finished this year: are they one?',
      'finished-and-to-start': '“{other}” is finished already, “{name}” is still to be started',
      'finished-and-to-build': '“{other}” is reported as finished, and “{name}” is still to be built or finished',
      'finished-earlier': '“{other}” was reported as finished the year before, “{name}” is still being built',
    },
    advice: 'find out which stage it is at and correct one place; where they are phases or two projects, say so',
  },
  'project-vanished': {
    title: 'A project promised last year and not mentioned again',
    findings: {
      'not-mentioned-again':
        '“{name}” was to be started or finished in {year}; no document of the next year mentions it',
    },
    advice: 'say how far it has come, or why it was dropped or put off',
  },
};
