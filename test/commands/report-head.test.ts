import { expect, it } from 'vitest';
import { acme } from '../cli/acme.ts';
import { runItil } from '../cli/run-itil.ts';

const CUT_OFF = 'cut-off 2026-10-01 08:00 +02:00';

it.each([
  ['2026-09', CUT_OFF],
  ['2026-10', `${CUT_OFF} · still running`],
  ['2026-11', `${CUT_OFF} · not begun`],
])('the head of a report of %s says how far the period is', async (period, said) => {
  for (const report of ['incidents', 'sla']) {
    const { out } = await runItil(`report ${report} --period ${period}`, { files: acme() });
    expect(out.replaceAll('\n', ' ')).toContain(`Europe/Berlin · ${said} `);
  }
});
