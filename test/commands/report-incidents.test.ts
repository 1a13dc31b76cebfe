import { expect, it } from 'vitest';
import { acme } from '../cli/acme.ts';
import { runItil } from '../cli/run-itil.ts';

it('the incident report has every figure of a group in its line, in 100 columns', async () => {
  const { out } = await runItil('report incidents --period 2026-09', { files: acme() });
  const heads = out.split('\n').filter((line) => / Opened .* Respond /.test(line));
  expect(heads.length).toBe(5);
  expect(heads.filter((line) => !line.endsWith(' Moved'))).toEqual([]);
});
