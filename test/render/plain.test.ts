import { describe, expect, it } from 'vitest';
import { paragraph, table } from '../../src/doc.ts';
import { renderPlain } from '../../src/render/plain.ts';
import { renderTerminal } from '../../src/render/terminal.ts';
import { STEERS } from './hostile.ts';
import { HOSTILE_PAGE, LIST, PAGE } from './pages.ts';

describe('renderPlain', () => {
  it('writes the rows of a list alone', () => {
    expect(renderPlain(LIST)).toBe(
      'INC-20260908-7K3Q\tresolved\t2026-09-08 03:14 +02:00\t1 h 24 min\tCheckout returns 502 for all customers\n' +
        'INC-20260909-AAAA\topen\t–\t–\t支払いができない、原因は不明\n',
    );
    expect(renderPlain([table(['Id'], [], 'no incidents')])).toBe('');
  });

  it('has as many fields in each line as there are columns', () => {
    expect(renderPlain([table(['a', 'b'], [['one\ttwo\nthree', '\u001b[31m']])])).toBe(
      'one two three\t\\x1b[31m\n',
    );
  });

  it('keeps titles and empty lines on a page', () => {
    expect(renderPlain(PAGE.slice(0, 8))).toBe(`\
Checkout, September 2026

Checkout was unavailable for 1 h 31 min, more than the 43 min that the agreement allows.

Agreement\tcheckout-retail
P3 in time\t94.285 % of 35
Cut-off\t2026-10-01 08:00 +02:00

Targets

Target\tAgreed\tAchieved\tn\tStatus\tNote
Availability\t99.9 %\t99.789 %\t–\t■ missed\tone outage: a change that was rolled back
P1 answered in 15 min\t95 %\t1 of 1\t1\t● met\tafter 2 min
可用性\t95 %\t–\t0\t– no data\t–

Changes

no changes

- the cause is known
- 1.5
`);
  });

  it('puts the lines of an answer one under the other', () => {
    expect(renderPlain([paragraph('one'), paragraph('two')])).toBe('one\ntwo\n');
  });

  it('is what a pipe gets, never coloured', async () => {
    expect(await renderTerminal(PAGE, { color: true, width: 80, interactive: false })).toBe(
      renderPlain(PAGE),
    );
  });

  it('shows what a record holds, and obeys none of it', () => {
    expect(renderPlain(HOSTILE_PAGE)).not.toMatch(STEERS);
  });
});
