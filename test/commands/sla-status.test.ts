import { expect, it } from 'vitest';
import { acme } from '../cli/acme.ts';
import { runItil } from '../cli/run-itil.ts';

it('every running clock has its line, with its due, in 100 columns', async () => {
  const { out } = await runItil('sla status --internal', { files: acme() });
  const [head = '', , ...lines] = out.split('\n');
  expect(head).toMatch(/ Left {2,}Due$/);
  expect(
    lines.slice(0, lines.indexOf('')).filter((line) => !/^INC-.* \d{4}-\d\d-\d\d \d\d:\d\d$/.test(line)),
  ).toEqual([]);
});
