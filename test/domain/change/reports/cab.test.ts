import { describe, expect, it } from 'vitest';
import { cabRecords, cabReport } from '../../../../src/domain/change/reports/cab.ts';
import { DAY, parseDate } from '../../../../src/domain/time/date.ts';
import { renderMarkdown } from '../../../../src/render/markdown.ts';
import { exampleWorkspace } from '../../../support/example-workspace.ts';
import { september } from './september.ts';

const agenda = (
  yaml: string,
  date = '2026-10-01',
  since = '2026-09-24',
  now = '2026-10-01T08:00:00+02:00',
) => {
  const workspace = exampleWorkspace(yaml, 'change', { bare: true });
  const { zone } = workspace.catalogue;
  const opening = (day: string, later = 0): number =>
    zone.opening(((parseDate(day) as number) + later) * DAY);
  const ledger = {
    workspace,
    period: { from: opening(since), to: opening(date, 1), label: date },
    now: Date.parse(now),
  };
  return { data: cabReport.compute(ledger, {}), records: cabRecords(ledger) };
};

const tails = (all: readonly { readonly change: string }[]) => all.map(({ change }) => change.slice(-4));

describe('the agenda of a change advisory board', () => {
  it('looks back to the last one', () => {
    expect(tails(agenda(september, '2026-10-01', '2026-09-01').data.failures)).toEqual([
      'AAA2',
      'AAA3',
      'AAA4',
    ]);
    expect(tails(agenda(september, '2026-10-01', '2026-09-08').data.failures)).toEqual(['AAA4']);
    // Done on the 3rd, its incident of the 4th.
    expect(tails(agenda(september, '2026-09-05', '2026-09-04').data.failures)).toEqual(['AAA2']);
  });

  it('names the emergencies that still wait, with the deadline and who could approve', () => {
    const { emergencies } = agenda(september).data;
    expect(emergencies).toMatchObject([
      {
        change: 'CHG-20260930-AAA9',
        deadline: '2026-10-06T00:00+02:00',
        overdue: false,
        could: ['tb', 'sl'],
      },
    ]);
    const later = agenda(september, '2026-10-06', '2026-10-01', '2026-10-06T00:00:00+02:00').data;
    expect(later.emergencies).toMatchObject([{ change: 'CHG-20260930-AAA9', overdue: true }]);
    expect(tails(later.unauthorised)).toContain('AAA9');
  });

  it('says of what is to decide who could, and asks one question', () => {
    const [waiting, ...more] = agenda(september).data.to_decide;
    expect(more).toEqual([]);
    expect(waiting).toMatchObject({
      change: 'CHG-20260924-BBB2',
      risk: 'high',
      missing: [{ authority: 'checkout-owners', needed: 2, given: ['tb'], could: ['sl'] }],
      question: 'May “Waits for the second” go ahead, without a window, though nobody says how to undo it?',
    });
  });

  const submitted =
    'timeline: [{at: 2026-09-29T09:00+02:00, by: bn, event: opened}, {at: 2026-09-30T09:00+02:00, by: bn, event: submitted}]';
  const window = 'window: {from: 2026-10-07T22:00+02:00, to: 2026-10-07T23:00+02:00}\n';
  const ask = (yaml: string): string | undefined =>
    agenda(`title: X\n${yaml}${submitted}`).data.to_decide[0]?.question;

  it.each([
    [
      `${window}plan: {backout: Redeploy, backout_tested: true}\n`,
      'May “X” go ahead from 2026-10-07 22:00 to 2026-10-07 23:00?',
    ],
    [
      `${window}outage: {expected: true, minutes: 5}\nplan: {backout: Redeploy}\n`,
      'May “X” go ahead from 2026-10-07 22:00 to 2026-10-07 23:00, with up to 5 min of outage of checkout, though its backout was never tried?',
    ],
    [
      'window: {from: 2026-09-30T22:00+02:00, to: 2026-10-01T23:00+02:00}\nplan: {backout: Redeploy, backout_tested: true}\n',
      'May “X” go ahead from 2026-09-30 22:00 to 2026-10-01 23:00, which has begun already?',
    ],
  ])('asks by what is planned: %s', (yaml, question) => expect(ask(yaml)).toBe(question));

  it('names the models that expire, have expired, are not approved, or fail', () => {
    const model = (slug: string, fields: string): string => `---\n# models/${slug}.yaml\n${fields}\n`;
    const failed = (tail: string): string => `---
# changes/2026/09/CHG-20260910-${tail}.yaml
type: standard
model: failing
actual: {from: 2026-09-10T10:00+02:00, to: 2026-09-10T11:00+02:00}
outcome: {code: failed}
`;
    const approved = 'approved_by: {by: tb, at: 2026-01-01T00:00Z}';
    const { models } = agenda(
      [
        'title: X\n',
        model('last', `${approved}\nvalid: {until: 2026-10-31}`),
        model('later', `${approved}\nvalid: {until: 2026-11-01}`),
        model('over', `${approved}\nvalid: {until: 2026-09-30}`),
        model('long-over', `${approved}\nvalid: {until: 2026-09-23}`),
        model('bare', 'valid: {until: 2027-12-31}'),
        model('failing', approved),
        failed('F001'),
        failed('F002'),
      ].join(''),
    ).data;
    expect(models.map(({ model: slug, concerns, failures }) => [slug, concerns, failures.length])).toEqual([
      ['last', ['expires'], 0],
      ['over', ['expired'], 0],
      ['bare', ['unapproved'], 0],
      ['failing', ['suspended'], 2],
    ]);
  });

  it('looks four weeks ahead, and names the freezes that a window falls in', () => {
    const change = (
      tail: string,
      from: string,
      to: string,
    ): string => `# changes/2026/09/CHG-20260901-${tail}.yaml
window: {from: ${from}, to: ${to}}
outage: {expected: true, minutes: 5}
${submitted}
---
`;
    const { outlook } =
      agenda(`${change('WWW1', '2026-10-28T23:00+01:00', '2026-10-29T01:00+01:00')}${change('WWW2', '2026-10-29T00:00+01:00', '2026-10-29T01:00+01:00')}${change('WWW3', '2026-09-30T23:00+02:00', '2026-10-01T00:00+02:00')}# schedule.yaml
freezes:
  - {id: late, from: 2026-10-28T20:00+01:00, to: 2026-10-30T00:00+01:00, mode: hard, services: [checkout]}
  - {id: other, from: 2026-10-28T20:00+01:00, to: 2026-10-30T00:00+01:00, mode: soft, services: [portal]}
  - {id: next-month, from: 2026-11-01T00:00+01:00, to: 2026-11-30T00:00+01:00, mode: hard, services: all}
`).data;
    expect([outlook.from, outlook.to]).toEqual(['2026-10-01T00:00+02:00', '2026-10-29T00:00+01:00']);
    expect(outlook.freezes.map(({ freeze }) => freeze)).toEqual(['late', 'other']);
    expect(
      outlook.changes.map(({ change: one, freezes, outage }) => [one.slice(-4), freezes, outage]),
    ).toEqual([['WWW1', ['late'], 300]]);
  });

  it('tells which records it needs whole', () => {
    expect(agenda(september).records).toEqual(['CHG-20260924-BBB2']);
    expect(agenda(september, '2026-10-01', '2026-09-08').records.map((id) => id.slice(-4))).toEqual([
      'AAA4',
      'BBB2',
    ]);
  });

  it('has a place for what the meeting adds, and no empty part without a word', () => {
    const page = renderMarkdown(cabReport.view(agenda('title: X').data));
    expect(page).toMatch(/- \*\*present:\*\*/);
    expect(page).not.toMatch(/\n## .*\n+## /);
  });
});
