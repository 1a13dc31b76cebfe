import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { equal } from '../../src/domain/equal.ts';
import type { At, Change } from '../../src/domain/finding.ts';
import { applyChanges } from '../../src/yaml/changes.ts';
import { parseDocument } from '../../src/yaml/document.ts';
import { editCanonical, editYaml } from '../../src/yaml/edit.ts';
import type { Layout } from '../../src/yaml/layout.ts';
import { isMap } from '../../src/yaml/plain-map.ts';
import { spliceYaml } from '../../src/yaml/splice.ts';
import { writeYaml } from '../../src/yaml/write.ts';
import { record } from './arbitrary.ts';
import { places } from './laws.ts';
import { examples, incidentLayout } from './layouts.ts';

describe('canonical text', () => {
  const [incident] = examples.filter(({ file }) => file.startsWith('INC'));

  it('is edited without the parser, and stays canonical', () => {
    const changes: readonly Change[] = [
      { op: 'set', path: ['state'], value: 'closed' },
      {
        op: 'insert',
        path: ['timeline', 7],
        value: { event: 'closed', by: 'mo', at: '2026-09-15T09:00+02:00' },
      },
    ];
    const { text, layout } = incident as (typeof examples)[number];
    const expected = `${text.replace('state: resolved', 'state: closed')}  - {at: 2026-09-15T09:00+02:00, by: mo, event: closed}\n`;
    expect(editCanonical(text, changes, layout)).toEqual({ text: expected });
    expect(spliceYaml(text, changes, layout)).toEqual({ text: expected });
  });

  it('is told from text that another layout or hand wrote', () => {
    expect(editCanonical('state: x\nid: y\n', [], incidentLayout)).toBeUndefined();
    expect(editCanonical('id: y # z\n', [], incidentLayout)).toBeUndefined();
  });

  it('refuses what a record cannot have', () => {
    const change: Change = { op: 'set', path: ['id', 'x'], value: 1 };
    expect(editCanonical('id: x\n', [change], incidentLayout)).toEqual({
      refused: 'id is no map',
      at: ['id', 'x'],
    });
  });
});

describe('editYaml', () => {
  it.each([
    ['id: y\n', 'id: z\n'],
    ['id: y # mine\n', 'id: z # mine\n'],
  ])('%j', async (before, after) => {
    expect(await editYaml(before, [{ op: 'set', path: ['id'], value: 'z' }], incidentLayout)).toEqual({
      text: after,
    });
  });
});

/** A change at a place: what is there is taken out or replaced, a map or list grows. */
const changeAt = (path: At, found: unknown, remove: boolean, value: unknown): Change => {
  if (remove && path.length > 0) return { op: 'remove', path };
  if (Array.isArray(found)) return { op: 'insert', path: [...path, found.length >> 1], value };
  return { op: 'set', path: isMap(found) ? [...path, 'brand_new'] : path, value };
};

const read = (text: string): unknown => {
  const parsed = parseDocument(text);
  return 'value' in parsed ? parsed.value : parsed;
};

it('both ways hold what the change in memory gives', { timeout: 300_000 }, () => {
  const layout: Layout = { keysAt: () => ['by', 'at'], isText: (path) => path.endsWith('note') };
  const noNaN = record.filter((value) => places(value).every(([, found]) => !Number.isNaN(found)));
  const share = fc.double({ min: 0, max: 0.999, noNaN: true });
  fc.assert(
    fc.property(noNaN, noNaN, share, fc.boolean(), (value, other, p, remove) => {
      const all = places(value);
      const [path, found] = all[Math.floor(p * all.length)] as (typeof all)[number];
      const change = changeAt(path, found, remove, Object.values(other)[0] ?? 'x');
      const wanted = applyChanges(value, [change]);
      const text = writeYaml(value, layout);
      const spliced = spliceYaml(text, [change], layout);
      for (const result of [editCanonical(text, [change], layout) ?? spliced, spliced]) {
        expect(result).toHaveProperty('text');
        expect(equal(read((result as { readonly text: string }).text), wanted)).toBe(true);
      }
    }),
    { numRuns: Number(process.env.ITIL_RUNS ?? 200) },
  );
});
