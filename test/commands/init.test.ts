import { describe, expect, it } from 'vitest';
import { runItil } from '../cli/run-itil.ts';

const init = (words: string, files = new Map<string, string>()) =>
  runItil(`init ${words}`, { files, filesAt: () => files });

describe('init', () => {
  it('says which zone it wrote', async () => {
    expect((await init('records --zone UTC')).out).toContain('zone: UTC, as itil.yaml says\n');
    expect((await init('records')).out).toContain('zone: Europe/Berlin, as itil.yaml says\n');
  });

  it('says that settings stay as they are where they are there', async () => {
    const files = new Map<string, string>();
    await init('records', files);
    const { status, out, err } = await init('records --zone UTC', files);
    expect([status, err]).toEqual([0, 'note: the settings stay as they are: --zone UTC is not written\n']);
    expect(out).not.toContain('zone:');
    expect(files.get('itil.yaml')).toContain('zone: Europe/Berlin');
  });

  it('names commands that a shell takes as they stand', async () => {
    expect((await init('"my records"')).out).toContain('next: itil -C "my records" incident open "…"\n');
  });

  it('--example refuses a workspace, and names another command', async () => {
    const files = new Map<string, string>();
    await init('demo --example', files);
    const { status, err } = await init('demo --example', files);
    expect([status, err]).toEqual([
      2,
      'error: demo is a workspace already\nhint: itil -C demo incident list\n',
    ]);
  });
});
