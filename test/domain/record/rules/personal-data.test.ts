import { describe, expect, it } from 'vitest';
import { saidBy } from '../../../support/findings-of.ts';

describe('record/personal-data', () => {
  const found = (text: string): readonly string[] =>
    saidBy('record/personal-data', `description: ${JSON.stringify(text)}`);

  it.each([
    ['jo.kim@customer.example', 'description: description holds an e-mail address (…@customer.example)'],
    ['call +49 30 1234567 or wait', 'description: description holds a phone number (+49 …)'],
    ['call +1-202-555-0143', 'description: description holds a phone number (+1-2…)'],
    ['call 030 1234567', 'description: description holds a phone number (030 …)'],
    ['call (0171) 234 5678', 'description: description holds a phone number ((017…)'],
  ])('finds %s without repeating it', (text, said) => {
    expect(found(text)).toEqual([said]);
  });

  it.each([
    '2026-09-08T03:14+02:00',
    'from 03:07 to 04:38 on 2026-09-08',
    'INC-20260908-7K3Q, CHG-20260907-P4XD',
    '10.0.12.200 answers 502 after 30000 ms',
    'payment-lib 5.1.0 and 5.2.0-beta.1',
    'user@host, @team, 00 00 07',
    'latency +300 ms, 0.05 to 0.25 s',
  ])('says nothing of %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});
