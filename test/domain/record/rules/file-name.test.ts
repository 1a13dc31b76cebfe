import { describe, expect, it } from 'vitest';
import { saidBy } from '../../../support/findings-of.ts';

describe('record/file-name', () => {
  it.each([
    [
      'incidents/2026/08/INC-20260908-K7Q2.yaml',
      'the file lies in incidents/2026/08, INC-20260908-K7Q2 belongs in incidents/2026/09',
    ],
    [
      'incidents/2026/09/INC-20260908-P4XD.yaml',
      'the file is called INC-20260908-P4XD.yaml, its id is INC-20260908-K7Q2',
    ],
  ])('finds %s', (path, said) => {
    expect(saidBy('record/file-name', `# ${path}\nid: INC-20260908-K7Q2`)).toEqual([`id: ${said}`]);
  });

  it('holds the catalogue to its slugs', () => {
    expect(saidBy('record/file-name', '# services/shop.yaml\nid: checkout', 'service')).toEqual([
      'id: the file is called shop.yaml, its id is checkout',
    ]);
  });
});
