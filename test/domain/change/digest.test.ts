import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { approvedText, digestOf } from '../../../src/domain/change/digest.ts';
import type { Records } from '../../../src/generated/types.ts';

type Change = Records['change'];

const FOLDER = 'examples/acme/changes/2026';
const read = (path: string): Change => parse(readFileSync(`${FOLDER}/${path}`, 'utf8'));
const upgrade = read('09/CHG-20260907-P4XD.yaml');

/** Typed from the record by hand, as the documentation says: keys in order, no blanks, instants in UTC. */
const byHand = [
  '{"outage":{"expected":false},',
  '"plan":{"backout":"Redeploy 5.1; no schema change is involved.","backout_tested":true,',
  '"implementation":"Rolling deploy, one region at a time.",',
  '"test":"Contract tests and 10 % of staging traffic for a day.",',
  '"test_evidence":"https://ci.acme.example/runs/8812"},',
  '"risk":{"impact":"high","level":"medium","likelihood":"low"},',
  '"services":["checkout"],"type":"normal",',
  '"window":{"from":"2026-09-07T21:00:00Z","to":"2026-09-07T22:00:00Z"}}',
].join('');

describe('the digest of an approval', () => {
  it('is the SHA-256 that a shell gives for the text', () => {
    const sum = execFileSync('sha256sum', { input: byHand, encoding: 'utf8' }).split(' ')[0];
    expect(approvedText(upgrade)).toBe(byHand);
    expect(upgrade.approvals?.[0]?.digest).toBe(`sha256:${sum}`);
    expect(digestOf(upgrade)).toBe(`sha256:${sum}`);
  });

  it('of an emergency is of its type and services', () => {
    expect(approvedText({ ...upgrade, type: 'emergency', services: ['portal', 'checkout'] })).toBe(
      '{"services":["checkout","portal"],"type":"emergency"}',
    );
  });

  const same: readonly (readonly [string, Partial<Change>])[] = [
    ['title', { title: 'Upgrade' }],
    ['labels', { labels: ['payments'] }],
    ['reason', { reason: 'Because.' }],
    ['implementers', { implementers: ['mo'] }],
    [
      'the same window in another offset',
      { window: { from: '2026-09-07T21:00Z', to: '2026-09-07T22:00:00Z' } },
    ],
  ];
  it.each(same)('does not change with %s', (_name, edit) => {
    expect(digestOf({ ...upgrade, ...edit })).toBe(digestOf(upgrade));
  });

  const other: readonly (readonly [string, Partial<Change>])[] = [
    ['type', { type: 'standard' }],
    ['model', { model: 'rotate-tls-cert' }],
    ['services', { services: ['checkout', 'portal'] }],
    ['risk', { risk: { impact: 'high', likelihood: 'low', level: 'low' } }],
    ['plan', { plan: { ...upgrade.plan, backout: 'None.' } }],
    ['window', { window: { from: '2026-09-07T23:00+02:00', to: '2026-09-08T00:01+02:00' } }],
    ['outage', { outage: { expected: true } }],
  ];
  it.each(other)('changes with %s', (_name, edit) => {
    expect(digestOf({ ...upgrade, ...edit })).not.toBe(digestOf(upgrade));
  });

  it('does not depend on the order of keys and services', () => {
    const turned = { ...upgrade, plan: Object.fromEntries(Object.entries(upgrade.plan ?? {}).reverse()) };
    expect(digestOf({ ...turned, services: ['b', 'a'] })).toBe(
      digestOf({ ...upgrade, services: ['a', 'b'] }),
    );
  });

  it('is what stands in every approval of the example that was not reworked', () => {
    const paths = (readdirSync(FOLDER, { recursive: true }) as string[]).filter((path) =>
      path.endsWith('.yaml'),
    );
    const changes = paths
      .map(read)
      .filter(({ timeline }) => !timeline.some(({ event }) => event === 'reworked'));
    const digests = changes.flatMap((one) =>
      (one.approvals ?? []).map(({ digest }) => [digest, digestOf(one)]),
    );
    expect(digests.length).toBeGreaterThan(8);
    for (const [said, worked] of digests) expect(said).toBe(worked);
  });
});
