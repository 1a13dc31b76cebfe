import { describe, expect, it } from 'vitest';
import type { At } from '../../src/domain/finding.ts';
import { lineColumn, rangeOf } from '../../src/yaml/line-column.ts';
import { locate } from '../../src/yaml/locate.ts';

const text = `# a record
id: x   # the id
plan:
  test: "quoted"   # how
  backout: |
    one
    two

window: {from: 1, to: 22}
outages:
- kind: down
  from: 3
- {kind: degraded}
none:
tags: [p, 'q']
`;

const found = (path: At, what: 'key' | 'value', source = text): string | undefined => {
  const range = locate(source, path, what);
  return (
    range &&
    `${range.line}:${range.column}-${range.endLine}:${range.endColumn} ${source.slice(range.offset, range.offset + range.length)}`
  );
};

describe('locate', () => {
  it.each<[At, 'key' | 'value', string]>([
    [['id'], 'key', '2:1-2:3 id'],
    [['id'], 'value', '2:5-2:6 x'],
    [['plan', 'test'], 'value', '4:9-4:17 "quoted"'],
    [['plan', 'backout'], 'value', '5:12-7:8 |\n    one\n    two'],
    [['plan'], 'value', '4:3-7:8 test: "quoted"   # how\n  backout: |\n    one\n    two'],
    [['window', 'to'], 'key', '9:19-9:21 to'],
    [['window', 'to'], 'value', '9:23-9:25 22'],
    [['outages', 0], 'key', '11:3-11:13 kind: down'],
    [['outages', 0], 'value', '11:3-12:10 kind: down\n  from: 3'],
    [['outages', 1, 'kind'], 'value', '13:10-13:18 degraded'],
    [['none'], 'value', '14:1-14:5 none'],
    [['tags', 1], 'value', "15:11-15:14 'q'"],
    [['plan', 'communication'], 'value', '3:1-3:5 plan'],
    [['outages', 0, 'to'], 'key', '11:3-11:13 kind: down'],
    [['outages', 7], 'value', '10:1-10:8 outages'],
    [['title'], 'value', '2:1-2:3 id'],
    [[], 'value', '2:1-2:3 id'],
    [['id', 'deeper'], 'value', '2:1-2:3 id'],
  ])('%j %s', (path, what, place) => {
    expect(found(path, what)).toBe(place);
  });

  it('counts lines and columns alike with CRLF and a byte order mark', () => {
    expect(found(['b'], 'value', '\ufeffa: 1\r\nb: 😀x\r\n')).toBe('2:4-2:7 😀x');
  });

  it('knows no place in text that cannot be read', () => {
    expect(locate('a: [\n', ['a'], 'value')).toBeUndefined();
  });
});

describe('lineColumn', () => {
  it.each([
    ['a\nb', 0, 1, 1],
    ['a\nb', 1, 1, 2],
    ['a\nb', 2, 2, 1],
    ['a\r\nb', 2, 1, 3],
    ['a\r\nb', 3, 2, 1],
    ['a\rb', 2, 2, 1],
    ['a\n', 2, 2, 1],
    ['a', 99, 1, 2],
  ])('%j at %d', (source, offset, line, column) => {
    expect(lineColumn(source, offset)).toEqual({ line, column });
  });

  it('makes a range of a stretch', () => {
    expect(rangeOf('ab\ncd\n', 1, 3)).toEqual({ line: 1, column: 2, endLine: 2, endColumn: 2 });
  });
});
