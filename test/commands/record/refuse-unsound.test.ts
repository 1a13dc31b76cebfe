import { describe, expect, it } from 'vitest';
import { runItil } from '../../cli/run-itil.ts';
import { filesWith } from './files.ts';

describe('no command writes what check would call broken', () => {
  it.each([
    [`incident open "${'x'.repeat(161)}"`, 'error: title has 161 characters, more than 160\n'],
    ['incident open "two\nlines"', 'the title is one line of plain text, and this has a line break'],
    ['incident major 7k3q --manager mo --reason r --update-every soon', 'error: INC-20260908-7K3Q: '],
    [
      'incident inform 7k3q --audience team --who "two\nlines"',
      '--who is one line of plain text, and this has a line break',
    ],
    ['csi edit c5vt --value 99', 'error: csi/2026/09/CSI-20260914-C5VT.yaml: value'],
  ])('%s', async (line, said) => {
    const files = filesWith({
      'csi/2026/09/CSI-20260914-C5VT.yaml': `id: CSI-20260914-C5VT
title: Canary stage
state: proposed
source: {kind: idea}
timeline:
  - {at: 2026-09-14T10:00+02:00, by: mo, event: raised}
`,
    });
    const before = new Map(files);
    const { status, out, err } = await runItil(line, { files });
    expect([status, out]).toEqual([2, '']);
    expect(err).toContain(said);
    expect(files).toEqual(before);
  });
});
