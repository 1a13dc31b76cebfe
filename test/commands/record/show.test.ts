import { describe, expect, it } from 'vitest';
import { acme } from '../../cli/acme.ts';
import { runItil } from '../../cli/run-itil.ts';
import { filesWith, incidentText } from './files.ts';

describe('show', () => {
  it('tells the targets of an agreement in a table of few columns', async () => {
    const { out } = await runItil('sla show checkout-retail --format markdown', { files: acme() });
    expect(out).toContain('### Targets\n');
    expect(out).toMatch(/^\| Id +\| Measure +\| Limits +\|/m);
    expect(out).toMatch(/^\| response +\| response +\| P1 15m, P2 30m, P3 4h, P4 1bd, P5 2bd +\|/m);
  });
});

describe('show without an id', () => {
  const [OPEN, open] = incidentText('AAAA', { state: 'new' });

  it.each([
    ['show', 'which record'],
    ['incident show', 'which incident'],
  ])('%s asks on a terminal', async (line, asked) => {
    const { status, out, host } = await runItil(line, {
      files: filesWith({ [OPEN]: open }),
      answers: ['INC-20260908-AAAA'],
    });
    expect([status, host?.asked]).toEqual([0, [asked]]);
    expect(out).toContain('INC-20260908-AAAA  Basket is slow');
  });

  it.each([
    ['show', 'itil incident list'],
    ['change show', 'itil change list'],
  ])('%s says elsewhere what it needs', async (line, hint) => {
    const { status, err } = await runItil(line, { files: acme() });
    expect([status, err]).toEqual([2, `error: show needs an id\nhint: ${hint}\n`]);
  });
});
