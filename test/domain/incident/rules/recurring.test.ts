import { describe, expect, it } from 'vitest';
import { saidBy } from '../../../support/findings-of.ts';

describe('incident/recurring', () => {
  const incident = (id: string, day: string, more = 'category: network'): string =>
    `---\n# incidents/2026/08/INC-202608${day}-${id}.yaml\n${more}\ntimeline: [{at: 2026-08-${day}T09:00+02:00, by: mo, event: opened}]\n`;
  const others = (...docs: readonly string[]): readonly string[] =>
    saidBy('incident/recurring', `title: x\n${docs.join('')}`);
  const [a, b, c, d] = [
    incident('AAAA', '01'),
    incident('BBBB', '11'),
    incident('CCCC', '21'),
    incident('DDDD', '31'),
  ];

  it('names a run once, on its last incident', () => {
    expect(others(a, b, c, d)).toEqual([expect.stringContaining('4 incidents of network on checkout')]);
    expect(others(c, b, a)).toEqual([
      expect.stringContaining('INC-20260801-AAAA, INC-20260811-BBBB, INC-20260821-CCCC'),
    ]);
  });

  it('names the first few of a long run', () => {
    const many = ['01', '02', '03', '04', '05', '06', '07'].map((day) => incident('AAAA', day));
    expect(others(...many)).toEqual([
      expect.stringMatching(/: INC-20260801-AAAA, (INC-\d+-AAAA(, )?){4} and 2 more$/),
    ]);
    expect(others(...many.slice(0, 5))).toEqual([expect.not.stringContaining('more')]);
  });

  it.each([
    ['two', [a, b]],
    ['three in 31 days', [a, b, incident('EEEE', '31', 'category: network\nservice: portal')]],
    ['one with a problem', [a, incident('BBBB', '11', 'category: network\nproblem: PRB-20260901-H2MW'), c]],
    ['one of another category', [a, b, incident('CCCC', '21', 'category: software')]],
    ['one without a category', [a, b, incident('CCCC', '21', 'title: x')]],
  ])('says nothing of %s', (_what, docs) => {
    expect(others(...docs)).toEqual([]);
  });
});
