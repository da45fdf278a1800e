import type { ProblemWords } from './zh.js';

export const en: ProblemWords = {
  'malformed-request': { title: 'Malformed request', detail: 'The request could not be read.' },
  'invalid-input': { title: 'Invalid input', detail: 'Some of what was sent does not fit:' },
  'invalid-cursor': {
    title: 'Invalid cursor',
    detail: 'The cursor was not given by this list with these filters. Begin again without it.',
  },
  'not-signed-in': { title: 'Not signed in', detail: 'This needs a session or a token that is valid.' },
  'sign-in-refused': { title: 'Sign-in refused', detail: 'Name or password is wrong, or the account is closed.' },
  'code-needed': {
    title: 'A code is needed too',
    detail: 'The password is right. Send the six digits that your app shows as well, or a recovery code.',
  },
  'code-refused': {
    title: 'Code refused',
    detail: 'The code is wrong, too old, or was used already. Wait until the app shows the next one.',
  },
  forbidden: { title: 'Not allowed', detail: 'None of your roles allows this.' },
  'other-unit': { title: 'Another unit', detail: 'Your role allows this for your own unit only.' },
  'scope-missing': { title: 'Scope missing', detail: 'The token was not made for this.' },
  'foreign-page': { title: 'Sent from another site', detail: 'Changes are taken only from pages of this server.' },
  'own-value': { title: 'Your own value', detail: 'One person may not both fill in and accept a value.' },
  'sign-in-again': {
    title: 'Sign in again',
    detail: 'This is done only within a quarter of an hour of signing in. Sign in again.',
  },
  'session-needed': { title: 'Session needed', detail: 'This cannot be done with a token. Sign in.' },
  'not-found': { title: 'Not found', detail: 'There is nothing here, or nothing you may see.' },
  'as-of-unknown': { title: 'Unknown state', detail: 'The ledger has no such release or event.' },
  conflict: { title: 'Conflict', detail: 'This does not go together with what is there.' },
  'already-exists': { title: 'Already there', detail: 'Something with this name or code is there already.' },
  'not-in-this-state': { title: 'Not in this state', detail: 'This cannot be done in the state it is in.' },
  'request-in-progress': {
    title: 'Request under way or broken off',
    detail:
      'A request with this Idempotency-Key is under way or was broken off. See whether it took effect before sending it with a new key.',
  },
  gone: { title: 'No longer valid', detail: 'This was used, withdrawn or has expired.' },
  stale: { title: 'Changed meanwhile', detail: 'Somebody changed it after you read it. Read it again.' },
  'too-large': {
    title: 'Too large',
    detail: 'It is larger than the server takes. Split the file, or make the pictures in it smaller.',
  },
  'unsupported-media-type': { title: 'Unsupported media type', detail: 'This address does not take that format.' },
  unprocessable: { title: 'Cannot be done', detail: 'It is well formed, and still cannot be done.' },
  'key-used-otherwise': {
    title: 'Idempotency-Key used otherwise',
    detail: 'This key was sent with another request. Take a new one.',
  },
  'password-too-weak': {
    title: 'Password too weak',
    detail: 'Take 12 to 128 characters that are neither common nor your name.',
  },
  'version-needed': { title: 'Version needed', detail: 'Send If-Match with the ETag of what you read.' },
  'too-many-requests': {
    title: 'Too many requests',
    detail: 'Too many tries, or too many questions at once. Come again later.',
  },
  'headers-too-large': { title: 'Headers too large', detail: 'The headers of the request are too large.' },
  internal: {
    title: 'A fault of ours',
    detail: 'Something went wrong here. The number of the request helps to find it.',
  },
  unavailable: { title: 'Not available now', detail: 'The server cannot answer now. Come again soon.' },
};
