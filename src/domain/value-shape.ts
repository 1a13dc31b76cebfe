import type { Meaning } from '../generated/fields.ts';

const LINE = 'one line of text';
const SLUG = 'a short name: lower-case letters, digits, dots and dashes';

const shapes: Readonly<Partial<Record<Meaning, string>>> = {
  instant: 'a point in time with its offset, such as 2026-11-24T03:07+01:00',
  date: 'a day of the calendar, such as 2026-11-24',
  duration: 'a length of time, such as 30m, 1h30m, 2bd or 10d',
  percent: 'a share from 0% to 100%, such as 99.9%',
  reporting_period: 'a period, such as 2026-10, 2026-Q3 or 2026-06..2026-08',
  clock_range: 'a stretch of open hours, such as 08:00-18:00',
  zone: 'a time zone by its IANA name, such as Europe/Berlin',
  line: LINE,
  person: LINE,
  team: LINE,
  authority: LINE,
  source: LINE,
  label: 'one line of text without a space at either end',
  url: 'an address, such as https://desk.acme.example/',
  email: 'an e-mail address, such as mo@acme.example',
  commit: 'a commit, such as 9f3c2d1',
  digest: 'a digest, sha256: and 64 digits',
  field: 'a field, such as outages.0.to',
  rule: 'a rule, such as record/personal-data',
  metric: 'a figure, such as change.failure_rate{service=checkout}',
  incident: "an incident's id, such as INC-20260908-7K3Q",
  change: "a change's id, such as CHG-20260907-P4XD",
  problem: "a problem's id, such as PRB-20260909-H2MW",
  record: "a record's id, such as INC-20260908-7K3Q",
  slug: SLUG,
  service: SLUG,
  calendar: SLUG,
  model: SLUG,
  agreement: SLUG,
  target: SLUG,
  customer: SLUG,
  freeze: SLUG,
  hold_reason: SLUG,
  resolution_code: SLUG,
};

/** What text of a meaning looks like, in words that follow "is not"; undefined where any text will do. */
export const valueShape = (meaning: Meaning | undefined): string | undefined => meaning && shapes[meaning];
