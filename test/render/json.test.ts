import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderJson } from '../../src/render/json.ts';
import { HOSTILE, STEERS } from './hostile.ts';

describe('renderJson', () => {
  it('keeps the order of keys, drops what is undefined, has no NaN', () => {
    expect(renderJson({ b: 1, a: undefined, c: [Number.NaN, undefined, Number.POSITIVE_INFINITY] })).toBe(
      '{\n  "b": 1,\n  "c": [\n    null,\n    null,\n    null\n  ]\n}\n',
    );
    expect(renderJson(undefined)).toBe('null\n');
  });

  it('reads back as the same, and steers nothing', () => {
    expect(JSON.parse(renderJson(HOSTILE))).toEqual(HOSTILE);
    expect(renderJson(HOSTILE).replaceAll('\u{e0041}', '')).not.toMatch(STEERS);
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(JSON.parse(renderJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });
});
