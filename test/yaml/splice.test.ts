import { describe, expect, it } from 'vitest';
import type { Change } from '../../src/domain/finding.ts';
import { spliceYaml } from '../../src/yaml/splice.ts';
import { incidentLayout } from './layouts.ts';

const splice = (text: string, ...changes: readonly Change[]): unknown => {
  const result = spliceYaml(text, changes, incidentLayout);
  return 'text' in result ? result.text : result;
};

const byHand = `# What happened
id: INC-1
title:   "Checkout returns 502"   # as reported
state: 'new'
impact: high

outages:
- kind: down     # no answer
  from: 3
  # still down

# history
timeline:
- {at: 1, by: mo, event: opened}
`;

describe('text written by hand', () => {
  it.each<[string, readonly Change[], string, string]>([
    [
      'a value between its quotes',
      [{ op: 'set', path: ['state'], value: 'resolved' }],
      "state: 'new'",
      "state: 'resolved'",
    ],
    [
      'a value ahead of its comment',
      [{ op: 'set', path: ['title'], value: 'Slow' }],
      '"Checkout returns 502"   #',
      '"Slow"   #',
    ],
    [
      'a value that needs quotes',
      [{ op: 'set', path: ['impact'], value: 'off' }],
      'impact: high',
      'impact: "off"',
    ],
    [
      'a value of several lines',
      [{ op: 'set', path: ['impact'], value: 'a\nb\n' }],
      'impact: high',
      'impact: |\n  a\n  b',
    ],
    [
      'several lines where a comment is',
      [{ op: 'set', path: ['title'], value: 'a\nb' }],
      '   "Checkout returns 502"   # as reported',
      '   |-   # as reported\n  a\n  b',
    ],
    [
      'a new key, in its order',
      [{ op: 'set', path: ['urgency'], value: 'low' }],
      'impact: high\n',
      'impact: high\nurgency: low\n',
    ],
    [
      'a new first key',
      [
        { op: 'remove', path: ['id'] },
        { op: 'set', path: ['id'], value: 'INC-2' },
      ],
      'INC-1',
      'INC-2',
    ],
    [
      'a new key ahead of a comment',
      [{ op: 'set', path: ['caused_by'], value: 'CHG-1' }],
      '  # still down\n',
      '  # still down\ncaused_by: CHG-1\n',
    ],
    [
      'a key with its parent',
      [{ op: 'set', path: ['resolution', 'code'], value: 'fixed' }],
      '  # still down\n',
      '  # still down\nresolution: {code: fixed}\n',
    ],
    [
      'a key in an item',
      [{ op: 'set', path: ['outages', 0, 'to'], value: 4 }],
      '  from: 3\n',
      '  from: 3\n  to: 4\n',
    ],
    [
      'an entry at the end',
      [{ op: 'insert', path: ['timeline', 1], value: { by: 'mo', at: 2, event: 'noted', note: 'It: is' } }],
      'event: opened}\n',
      'event: opened}\n- {at: 2, by: mo, event: noted, note: "It: is"}\n',
    ],
    [
      'an entry at the start',
      [{ op: 'insert', path: ['timeline', 0], value: { at: 0 } }],
      'timeline:\n',
      'timeline:\n- {at: 0}\n',
    ],
    [
      'an entry of several lines',
      [{ op: 'insert', path: ['timeline', 1], value: { at: 2, note: 'a\nb\n' } }],
      'event: opened}\n',
      'event: opened}\n- at: 2\n  note: |\n    a\n    b\n',
    ],
    [
      'a field of an entry in one line',
      [{ op: 'set', path: ['timeline', 0, 'priority'], value: 'P1' }],
      'event: opened}',
      'event: opened, priority: P1}',
    ],
    ['a first field of an entry', [{ op: 'remove', path: ['timeline', 0, 'at'] }], '{at: 1, by', '{by'],
    [
      'a list that was not there',
      [{ op: 'insert', path: ['labels', 0], value: 'vip' }],
      '\n# history',
      '\nlabels: [vip]\n# history',
    ],
    [
      'a whole map, field by field',
      [{ op: 'set', path: ['outages', 0], value: { kind: 'degraded', from: 3 } }],
      'down     #',
      'degraded     #',
    ],
    [
      'a key taken out',
      [{ op: 'remove', path: ['title'] }],
      'title:   "Checkout returns 502"   # as reported\n',
      '',
    ],
    [
      'the first key of an item',
      [{ op: 'remove', path: ['outages', 0, 'kind'] }],
      '- kind: down     # no answer\n  from',
      '- from',
    ],
    [
      'the last item',
      [{ op: 'remove', path: ['timeline', 0] }],
      'timeline:\n- {at: 1, by: mo, event: opened}\n',
      'timeline: []\n',
    ],
    ['nothing, set as it was', [{ op: 'set', path: ['impact'], value: 'high' }], '', ''],
    ['nothing, taken out though not there', [{ op: 'remove', path: ['hold', 'reason'] }], '', ''],
  ])('%s', (what, changes, before, after) => {
    expect(byHand).toContain(before);
    // A list that was not there goes behind the last field that comes before it: the comment above `timeline` stays.
    const expected =
      what === 'a list that was not there'
        ? byHand.replace('  # still down\n', '  # still down\nlabels: [vip]\n')
        : byHand.replace(before, after);
    expect(splice(byHand, ...changes)).toBe(expected);
    const crlf = (text: string): string => text.replaceAll('\n', '\r\n');
    expect(splice(crlf(byHand), ...changes)).toBe(crlf(expected));
  });

  it.each<[string, string, Change, string]>([
    ['no final newline', 'a: 1', { op: 'set', path: ['b'], value: 2 }, 'a: 1\nb: 2'],
    ['a byte order mark', '\ufeffb: 1\n', { op: 'remove', path: ['b'] }, '\ufeff{}\n'],
    [
      'an empty value',
      'a:   # none\nb: 1\n',
      { op: 'set', path: ['a'], value: 'x' },
      'a: x   # none\nb: 1\n',
    ],
    [
      'an empty list',
      'a: [] # none\n',
      { op: 'insert', path: ['a', 0], value: { b: 1 } },
      'a: # none\n  - {b: 1}\n',
    ],
    ['an empty map', 'a: {}\n', { op: 'set', path: ['a', 'b'], value: 1 }, 'a: {b: 1}\n'],
    ['brackets with room', 'a: [ x, y ]\n', { op: 'insert', path: ['a', 2], value: 'z' }, 'a: [ x, y, z ]\n'],
    [
      'brackets over lines',
      'a: [\n  x,\n  y\n]\n',
      { op: 'insert', path: ['a', 1], value: 'z' },
      'a: [\n  x,\n  z,\n  y\n]\n',
    ],
    ['a comma at the end', 'a: [x,]\n', { op: 'remove', path: ['a', 0] }, 'a: []\n'],
    ['JSON', '{"a":1,"b":"x"}\n', { op: 'set', path: ['b'], value: 'y' }, '{"a":1,"b":"y"}\n'],
    [
      'an indent of four',
      'a:\n    b: 1\n',
      { op: 'set', path: ['a', 'c'], value: { d: { e: 1 } } },
      'a:\n    b: 1\n    c:\n      d: {e: 1}\n',
    ],
    ['folded text', 'a: >-\n  x\n  y\n\nb: 1\n', { op: 'set', path: ['a'], value: 'z' }, 'a: z\n\nb: 1\n'],
    [
      'text set anew',
      'a: | # why\n  x\n\nb: 1\n',
      { op: 'set', path: ['a'], value: 'y\nz' },
      'a: |- # why\n  y\n  z\n\nb: 1\n',
    ],
    [
      'a block made a word',
      'a:\n  - x\n  - y\nb: 1\n',
      { op: 'set', path: ['a'], value: 'z' },
      'a: z\nb: 1\n',
    ],
    [
      'an odd spelling elsewhere',
      'mode: 0755\nb: 1\n',
      { op: 'set', path: ['b'], value: 2 },
      'mode: 0755\nb: 2\n',
    ],
  ])('with %s', (_, before, change, after) => {
    expect(splice(before, change)).toBe(after);
  });

  it.each<[string, string, Change, string]>([
    [
      'text that cannot be read',
      'a: [\n',
      { op: 'set', path: ['a'], value: 1 },
      'flow sequence in block collection must be sufficiently indented and end with a ]',
    ],
    ['a field of a word', 'a: x # y\n', { op: 'set', path: ['a', 'b'], value: 1 }, 'a is no map'],
    [
      'what an alias repeats',
      'a: &x {b: 1}\nc: *x\n',
      { op: 'set', path: ['a', 'b'], value: 2 },
      'nothing there can be changed without changing more',
    ],
  ])('refuses %s', (_, text, change, refused) => {
    expect(splice(text, change)).toMatchObject({ refused });
  });
});
