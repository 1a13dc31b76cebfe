import { describe, expect, it } from 'vitest';
import { saidBy } from '../../../support/findings-of.ts';

describe('record/cycle', () => {
  const other = (id: string, link: string): string =>
    `---\n# incidents/2026/09/INC-20260908-${id}.yaml\n${link}\n`;

  it('finds a loop on each of its records, and what only leads into one on none', () => {
    const yaml = `parent: INC-20260908-AAAA\n${other('AAAA', 'parent: INC-20260908-BBBB')}${other('BBBB', 'parent: INC-20260908-AAAA')}`;
    expect(saidBy('record/cycle', yaml)).toEqual([
      'parent: parent leads back to itself: INC-20260908-AAAA → INC-20260908-BBBB → INC-20260908-AAAA',
      'parent: parent leads back to itself: INC-20260908-BBBB → INC-20260908-AAAA → INC-20260908-BBBB',
    ]);
  });

  it('finds services that depend on each other', () => {
    const yaml =
      'depends_on: [db, gateway]\n---\n# services/db.yaml\ndepends_on: []\n---\n# services/gateway.yaml\ndepends_on: [db, checkout]';
    expect(saidBy('record/cycle', yaml, 'service')).toEqual([
      'depends_on: depends_on leads back to itself: checkout → gateway → checkout',
      'depends_on: depends_on leads back to itself: gateway → checkout → gateway',
    ]);
  });
});
