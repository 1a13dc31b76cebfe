import { describe, expect, it } from 'vitest';
import { acme } from '../cli/acme.ts';
import { runItil } from '../cli/run-itil.ts';

const page = async (): Promise<readonly string[]> =>
  (await runItil('report sla --period 2026-09', { files: acme(), columns: 80 })).out.split('\n');

describe('the report on service levels, in 80 columns', () => {
  it('has every figure of a target in its line', async () => {
    const lines = await page();
    const heads = lines.filter((line) => line.startsWith('Target '));
    expect(heads.length).toBe(4);
    expect(heads.filter((line) => !line.endsWith('Late  Status'))).toEqual([]);
    expect(lines.filter((line) => line.length > 80)).toEqual([]);
  });

  it('tells the due of a breach only where that is another instant', async () => {
    const due = async (files: Map<string, string>): Promise<boolean> =>
      (await runItil('report sla --period 2026-09', { files, columns: 200 })).out.includes('  Due ');
    const [all, other] = [acme(), acme()];
    other.delete('incidents/2026/09/INC-20260916-S7MS.yaml');
    expect([await due(all), await due(other)]).toEqual([true, false]);
  });
});
