import { stringify } from 'csv-stringify/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvRows, type Encoding } from '../../../src/exchange/servicenow/csv-rows.ts';

const read = async (bytes: Uint8Array, size: number, encoding: Encoding = 'utf-8') => {
  const chunks = Array.from({ length: Math.ceil(bytes.length / size) }, (_, i) =>
    bytes.subarray(i * size, (i + 1) * size),
  );
  const rows = [];
  for await (const batch of csvRows(chunks, encoding)) rows.push(...batch);
  return rows;
};
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('csvRows', () => {
  it.each([
    [
      'plain',
      'a,b\n1,2\n',
      [
        [1, 'a', 'b'],
        [2, '1', '2'],
      ],
    ],
    [
      'without a last newline',
      'a,b\n1,2',
      [
        [1, 'a', 'b'],
        [2, '1', '2'],
      ],
    ],
    [
      'carriage returns',
      'a,b\r\n1,2\r\n',
      [
        [1, 'a', 'b'],
        [2, '1', '2'],
      ],
    ],
    [
      'empty lines',
      'a,b\n\n1,2\n\n\n3,4\n',
      [
        [1, 'a', 'b'],
        [3, '1', '2'],
        [6, '3', '4'],
      ],
    ],
    ['a byte order mark', '\ufeffa,b\n', [[1, 'a', 'b']]],
    [
      'semicolons',
      'a;b\n1,5;2\n',
      [
        [1, 'a', 'b'],
        [2, '1,5', '2'],
      ],
    ],
    [
      'tabs',
      'a\tb\n1\t2\n',
      [
        [1, 'a', 'b'],
        [2, '1', '2'],
      ],
    ],
    [
      'a line break in quotes',
      'a,b\n1,"x\ny\nz"\n3,4\n',
      [
        [1, 'a', 'b'],
        [2, '1', 'x\ny\nz'],
        [5, '3', '4'],
      ],
    ],
  ])('reads %s, in any chunks', async (_, text, expected) => {
    for (const size of [1, 3, 1000]) {
      expect((await read(utf8(text), size)).map(({ line, cells }) => [line, ...cells])).toEqual(expected);
    }
  });

  it.each([
    ['a,b\n1,"x\n2,3\n', 2],
    ['"a,b\n1,2\n', 1],
    ['a,b\n"1\n1",2\n\n\n3,"x\n4,5\n', 6],
    ['a,b\r\n1,2\r\n\r\n3,"x\r\n4,5', 4],
  ])('names the line in which a quote of %j is opened and never closed', async (text, line) => {
    for (const size of [1, 3, 1000])
      await expect(read(utf8(text), size)).rejects.toThrow(
        `the row of line ${line} opens a quote that is never closed`,
      );
  });

  it('reads back what was written, wherever the chunks are cut', async () => {
    const cell = fc.string({ unit: fc.constantFrom('a', 'é', ',', ';', '"', '\n', ' ') });
    const table = fc.array(fc.tuple(fc.constantFrom('x', 'y"'), cell, cell, cell), { minLength: 1 });
    await fc.assert(
      fc.asyncProperty(table, fc.integer({ min: 1, max: 40 }), async (rows, size) => {
        const header = ['a', 'b', 'c', 'd'];
        const found = await read(utf8(stringify([header, ...rows])), size);
        expect(found.map(({ cells }) => cells)).toEqual([header, ...rows]);
      }),
    );
  });

  it('decodes windows-1252, and refuses bytes that are no UTF-8', async () => {
    const bytes = Uint8Array.from([0x61, 0x2c, 0x4d, 0xfc, 0x6c, 0x6c, 0x65, 0x72, 0x20, 0x80, 0x0a]);
    expect(await read(bytes, 4, 'windows-1252')).toEqual([{ line: 1, cells: ['a', 'Müller €'] }]);
    await expect(read(bytes, 4)).rejects.toThrow(TypeError);
  });
});
