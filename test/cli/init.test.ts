import { describe, expect, it } from 'vitest';
import { runItil } from './run-itil.ts';

describe('itil init --zone', () => {
  it.each([
    ['Mars', 'a name such as Europe/Berlin or UTC'],
    ['Europe/Berln', 'did you mean Europe/Berlin?'],
    ['Brelin', 'a name such as Europe/Berlin or UTC'],
  ])('%s is no zone: nothing is written', async (zone, hint) => {
    const files = new Map<string, string>();
    const ran = await runItil(`init --zone ${zone}`, { files });
    expect(ran).toMatchObject({
      status: 2,
      err: `error: --zone ${zone}: there is no time zone '${zone}'\nhint: ${hint}\n`,
    });
    expect(files.size).toBe(0);
  });

  it.each(['UTC', 'Asia/Kolkata', 'America/Argentina/Buenos_Aires'])('%s is one', async (zone) => {
    const files = new Map<string, string>();
    expect(await runItil(`init --zone ${zone}`, { files })).toMatchObject({ status: 0 });
    expect(files.get('itil.yaml')).toContain(`zone: ${zone}\n`);
  });
});
