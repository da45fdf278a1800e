import type { Messages } from '../messages.js';

export const lists: Messages = {
  'count-against-list': {
    title: 'A count announced that the list does not hold',
    findings: {
      'too-few': '{announced} of “{noun}” are announced, {listed} are listed',
      'too-many': '{announced} of “{noun}” are announced, {listed} are listed',
      'box-kind': 'the text announces {announced} indicators ({kind}), the box has {listed}',
      'box-rows': 'the text announces {announced} indicators, the box has {listed} rows',
    },
    advice: 'add what is missing, or correct the count',
  },
  'duplicate-sentence': {
    title: 'The same sentence twice',
    findings: { twice: 'the same sentence stands here {count} times' },
    advice: 'keep it where it belongs, refer to it elsewhere, and name one lead for it',
  },
};
