import { describe, expect, it } from 'vitest';
import { suspectsOf } from '../../../src/domain/change/suspects.ts';
import { changesIn } from '../../../src/domain/check.ts';
import { exampleWorkspace } from '../../support/example-workspace.ts';

const FELT = Date.parse('2026-09-08T03:07:00+02:00');
const HOUR = 3_600_000;

const services = `# services/checkout.yaml
depends_on: [payments-db]
---
# services/payments-db.yaml
depends_on: [storage]
---
# services/storage.yaml
depends_on: []
---
# services/portal.yaml
depends_on: [checkout]
`;

/** A change on the services, done from one time to another; `-` leaves the end out. */
const change = (tail: string, on: string, from: string, to: string): string => `---
# changes/2026/09/CHG-20260901-${tail}.yaml
services: [${on}]
actual: {from: ${from}+02:00${to === '-' ? '' : `, to: ${to}+02:00`}}
`;

const suspects = (...changes: readonly string[]): readonly unknown[] => {
  const workspace = exampleWorkspace(services + changes.join(''), 'service');
  const found = suspectsOf(
    changesIn(workspace.rows),
    ['checkout'],
    FELT - 12 * HOUR,
    FELT,
    workspace.catalogue,
  );
  return found.map(({ row, end, way }) => [
    row.id.slice(-4),
    end === null ? 'running' : 'done',
    way.join('>'),
  ]);
};

describe('the suspects of an incident', () => {
  it('are the changes of the hours before it, the newest first', () => {
    expect(
      suspects(
        change('AAA1', 'checkout', '2026-09-07T20:00', '2026-09-07T20:30'),
        change('AAA2', 'checkout', '2026-09-08T01:00', '2026-09-08T02:00'),
        change('AAA3', 'checkout', '2026-09-07T22:00', '2026-09-07T23:00'),
      ),
    ).toEqual([
      ['AAA2', 'done', 'checkout'],
      ['AAA3', 'done', 'checkout'],
      ['AAA1', 'done', 'checkout'],
    ]);
  });

  it('are found by what the service depends on, at any depth, and not by what depends on it', () => {
    const on = (tail: string, slugs: string): string =>
      change(tail, slugs, '2026-09-08T01:00', '2026-09-08T02:00');
    expect(
      suspects(on('AAA1', 'storage'), on('AAA2', 'portal'), on('AAA3', 'portal, storage, payments-db')),
    ).toEqual([
      ['AAA1', 'done', 'checkout>payments-db>storage'],
      ['AAA3', 'done', 'checkout>payments-db'],
    ]);
  });

  it.each([
    ['done as the hours begin', '2026-09-07T14:00', '2026-09-07T15:07', 'done'],
    ['done before', '2026-09-07T14:00', '2026-09-07T15:06', undefined],
    ['started as it was felt', '2026-09-08T03:07', '-', 'running'],
    ['started later', '2026-09-08T03:08', '-', undefined],
    ['under way all the time', '2026-09-07T01:00', '2026-09-09T01:00', 'running'],
    ['still under way', '2026-09-07T01:00', '-', 'running'],
  ])('%s', (_, from, to, standing) => {
    const found = suspects(change('AAA1', 'checkout', from, to));
    expect(found).toEqual(standing === undefined ? [] : [['AAA1', standing, 'checkout']]);
  });

  it('are not what is only planned', () => {
    expect(suspects('---\n# changes/2026/09/CHG-20260901-AAA1.yaml\nservices: [checkout]\n')).toEqual([]);
  });
});
