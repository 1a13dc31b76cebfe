import { describe, expect, it } from 'vitest';
import { acme } from '../../cli/acme.ts';
import { runItil } from '../../cli/run-itil.ts';

describe('show', () => {
  it('tells the targets of an agreement in a table of few columns', async () => {
    const { out } = await runItil('sla show checkout-retail --format markdown', { files: acme() });
    expect(out).toContain('### Targets\n');
    expect(out).toMatch(/^\| Id +\| Measure +\| Limits +\|/m);
    expect(out).toMatch(/^\| response +\| response +\| P1 15m, P2 30m, P3 4h, P4 1bd, P5 2bd +\|/m);
  });
});
