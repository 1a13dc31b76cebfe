import {
  achieved,
  code,
  type Doc,
  decimal,
  duration,
  facts,
  heading,
  id,
  instant,
  list,
  paragraph,
  table,
  text,
} from '../../src/doc.ts';
import { HOSTILE } from './hostile.ts';

/** A page with one of everything. */
export const PAGE: Doc = [
  heading('Checkout, September 2026', 1),
  paragraph(
    'Checkout was unavailable for ',
    duration(5460, 'strong'),
    ', more than the 43 min that the agreement allows.',
  ),
  facts({
    Agreement: id('checkout-retail'),
    'P3 in time': achieved(33 / 35, 35),
    'Cut-off': instant('2026-10-01T08:00+02:00'),
  }),
  heading('Targets'),
  table(
    ['Target', '>Agreed', 'Achieved', 'n', 'Status', 'Note'],
    [
      [
        'Availability',
        '99.9 %',
        achieved(0.99789, 0),
        null,
        text('■ missed', 'bad'),
        'one outage: a change that was rolled back',
      ],
      ['P1 answered in 15 min', '95 %', achieved(1, 1), 1, text('● met', 'good'), 'after 2 min'],
      ['可用性', '95 %', achieved(null, 0), 0, text('– no data', 'muted'), null],
    ],
  ),
  heading('Changes', 3),
  table(['Id'], [], 'no changes'),
  list([text('the cause is known', 'warn'), decimal(1.5, 1)]),
  code('impact: high\n', 'yaml'),
  { block: 'diff', text: '--- a/x.yaml\n+++ b/x.yaml\n@@ -1 +1 @@\n-state: open\n+state: closed\n' },
];

/** A list as `list` shows it. */
export const LIST: Doc = [
  table(
    ['Id', 'State', 'Opened', 'Age', 'Title'],
    [
      [
        id('INC-20260908-7K3Q'),
        text('resolved', 'good'),
        instant('2026-09-08T03:14+02:00'),
        duration(5040),
        'Checkout returns 502 for all customers',
      ],
      [id('INC-20260909-AAAA'), 'open', instant(null), duration(null), '支払いができない、原因は不明'],
    ],
    'no incidents',
  ),
];

const finding = (value: string) =>
  ({
    path: value,
    rule: value,
    level: 'error',
    message: value,
    hint: value,
    range: { line: 1, column: 3, endLine: 1, endColumn: 5 },
    source: value,
  }) as const;

/** Every hostile text in every place that a Doc has. */
export const HOSTILE_PAGE: Doc = HOSTILE.flatMap(
  (value): Doc => [
    heading(value),
    paragraph(value, text(value, 'strong'), id(value)),
    { block: 'facts', facts: [[value, value]] },
    list([value]),
    code(value, value),
    { block: 'diff', text: value },
    { block: 'findings', findings: [finding(value)] },
    table([value], [[value], [id(value)], [instant(value)]]),
    table([value], [], value),
  ],
);
