import { beforeAll, describe, expect, it } from 'vitest';
import {
  type AvailabilityReport,
  availabilityReport,
} from '../../../../src/domain/sla/reports/availability.ts';
import { parsePeriod } from '../../../../src/domain/time/period.ts';
import type { Workspace } from '../../../../src/domain/workspace.ts';
import { acme } from '../../../cli/acme.ts';
import { fakeHost } from '../../../support/fake-host.ts';

const NOW = Date.parse('2026-10-01T08:00:00+02:00');

describe('the availability of the example workspace', () => {
  let workspace: Workspace;
  beforeAll(async () => {
    workspace = await fakeHost({ files: acme(), now: '2026-10-01T08:00:00+02:00' }).store.workspace();
  });

  const reportOf = (label: string): AvailabilityReport => {
    const period = parsePeriod(label, workspace.catalogue.zone, NOW);
    if (!period) throw new Error(label);
    return availabilityReport.compute({ workspace, period, now: NOW }, {});
  };

  /**
   * Minutes by hand. July: 31 days are 44,640; the database was maintained for the two hours of its window (29 July,
   * 22:00 to 24:00), approved by two and announced on the 20th: 120 minutes leave. August: 44,640. September: 43,200;
   * the checkout was down from 03:07 to 04:38 on the 8th, 91 minutes; the portal limped from 08:05 to 09:40 on the
   * 14th, 95 minutes, of which its new version counts half, 47.5.
   */
  it.each([
    ['2026-07', 'checkout-retail', 44_640 - 120, 0, 'met'],
    ['2026-07', 'portal-retail', 44_640, 0, 'met'],
    ['2026-07', 'payments-db-ola', 44_640 - 120, 0, 'met'],
    ['2026-08', 'checkout-retail', 44_640, 0, 'met'],
    ['2026-08', 'portal-retail', 44_640, 0, 'met'],
    ['2026-08', 'payments-db-ola', 44_640, 0, 'met'],
    ['2026-09', 'checkout-retail', 43_200, 91, 'missed'],
    ['2026-09', 'portal-retail', 43_200, 47.5, 'met'],
    ['2026-09', 'payments-db-ola', 43_200, 0, 'met'],
  ])('%s, %s', (label, agreement, service, down, status) => {
    const line = reportOf(label).lines.find((one) => one.agreement === agreement);
    expect([line?.agreed, line?.downtime, line?.status]).toEqual([service * 60, down * 60, status]);
    expect(line?.ratio).toBeCloseTo((service - down) / service, 12);
  });

  it('owes the lowest tier that was fallen short of, and no more', () => {
    // 99.789 % is below 99.9 %, and not below 99.5 %.
    const credits = (label: string) =>
      reportOf(label).lines.find(({ agreement }) => agreement === 'checkout-retail')?.credits;
    expect(credits('2026-09')).toEqual([{ period: '2026-09', credit: '5%' }]);
    expect(credits('2026-08')).toEqual([{ period: '2026-08', credit: null }]);
  });

  it('says why each outage that did not count was left out', () => {
    const { left_out } = reportOf('2026-08');
    expect(left_out.map(({ source, left_out: why }) => [source, why])).toEqual([
      ['INC-20260828-HZX0', expect.anything()],
    ]);
  });
});
