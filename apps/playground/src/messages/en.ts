import type { Messages } from './messages.js';

export const en: Messages = {
  language: 'en',
  otherLanguage: '中文',
  title: 'Outturn',
  lead: 'Reads Chinese government plans and work reports into facts, finds the figures that do not add up, and points at the words for each.',
  privacy:
    'Texts are read in this browser, on this machine. Nothing is sent anywhere, and it works without a connection.',
  paste: 'Paste a text',
  pasteHint: 'Paste the text of a plan or a report here',
  name: (number) => `pasted text ${number}`,
  choose: 'Choose files',
  drop: 'Or drop files on this page. Several at once are one case: they are checked against each other. It reads .txt, .md and .csv.',
  together: 'Read together',
  characters: (count) => `${count} characters`,
  damaged: (count) => `${count} damaged`,
  remove: (name) => `Remove ${name}`,
  start: 'Read and check',
  sample: 'Show the example city’s four papers',
  nothingYet: 'Paste a text or choose a file first.',
  working: 'Reading…',
  back: 'Other files',
  trouble: ({ name, reason }) => {
    switch (reason) {
      case 'empty':
        return `${name}: the file is empty.`;
      case 'binary':
        return `${name}: not a text; save it as plain text (UTF-8) first.`;
      case 'unknown-encoding':
        return `${name}: encoding not recognised (UTF-8, GB18030/GBK and UTF-16 are); save it as UTF-8.`;
      case 'other-format':
        return `${name}: this page reads plain text only. The command outturn reads Word, PDF, Excel and web pages; or copy the text and paste it here.`;
      case 'too-large':
        return `${name}: too long for a page; use the command line, or split it.`;
      case 'unreadable':
        return `${name}: the browser cannot read this file.`;
    }
  },
  failed: (message) => `This is a bug; please report it with this line: ${message}`,
};
