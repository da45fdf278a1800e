import type { Attributes } from '../xml/index.js';
import type { Story } from './story.js';

/** What is done at the end of an element; `isCut` where the file ended inside it. */
export type Leave = (isCut: boolean) => void;

/** What is done at the start of an element: leaving out all that is in it, or what is to be done at its end. */
export type Enter = (story: Story, attributes: Attributes) => Leave | typeof LEFT_OUT | undefined;

export const LEFT_OUT = 'left out';

/** By names with the prefixes that our code knows. What has no entry is entered and left without notice. */
export type Elements = Readonly<Record<string, Enter>>;

/** Of an element that only says something: nothing is done at its end. */
export function told(tell: (story: Story, attributes: Attributes) => void): Enter {
  return (story, attributes) => {
    tell(story, attributes);
    return undefined;
  };
}

export const leftOut: Enter = () => LEFT_OUT;
