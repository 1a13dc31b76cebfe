import { describe, expect, it } from 'vitest';
import { type Doc, duration, facts, heading, id, list, paragraph, table, text } from '../../src/doc.ts';
import { renderTerminal } from '../../src/render/terminal.ts';
import { textWidth } from '../../src/render/width.ts';
import { STEERS } from './hostile.ts';
import { HOSTILE_PAGE, LIST, PAGE } from './pages.ts';

const show = (doc: Doc, width = 80, color = false): Promise<string> =>
  renderTerminal(doc, { color, width, interactive: true });

// biome-ignore lint/suspicious/noControlCharactersInRegex: the colours themselves
const COLOUR = /\u001b\[\d+m/g;

describe('a page', () => {
  it('is read from top to bottom', async () => {
    expect(await show(PAGE, 100)).toBe(
      `\
Checkout, September 2026
Checkout was unavailable for 1 h 31 min, more than the 43 min that the agreement allows.

Agreement   checkout-retail
P3 in time  94.285 % of 35
Cut-off     2026-10-01 08:00 +02:00

Targets
Target                 Agreed  Achieved  n  Status     Note
────────────────────────────────────────────────────────────────────────────────────────────────────
Availability           99.9 %  99.789 %  –  ■ missed   one outage: a change that was rolled back
P1 answered in 15 min    95 %    1 of 1  1  ● met      after 2 min
可用性                   95 %         –  0  – no data  –

Changes
no changes

- the cause is known
- 1.5

impact: high

--- a/x.yaml
+++ b/x.yaml
@@ -1 +1 @@
-state: open
+state: closed
`.replace(/─+/, '─'.repeat(96)),
    );
  });

  it('wraps text in a narrow window and loses none of it', async () => {
    const narrow = await show(PAGE.slice(3, 5), 66);
    expect(narrow).toBe(`\
Targets
Target            Agreed  Achieved  n  Status     Note
──────────────────────────────────────────────────────────────────
Availability      99.9 %  99.789 %  –  ■ missed   one outage: a
                                                  change that was
                                                  rolled back
P1 answered in      95 %    1 of 1  1  ● met      after 2 min
15 min
可用性              95 %         –  0  – no data  –
`);
  });

  it('hangs long facts and items under their beginning', async () => {
    const doc = [
      facts({ State: 'open', Cause: 'the library was\nnot rolled back' }),
      list(['one two three four']),
    ];
    expect(await show(doc, 20)).toBe(`\
State  open
Cause  the library
       was
       not rolled
       back

- one two three four
`);
  });

  it('is wrapped with colours at the same places', async () => {
    for (const width of [40, 66, 100]) {
      expect((await show(PAGE, width, true)).replace(COLOUR, '')).toBe(await show(PAGE, width));
    }
  });

  it('leaves no colour open at the end of a line', async () => {
    const long = text('a long text that has to be wrapped over several lines', 'muted');
    const lines = (await show([heading('x'), table(['a', 'b'], [[long, long]])], 40, true))
      .split('\n')
      .slice(1);
    const count = (line: string, code: string): number => line.split(code).length - 1;
    for (const line of lines) expect(count(line, '\u001b[2m')).toBe(count(line, '\u001b[22m'));
    expect(count(lines.join(), '\u001b[2m')).toBeGreaterThan(7);
  });
});

describe('a list', () => {
  it('has one line a row, cuts text, and never an id, an instant or a figure', async () => {
    expect(await show(LIST, 82)).toBe(`\
Id                 State     Opened                          Age  Title
──────────────────────────────────────────────────────────────────────────────────
INC-20260908-7K3Q  resolved  2026-09-08 03:14 +02:00  1 h 24 min  Checkout return…
INC-20260909-AAAA  open      –                                 –  支払いができな…
`);
  });

  it('tells below each row what has no room beside the others', async () => {
    expect(await show(LIST, 80)).toBe(`\
Id                 State     Opened                          Age
────────────────────────────────────────────────────────────────
INC-20260908-7K3Q  resolved  2026-09-08 03:14 +02:00  1 h 24 min
  Title: Checkout returns 502 for all customers
INC-20260909-AAAA  open      –                                 –
  Title: 支払いができない、原因は不明
`);
    expect(await show(LIST, 40)).toBe(`\
Id                 State
───────────────────────────
INC-20260908-7K3Q  resolved
  Opened: 2026-09-08 03:14 +02:00
  Age: 1 h 24 min
  Title: Checkout returns 502 for all
  customers
INC-20260909-AAAA  open
  Title: 支払いができない、原因は不明
`);
    const narrow = table(
      ['id', 'open', 'missed', 'state'],
      [[id('INC-20260908-7K3Q'), 12, 0, text('● met', 'good')]],
    );
    expect(await show([narrow], 28)).toBe(`\
id                 open
───────────────────────
INC-20260908-7K3Q    12
  missed: 0 · state: ● met
`);
  });

  it('breaks no name of a page for want of room', async () => {
    const page = [
      heading('Targets'),
      table(
        ['Agreement', 'Target', 'Note'],
        [['store-printing-retail', 'resolution', 'it was late, and nobody could say for how long']],
      ),
    ];
    expect(await show(page, 54)).toBe(`\
Targets
Agreement              Target      Note
──────────────────────────────────────────────────────
store-printing-retail  resolution  it was late, and
                                   nobody could say
                                   for how long
`);
    expect(await show(page, 50)).toBe(`\
Targets
Agreement              Target
─────────────────────────────────
store-printing-retail  resolution
  Note: it was late, and nobody could say for how
  long
`);
  });

  it('is coloured, and says the same without', async () => {
    const painted = await show(LIST, 80, true);
    expect(painted).toContain('\u001b[36mINC-20260908-7K3Q\u001b[39m  \u001b[32mresolved\u001b[39m  2026');
    expect(painted.replace(COLOUR, '')).toBe(await show(LIST, 80));
  });

  it('says that it is empty', async () => {
    expect(await show([table(['Id'], [], 'no incidents')])).toBe('no incidents\n');
    expect(await show([])).toBe('');
  });

  it('fits its window, whatever is long', async () => {
    for (const width of [30, 60, 80, 120]) {
      const rows = Array.from({ length: 200 }, (_, i) => [
        id(`I${i}`),
        'word '.repeat(i % 40),
        '東京'.repeat(i % 30),
        duration(i),
      ]);
      const lines = (await show([table(['a', 'b', 'c', 'd'], rows)], width)).split('\n');
      const widest = Math.max(...lines.map(textWidth));
      expect(widest).toBeLessThanOrEqual(width);
      expect(widest).toBeGreaterThan(width - 3);
    }
  });
});

it('puts lines that belong together without a gap', async () => {
  const doc = [
    paragraph('opened ', id('INC-20260908-7K3Q', 'strong')),
    paragraph('due 04:14'),
    heading('Next'),
    paragraph('ack it'),
  ];
  expect(await show(doc)).toBe('opened INC-20260908-7K3Q\ndue 04:14\n\nNext\nack it\n');
});

it('shows what a record holds, and obeys none of it', async () => {
  for (const width of [20, 80]) expect(await show(HOSTILE_PAGE, width)).not.toMatch(STEERS);
  const list = HOSTILE_PAGE.filter(({ block }) => block !== 'heading' && block !== 'findings');
  expect(await show(list)).not.toMatch(STEERS);
});
