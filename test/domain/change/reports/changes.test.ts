import { describe, expect, it } from 'vitest';
import { type ChangeFilter, changesReport } from '../../../../src/domain/change/reports/changes.ts';
import { slimRow } from '../../../../src/domain/row.ts';
import { parsePeriod } from '../../../../src/domain/time/period.ts';
import { renderMarkdown } from '../../../../src/render/markdown.ts';
import { exampleWorkspace } from '../../../support/example-workspace.ts';
import { september } from './september.ts';

const HOUR = 3600;

const report = (
  yaml: string,
  {
    period = '2026-09',
    now = '2026-10-01T08:00:00+02:00',
    ...filter
  }: ChangeFilter & Record<string, unknown> = {},
) => {
  const workspace = exampleWorkspace(yaml, 'change', { bare: true });
  const at = Date.parse(now as string);
  return changesReport.compute(
    {
      workspace: { ...workspace, rows: workspace.rows.map((row) => slimRow(row)) },
      period: parsePeriod(period as string, workspace.catalogue.zone, at) as never,
      now: at,
    },
    filter,
  );
};

const share = (part: number, n: number) => ({ part, n, ratio: part / n });
const tails = (all: readonly { readonly change: string }[]): readonly string[] =>
  all.map(({ change }) => change.slice(-4));

describe('the change report', () => {
  it('of nothing has no figure that claims to be one', () => {
    const { figures } = report('services: [checkout]', { period: '2026-10' });
    const none = { part: 0, n: 0, ratio: null };
    expect(figures).toMatchObject({
      implemented: 0,
      recorded_success: none,
      failure_rate: none,
      in_window: none,
    });
    expect(figures).toMatchObject({
      rejected: none,
      lead_time: { n: 0, median: null },
      decisions: { verified: none },
    });
  });

  it('counts as a hand does', () => {
    expect(report(september).figures).toEqual({
      opened: 14,
      implemented: 10,
      outcomes: { successful: 7, successful_with_issues: 1, failed: 1, backed_out: 1 },
      recorded_success: share(8, 10),
      effective_success: share(7, 10),
      failure_rate: share(3, 10),
      caused_incident: share(1, 10),
      emergency: share(3, 10),
      standard: share(2, 10),
      normal: share(5, 10),
      unauthorised: share(3, 10),
      // Of AAA1–AAA6 and BBB5; AAA3 and AAA6 overran.
      in_window: share(5, 7),
      reviews: { asked: 6, held: 3, due: 1, overdue: 2, on_time: share(2, 5) },
      decisions: {
        n: 11,
        verified: share(9, 11),
        by_evidence: { pr_review: 7, signed_commit: 1, minutes: 1, verbal: 1, none: 1 },
      },
      rejected: share(1, 9),
      // 1, 1, 2, 4, 23 and 24 hours.
      approval_time: { n: 6, mean: (55 * HOUR) / 6, median: 3 * HOUR, p90: 24 * HOUR },
      // 30, 30, 40, 60, 70 minutes; 3, 24.5, 35.5, 36, 107.5 hours.
      lead_time: { n: 10, mean: 75_720, median: 7500, p90: 36 * HOUR },
      backlog: 1,
    });
  });

  it('names what failed, in order of time', () => {
    const { failures } = report(september);
    expect(failures.map((one) => [one.change.slice(-4), one.effective, one.review.standing])).toEqual([
      ['AAA2', 'caused_incident', 'held'],
      ['AAA3', 'failed', 'overdue'],
      ['AAA4', 'backed_out', 'held_late'],
    ]);
    expect(failures[0]?.incidents).toEqual(['INC-20260904-PPP2']);
  });

  it('names what was unauthorised, and what it lacked', () => {
    const { unauthorised } = report(september);
    expect(
      unauthorised.map(({ change, missing, late, faults }) => [change.slice(-4), missing, late, faults]),
    ).toEqual([
      ['AAA6', [], false, ['the model old was valid until 2026-09-09']],
      ['AAA8', [{ authority: 'checkout-owners', needed: 1, given: 0 }], true, []],
      ['BBB5', [{ authority: null, needed: 1, given: 0 }], false, []],
    ]);
  });

  it('calls an emergency unauthorised only once its deadline has come', () => {
    const at = (now: string) => tails(report(september, { period: '2026-09', now }).unauthorised);
    // Three working dates after Wednesday the 30th: Monday the 5th, to its end.
    expect(at('2026-10-05T23:59:59+02:00')).not.toContain('AAA9');
    expect(at('2026-10-06T00:00:00+02:00')).toContain('AAA9');
  });

  it('knows nothing of what came after the cut-off', () => {
    const { figures, backlog } = report(september, { now: '2026-09-03T20:30:00+02:00' });
    expect(figures).toMatchObject({ opened: 3, implemented: 1, effective_success: share(1, 1) });
    expect(tails(backlog)).toEqual(['AAA3']);
    // Done, and its incident not yet there.
    expect(report(september, { now: '2026-09-04T08:00:00+02:00' }).figures.failure_rate).toEqual(share(0, 2));
  });

  it('tells how long the undecided have waited', () => {
    const { backlog, ages } = report(september);
    expect(backlog).toMatchObject([{ change: 'CHG-20260924-BBB2', age: (5 * 24 + 16) * HOUR }]);
    expect(ages).toEqual({ '0–2 days': 0, '3–7 days': 1, '8–30 days': 0, 'over 30 days': 0 });
  });

  it('is narrowed by service, type, risk and customer', () => {
    const implemented = (filter: ChangeFilter) => report(september, { ...filter }).figures.implemented;
    expect(implemented({ service: ['portal'] })).toBe(2);
    expect(implemented({ type: ['emergency', 'standard'] })).toBe(5);
    expect(implemented({ risk: ['low'] })).toBe(5);
    expect(implemented({ customer: ['online'] })).toBe(2);
  });

  it('has groups that add up to the whole', () => {
    const { by, figures } = report(september);
    for (const groups of [by.type, by.service, by.month]) {
      const sum = groups.reduce((total, { implemented }) => total + implemented, 0);
      expect(sum).toBe(figures.implemented);
    }
    expect(by.service.map(({ name, implemented }) => [name, implemented])).toEqual([
      ['checkout', 8],
      ['portal', 2],
    ]);
  });

  it('leads with the fraction where there are few', () => {
    const page = renderMarkdown(changesReport.view(report(september, { service: ['portal'] })));
    expect(page).toContain('- **effective success:** 1 of 2');
    expect(page).toContain('Only service portal.');
  });
});
