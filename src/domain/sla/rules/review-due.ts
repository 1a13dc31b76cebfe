import { defineRule } from '../../rule.ts';
import { DAY, parseDate } from '../../time/date.ts';

export const reviewDue = defineRule({
  id: 'sla/review-due',
  kinds: ['sla'],
  level: 'warning',
  summary: 'An agreement is reviewed by the day that it names for it.',
  why: 'Needs change; an agreement that nobody looks at again promises what nobody wants any more.',
  bad: '# looked at on 9 September 2026\nagreement: ola\nreview_by: 2026-09-08\nversions: [{from: 2026-01-01}]',
  good: '# looked at on 9 September 2026\nagreement: ola\nreview_by: 2026-09-09\nversions: [{from: 2026-01-01}]',
  mend: 'Review it with the customer, add a version if it changed, and name the next day.',
  clause: '8.3.3',
  reads: ['catalogue', 'now'],

  *check({ record }, { catalogue, now }) {
    const day = parseDate(record.review_by ?? '');
    if (day === undefined || Math.floor(catalogue.zone.toLocal(now) / DAY) <= day) return;
    yield {
      at: ['review_by'],
      message: `its review was due by ${record.review_by}`,
      hint: `itil sla edit ${record.id} --review-by …`,
    };
  },
});
