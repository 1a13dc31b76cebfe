import { expect, test } from 'vitest';
import { type ColorFacts, decideColor } from '../../src/render/decide-color.ts';

const terminal: ColorFacts = { flag: undefined, env: {}, isTTY: true };

test.each<[string, Partial<ColorFacts>, boolean]>([
  ['a terminal', {}, true],
  ['a pipe', { isTTY: false }, false],
  ['--color=auto', { flag: 'auto' }, true],
  ['--color=always in a pipe', { flag: 'always', isTTY: false, env: { NO_COLOR: '1' } }, true],
  ['--color=never', { flag: 'never', env: { FORCE_COLOR: '1' } }, false],
  ['NO_COLOR', { env: { NO_COLOR: '1' } }, false],
  ['an empty NO_COLOR', { env: { NO_COLOR: '' } }, true],
  ['FORCE_COLOR in a pipe', { env: { FORCE_COLOR: '1' }, isTTY: false }, true],
  ['FORCE_COLOR=0', { env: { FORCE_COLOR: '0' } }, false],
  ['FORCE_COLOR against NO_COLOR', { env: { FORCE_COLOR: '1', NO_COLOR: '1' } }, true],
  ['TERM=dumb', { env: { TERM: 'dumb' } }, false],
])('%s', (_name, facts, color) => {
  expect(decideColor({ ...terminal, ...facts })).toBe(color);
});
