import { describe, expect, it } from 'vitest';
import { didYouMean } from '../../src/domain/did-you-mean.ts';

const words = ['service', 'services', 'severity', 'impact', 'urgency', 'id'];

describe('didYouMean', () => {
  it.each([
    ['sevice', 'service'],
    ['serivce', 'service'],
    ['Impact', 'impact'],
    ['urgenci', 'urgency'],
    ['impcat', 'impact'],
    ['ids', 'id'],
  ])('%s is %s', (typed, meant) => {
    expect(didYouMean(typed, words)).toBe(meant);
  });

  it.each(['colour', 'x', '', 'servicedeskticket'])('%j is none of them', (typed) => {
    expect(didYouMean(typed, words)).toBeUndefined();
  });

  it('prefers the nearest, then the first', () => {
    expect(didYouMean('hihg', ['low', 'higher', 'high'])).toBe('high');
    expect(didYouMean('aa', ['ab', 'ac'])).toBe('ab');
  });

  it('stays quick on hostile lengths', () => {
    expect(didYouMean('a'.repeat(100_000), [`${'a'.repeat(99_999)}b`])).toBeDefined();
  });
});
