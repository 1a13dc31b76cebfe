import { describe, expect, it } from 'vitest';
import { findingsOf, saidBy } from '../../../support/findings-of.ts';

const eight = `---
# slas/checkout-retail.yaml
versions:
  - from: 2026-01-01
    hours: office
    targets: [{id: resolution, measure: resolution, limit: 8h}]
    workload_limit: {incidents_per_month: 60}
    exceptions: Force majeure.`;
const timeline = (...entries: readonly string[]): string =>
  `timeline:\n${entries.map((entry) => `  - {${entry}}`).join('\n')}`;

const opened = 'at: 2026-09-08T09:00+02:00, by: mo, event: opened, priority: P3, team: payments';
const acked = 'at: 2026-09-08T09:10+02:00, by: mo, event: acknowledged, assignee: mo';
const resolution = 'resolution: {code: fixed, summary: Restarted}';

describe('incident/overdue', () => {
  const said = (yaml: string, now?: number) =>
    saidBy('incident/overdue', `${yaml}\n${eight}`, 'incident', now);
  it('names the clock and its due', () => {
    expect(said(timeline(opened, acked))).toEqual([
      'state: overdue: checkout-retail/resolution since 2026-09-08T17:00+02:00',
    ]);
  });
  it('not at the due itself', () => {
    expect(said(timeline(opened, acked), Date.parse('2026-09-08T17:00+02:00'))).toEqual([]);
    expect(said(timeline(opened, acked), Date.parse('2026-09-08T17:01+02:00'))).toHaveLength(1);
  });
  it('not once it is resolved', () => {
    const late = timeline(opened, acked, 'at: 2026-09-09T11:00+02:00, by: mo, event: resolved, code: fixed');
    expect(said(`${resolution}\n${late}`)).toEqual([]);
  });
});

describe('incident/breach-explained', () => {
  const closed = timeline(
    opened,
    acked,
    'at: 2026-09-09T09:00+02:00, by: mo, event: resolved, code: fixed',
    'at: 2026-09-09T10:00+02:00, by: mo, event: closed, confirmed_by: Store 12',
  );
  const said = (head: string) =>
    saidBy('incident/breach-explained', `${resolution}\n${head}\n${closed}\n${eight}`);
  it('asks for a reason of each target that was missed', () => {
    expect(said('category: x')).toEqual([
      'state: missed checkout-retail/resolution without a reason in breach_reasons',
    ]);
    expect(
      said('breach_reasons: [{agreement: checkout-retail, target: response, reason: Nobody saw it}]'),
    ).toHaveLength(1);
    expect(
      said('breach_reasons: [{agreement: checkout-retail, target: resolution, reason: Nobody saw it}]'),
    ).toEqual([]);
  });
  it('asks nothing of a linked report, which does not count', () => {
    expect(said('parent: INC-20260908-P4XD')).toEqual([]);
  });
});

describe('incident/lowering-needs-reason', () => {
  const lowered = (time: string) =>
    findingsOf(
      `${timeline(opened, acked, `at: 2026-09-08T${time}+02:00, by: mo, event: prioritised, urgency: low, priority: P4`)}\n${eight}`,
    )
      .filter((finding) => finding.rule === 'incident/lowering-needs-reason')
      .map(({ level, message }) => [level, message]);
  it('is an error after a breach, and a warning before it', () => {
    expect(lowered('16:00')).toEqual([
      ['warning', 'lowered from P3 to P4 at 2026-09-08T16:00+02:00 without a reason'],
    ]);
    expect(lowered('18:00')).toEqual([
      [
        'error',
        'lowered from P3 to P4 at 2026-09-08T18:00+02:00 without a reason, after the breach of checkout-retail/resolution',
      ],
    ]);
  });
});

describe('sla/pause-pattern', () => {
  const held = (at: string, reason = 'awaiting_customer') =>
    `at: 2026-09-${at}+02:00, by: mo, event: held, hold: {reason: ${reason}}`;
  const resumed = (at: string) => `at: 2026-09-${at}+02:00, by: mo, event: resumed`;
  const said = (...entries: readonly string[]) =>
    saidBy('sla/pause-pattern', `${timeline(opened, ...entries)}\n${eight}`);

  it.each([
    [
      'a first hold after 90 % of the limit',
      [held('08T16:13')],
      'timeline.1: checkout-retail/resolution: first held (awaiting_customer) after 7h13m of its 8h',
    ],
    [
      'three holds, by their reasons',
      [
        held('08T09:30'),
        resumed('08T09:40'),
        held('08T10:30', 'scheduled_with_customer'),
        resumed('08T10:40'),
        held('08T11:30'),
        resumed('08T11:40'),
      ],
      'timeline.1: checkout-retail/resolution: held 3 times (awaiting_customer, scheduled_with_customer)',
    ],
    [
      'more than half of its life on hold, though it lasts',
      [held('08T15:29')],
      'timeline.1: checkout-retail/resolution: held for 6h31m of the 13h of its life',
    ],
    [
      'all of it at once',
      [held('08T16:30'), resumed('08T16:40'), held('08T16:45'), resumed('08T16:50'), held('08T16:55')],
      'timeline.1: checkout-retail/resolution: first held (awaiting_customer) after 7h30m of its 8h; held 3 times (awaiting_customer)',
    ],
  ])('finds %s', (_, entries, wanted) => {
    expect(said(...entries)).toEqual([wanted]);
  });

  it.each([
    ['a first hold at 90 % of the limit', [held('08T16:12')]],
    ['half of its life on hold', [held('08T15:30')]],
    ['holds that pause nothing', [held('08T16:30', 'awaiting_supplier')]],
    ['what was cancelled', [held('08T16:30'), 'at: 2026-09-08T17:00+02:00, by: mo, event: cancelled']],
    [
      'time spent resolved',
      [
        'at: 2026-09-08T10:00+02:00, by: mo, event: resolved, code: fixed',
        'at: 2026-09-09T11:00+02:00, by: mo, event: reopened, reason: Again',
      ],
    ],
  ])('says nothing of %s', (_, entries) => {
    expect(said(...entries)).toEqual([]);
  });
});
