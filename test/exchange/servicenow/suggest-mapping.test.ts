import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseMapping } from '../../../src/exchange/servicenow/mapping-text.ts';
import { suggestMapping } from '../../../src/exchange/servicenow/suggest-mapping.ts';

const excerpt = readFileSync(new URL('../../fixtures/servicenow/uci-excerpt.csv', import.meta.url));

describe('suggestMapping', () => {
  it('writes a mapping that can be read again, with what the file has', async () => {
    const text = await suggestMapping(() => [excerpt]);
    const mapping = parseMapping(text);
    expect(mapping.date_format).toBe('d/M/yyyy HH:mm');
    expect(mapping.missing).toEqual(['?']);
    expect(mapping.columns).toMatchObject({
      number: ['number'],
      state: ['incident_state'],
      updated_at: ['sys_updated_at'],
      opened_by: ['opened_by', 'sys_created_by'],
    });
    expect(mapping.values.state).toMatchObject({ 'Awaiting Vendor': 'on_hold/awaiting_supplier' });
    expect(mapping.title).toEqual(['{category}']);
    expect(text).toContain(
      '# "-100": not known; one of new, in_progress, on_hold, resolved, closed, cancelled',
    );
    expect(text).toMatch(/# not taken: .*made_sla.*u_symptom/);
  });

  it('says which formats would fit too, and what is missing', async () => {
    const csv = 'number,opened_at,sys_updated_at\nINC1,1/2/2016 10:00,1/2/2016 10:00\n';
    const text = await suggestMapping(() => [new TextEncoder().encode(csv)]);
    expect(text).toContain('date_format: d/M/yyyy HH:mm\n# M/d/yyyy HH:mm would fit too.');
    expect(text).toContain('# state: needed, and no column is known');
  });

  it('can be read whatever the columns and times are called', async () => {
    const csv = 'number,"two\nlines: [x","a ""b"""\nINC1,x,y\n';
    const stamped = 'number,sys_updated_at\nINC1,"to\nday: ["\n';
    for (const text of [csv, stamped]) {
      const mapping = parseMapping(await suggestMapping(() => [new TextEncoder().encode(text)]));
      expect(mapping.columns.number).toEqual(['number']);
    }
  });

  it('refuses an empty file', async () => {
    await expect(suggestMapping(() => [])).rejects.toThrow('the file is empty');
  });
});
