import { describe, expect, it } from 'vitest';
import { UserError } from '../../src/errors.ts';
import { renderError } from '../../src/render/error.ts';

describe('renderError', () => {
  const error = new UserError(
    'INC-20260302-K7Q2 is closed',
    'itil incident open "…" --follows INC-20260302-K7Q2',
  );

  it('says the fact and the hint', async () => {
    expect(await renderError(error, { color: false })).toBe(
      'error: INC-20260302-K7Q2 is closed\nhint: itil incident open "…" --follows INC-20260302-K7Q2\n',
    );
  });

  it('colours the words alone', async () => {
    expect(await renderError(new UserError('no such file'), { color: true })).toBe(
      '\u001b[1m\u001b[31merror:\u001b[39m\u001b[22m no such file\n',
    );
  });

  it('shows what a record holds, and obeys none of it', async () => {
    expect(await renderError(new UserError('no state "\u001b[2J"'), { color: false })).toBe(
      'error: no state "\\x1b[2J"\n',
    );
  });
});
