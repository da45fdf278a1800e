import type { Messages } from '../messages.js';

export const targets: Messages = {
  'one-indicator-two-targets': {
    title: 'One indicator, two targets',
    findings: {
      'two-values': '“{name}” is to be {first} by {year} in one place and {second} in another',
      'two-thresholds':
        '“{name}” is to be {first} by {year} in one place and {second} in another; of one definition there can be one target only',
      'striven-for':
        '“{name}” is to be {first} by {year} in one place and {second} in another, one of them only striven for. Which one is the target of the plan?',
      'growth-target':
        'the economy is to grow by {first} in one place; another speaks of a growth target of {second}. Which one is it?',
    },
    advice:
      'write the adopted figure everywhere; where the scopes differ (city and countryside, city government and whole city), say so in the name',
  },
  'one-indicator-two-results': {
    title: 'One indicator, two results',
    findings: {
      'two-values': '“{name}” was {first} in {year} in one place and {second} in another',
      'two-wordings':
        '“{name}” and “{again}” were {first} and {second} in {year}; if they are one indicator, there can be one figure only',
    },
    advice: 'check the source and write one figure everywhere; where scope or definition differ, say so in the name',
  },
  'added-or-reached': {
    title: 'Added or reached',
    findings: {
      'base-forgotten':
        '“{name}”: {base} and {added} more make {sum} {unit}, but the total is said to be {reached} too',
      'one-number-for-both':
        '“{name}”: {added} are to be added in one place and {reached} to be reached in another; unless there were none before, both cannot hold',
      'does-not-add-up':
        '“{name}”: {base} and {added} more make {sum} {unit}, which the total of {reached} does not fit',
      'one-year-fills-span':
        '“{name}”: {span} in {years} years, yet {one} in {year} alone, {share}% of it; is the longer figure a net rise?',
    },
    advice:
      'find out whether the figure is added or in all, hold it against base + added = reached, and say 净增 (net) or 新增 (gross) where things also close',
  },
  'target-not-beyond-base': {
    title: 'A target below its base',
    findings: {
      'raised-below': '“{name}” is to be raised from {base} to {aim}, less than there was in {year}',
      'raised-within-rounding':
        '“{name}” is to be raised from {base} to {aim}, which is less. Is the figure of {year} rounded, or of another definition?',
      'below-base': '“{name}” was {base} in {year} already; the target is only {aim}',
      'same-as-base': '“{name}” was {base} in {year} already; the target is {aim} again',
      'later-below': 'the far target of {aim} for “{name}” lies below that of {base} for {year}',
      definition:
        'the target for “{name}” is {aim}, “{before}” was {base} in {year}; are they of one definition? If so the target lies below its base',
    },
    advice:
      'check value and definition of base and target; where holding or cutting is meant, say so (稳定在, 不低于, 调减到)',
  },
  'reverse-indicator-direction': {
    title: 'A figure that moves the wrong way',
    findings: {
      raised: 'less of “{name}” is better, but the target of {aim} lies above the base of {base}',
      'falls-upwards': '“{name}” is said to fall, but goes from {base} up to {aim}',
    },
    advice: 'see whether the two figures changed places; where the target is a ceiling, write 控制在…以内',
  },
  'target-already-met': {
    title: 'A target that is met already',
    findings: {
      'same-threshold': '“{name}” was {result} in {year} already; the next target is still {aim}',
      passed: '“{name}” had come to {result} in {year}; the next target of {aim} is met already',
    },
    advice: 'set the target above what there is; where holding is meant, write 稳定在…以上',
  },
  'target-below-result': {
    title: 'A target below the last result',
    findings: {
      'below-result': '“{name}” was {result} in {year}; the next target is only {aim}',
      'smaller-rise': '“{name}” rose by {result} in {year}; the next target is a rise of {aim}, {share}% less',
      'striven-below':
        '“{name}” came to {result} in {year}, yet {aim} is striven for in the next, {share}% less. Is it an old target, or meant to be lower?',
      'flow-below': '“{name}” came to {result} in {year}; {aim} is set for the next, {share}% less',
    },
    advice: 'say why less is asked for (work ending, another definition, caution), or raise the target',
  },
  'text-against-table': {
    title: 'Text and table differ',
    findings: {
      target: '“{name}” is to be {text} by {year} in the text, {table} in the table',
      result: '“{name}” was {text} in {year} in the text, {table} in the table',
    },
    advice: 'write the adopted figure in both',
  },
  'target-misquoted': {
    title: 'A target quoted wrongly',
    findings: {
      differs: 'the target of “{name}” for {year} is quoted as {cited}; {source} has {target}',
    },
    advice: 'quote the target as it stands; where it was changed, name the decision',
  },
  'base-year-estimated': {
    title: 'Base values that are only expected',
    findings: {
      expected: '{count} base value(s) of {year} are expected ones (such as “{name}” {base}), and targets rest on them',
    },
    advice: 'mark them in the box or a note, and look at the targets again when final figures are out',
  },
  'price-basis-unstated': {
    title: 'No word on prices',
    findings: {
      unstated:
        '“{name}” has a target for its level ({level}) and one for its growth ({rate}); nowhere does the text say at which prices',
    },
    advice: 'say at which prices level and growth are counted (such as 按2020年价格计算)',
  },
};
