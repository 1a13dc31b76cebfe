import { parse } from 'csv-parse/sync';
import { describe, expect, it, test } from 'vitest';
import { duration, facts, heading, id, instant, list, paragraph, share, table, text } from '../../src/doc.ts';
import { renderCsv } from '../../src/render/csv.ts';
import { HOSTILE, STEERS } from './hostile.ts';

describe('renderCsv', () => {
  it('writes figures, not words', () => {
    const doc = [
      heading('Open'),
      paragraph('two incidents'),
      table(
        ['Id', 'Opened', 'Age', '>In time', 'Note'],
        [
          [
            id('INC-20260908-7K3Q'),
            instant('2026-09-08T03:14+02:00'),
            duration(5040),
            share(1 / 3, 3),
            text('a "b", c', 'bad'),
          ],
          [id('INC-20260909-AAAA'), instant(null), duration(null), share(Number.NaN, 0), null],
        ],
      ),
    ];
    expect(renderCsv(doc)).toBe(
      'Id,Opened,Age,In time,Note\n' +
        'INC-20260908-7K3Q,2026-09-08T03:14+02:00,5040,0.3333333333333333,"a ""b"", c"\n' +
        'INC-20260909-AAAA,,,,\n',
    );
  });

  it('parts several tables by an empty line, each under its heading', () => {
    const doc = [
      heading('Report', 1),
      heading('A'),
      table(['x'], [[1]]),
      heading('B'),
      table(['y'], [[2]]),
      table(['z'], []),
    ];
    expect(renderCsv(doc)).toBe('A\nx\n1\n\nB\ny\n2\n\nz\n');
  });

  it('writes facts, one a line, beside the tables', () => {
    expect(renderCsv([facts({ State: 'open', Age: duration(60) })])).toBe('State,open\nAge,60\n');
    const record = [
      heading('INC1', 1),
      facts({ State: 'open' }),
      paragraph('It is slow.'),
      heading('Timeline'),
      table(['x'], [[1]]),
    ];
    expect(renderCsv(record)).toBe('INC1\nState,open\n\nTimeline\nx\n1\n');
  });

  it('writes sentences where there is nothing else', () => {
    const answer = [paragraph('noted on ', id('INC-20260908-7K3Q')), list(['due, at 4', duration(60)])];
    expect(renderCsv(answer)).toBe('noted on INC-20260908-7K3Q\n"due, at 4"\n1 min\n');
    expect(renderCsv([paragraph('1 of 2'), table(['x'], [[1]])])).toBe('x\n1\n');
    expect(renderCsv([])).toBe('');
  });

  it('steers no terminal', () => {
    const doc = [
      table(
        ['x'],
        HOSTILE.map((value) => [value]),
      ),
    ];
    expect(renderCsv(doc, { terminal: true })).not.toMatch(STEERS);
    expect(renderCsv(doc)).toMatch(STEERS);
    expect(
      renderCsv(
        HOSTILE.map((value) => paragraph(value)),
        { terminal: true },
      ),
    ).not.toMatch(STEERS);
  });

  it('writes findings as a table', () => {
    const finding = {
      path: 'a.yaml',
      rule: 'x/y',
      level: 'error',
      message: 'no',
      range: { line: 3, column: 2, endLine: 3, endColumn: 4 },
    } as const;
    expect(renderCsv([{ block: 'findings', findings: [finding] }])).toBe(
      'path,line,column,level,rule,message,hint\na.yaml,3,2,error,x/y,no,\n',
    );
  });

  test.each([
    ['=1+1', "'=1+1"],
    ['+cmd', "'+cmd"],
    ['-2+3', "'-2+3"],
    ['@SUM(1)', "'@SUM(1)"],
    ['\t=1', "'\t=1"],
    ['\r=1', "'\r=1"],
    ['＝1', "'＝1"],
    ['-12.5', '-12.5'],
    ['a=1', 'a=1'],
  ])('%j is written as %j', (value, written) => {
    expect(parse(renderCsv([table(['x'], [[value]])]))).toEqual([['x'], [written]]);
  });

  it('keeps numbers below zero, and every text otherwise', () => {
    expect(renderCsv([table(['x'], [[-5], [duration(-60)]])])).toBe('x\n-5\n-60\n');
    const read = parse(
      renderCsv([
        table(
          ['x'],
          HOSTILE.map((value) => [value]),
        ),
      ]),
    ) as string[][];
    expect(read.slice(1).map(([value]) => value?.replace(/^'/, ''))).toEqual(
      HOSTILE.map((value) => value.replace('\ud800', '\ufffd')),
    );
    expect(renderCsv([table(['x'], [['a\rb']])])).toBe('x\n"a\rb"\n');
  });
});
