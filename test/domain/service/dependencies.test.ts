import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dependenciesOf } from '../../../src/domain/service/dependencies.ts';
import type { Records } from '../../../src/generated/types.ts';

/** `a: [b, c]` as services of a catalogue. */
const catalogue = (graph: Readonly<Record<string, readonly string[]>>) => ({
  services: new Map(
    Object.entries(graph).map(([id, depends_on]) => [
      id,
      { id, title: id, depends_on } as Records['service'],
    ]),
  ),
});

const waysIn = (graph: Readonly<Record<string, readonly string[]>>, from: string): readonly string[] =>
  [...dependenciesOf(from, catalogue(graph)).values()].map((way) => way.join('>'));

describe('what a service depends on', () => {
  it.each([
    ['nothing', { a: [] }, ['a']],
    ['at any depth', { a: ['b'], b: ['c'], c: ['d'] }, ['a', 'a>b', 'a>b>c', 'a>b>c>d']],
    ['by the shortest way', { a: ['b', 'd'], b: ['c'], c: ['d'] }, ['a', 'a>b', 'a>d', 'a>b>c']],
    ['in a circle', { a: ['b'], b: ['a'] }, ['a', 'a>b']],
    ['on what nobody has written down', { a: ['z'] }, ['a', 'a>z']],
  ])('%s', (_, graph, ways) => expect(waysIn(graph as Record<string, string[]>, 'a')).toEqual(ways));

  const slug = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f');

  it('is what can be reached, each by a way that exists', () => {
    fc.assert(
      fc.property(fc.dictionary(slug, fc.uniqueArray(slug)), slug, (graph, from) => {
        const reached = new Set([from]);
        for (let size = 0; size !== reached.size; ) {
          size = reached.size;
          for (const one of [...reached]) for (const next of graph[one] ?? []) reached.add(next);
        }
        const ways = dependenciesOf(from, catalogue(graph));
        expect(new Set(ways.keys())).toEqual(reached);
        for (const [last, way] of ways) {
          expect([way[0], way.at(-1)]).toEqual([from, last]);
          for (const [i, step] of way.slice(1).entries()) expect(graph[way[i] as string]).toContain(step);
        }
      }),
    );
  });
});
