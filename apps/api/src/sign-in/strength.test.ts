import fc from 'fast-check';
import { expect, it } from 'vitest';
import { COMMON_WORDS } from './common-words.js';
import { isStrong } from './strength.js';

it.each([
  ...['123456789012', 'abcdefghijkl', 'qwertyuiop123', '1qaz2wsx3edc', '1q2w3e4r5t6y', 'zaq12wsxcde3', 'qazwsxedcrfv'],
  ...[
    'passwordpassword',
    'P@ssw0rd2026!',
    'iloveyou1234',
    '123456qwerty',
    '123qweasdzxc',
    'asdfasdfasdf',
    '1234qwerasdf',
  ],
  ...['woaini1314520', 'wang123456789', 'zhanglei1990!', 'administrator1', 'manchesterunited', 'michaeljordan23'],
  ...['welcome2026!!', 'fagaiwei2026!', 'beijing2008beijing', '我爱你中国我爱你中国', 'aaaaaaaaaaaa', 'ab12ab12ab12'],
  ...['liwei-20261122', 'LiWei@12345678', 'qwertyqwerty12', 'zxcvbnmasdfghjkl', '!@#$%^&*()_+', '8888888866666666'],
])('%s is guessed at once', (password) => {
  expect(isStrong(password, 'liwei')).toBe(false);
});

it.each([
  ...['otters swim at dusk', 'herons stand in the reeds', 'geese fly over the lake', 'correct-horse-battery-staple'],
  ...['云岭河边三只白鹭站着看水', 'Xk7#mQ2p!vRt9', 'bjzxhqtrwmpk', 'kettle moss violin', 'hebianyouyiqunbailu'],
])('%s is not', (password) => {
  expect(isStrong(password, 'liwei')).toBe(true);
});

it.each(['handkerchief', 'HandKerchief', 'ｈａｎｄｋｅｒｃｈｉｅｆ', 'ghjcnjqgfhjkm', 'avadakedavra', 'counterstrike'])(
  '%s was stolen elsewhere',
  (password) => {
    expect(isStrong(password, 'liwei')).toBe(false);
  },
);

it('takes none of the many thousands that are a common word or two with a number behind, before or between', () => {
  const word = fc.constantFrom(...COMMON_WORDS.filter((one) => one.length > 3));
  const number = fc.oneof(
    fc.integer({ min: 0, max: 99_999_999 }).map(String),
    fc.constantFrom('1234567890', '5201314', '!@#', '2026!', ''),
  );
  const made = fc.tuple(number, word, number, fc.option(word, { nil: '' }), number).map((parts) => parts.join(''));
  fc.assert(
    fc.property(made, (password) => !isStrong(password, 'liwei')),
    { numRuns: 2_000 },
  );
});

it('takes what a machine made of letters and digits', () => {
  const letters = fc.constantFrom(...'abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789');
  const made = fc.array(letters, { minLength: 24, maxLength: 40 }).map((all) => all.join(''));
  fc.assert(
    fc.property(made, (password) => new Set(password.toLowerCase()).size < 8 || isStrong(password, 'liwei')),
    {
      numRuns: 300,
    },
  );
});
