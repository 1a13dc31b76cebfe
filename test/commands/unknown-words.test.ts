import { expect, it } from 'vitest';
import { acme } from '../cli/acme.ts';
import { runItil } from '../cli/run-itil.ts';

it.each([
  ['incident list --service chekout', 'there is no service chekout: did you mean checkout?'],
  ['incident list --all --team nosuch', 'there is no team nosuch'],
  ['report incidents --period 2026-09 --service nosuch', 'there is no service nosuch'],
  ['report incidents --period 2026-09 --team nosuch --json', 'there is no team nosuch'],
  ['report incidents --period 2026-09 --customer retal', 'there is no customer retal: did you mean retail?'],
  ['report sla --period 2026-09 --agreement nosuch', 'there is no agreement nosuch'],
  ['sla status --service nosuch', 'there is no service nosuch'],
  [
    'sla explain D091 --target nosuch',
    'INC-20260929-D091 has no such clock: checkout-retail/response, checkout-retail/resolution',
  ],
])('itil %s: a filter that finds nothing says so', async (line, said) => {
  const { status, err } = await runItil(line, { files: acme() });
  expect([status, err]).toEqual([0, `note: ${said}\n`]);
});
