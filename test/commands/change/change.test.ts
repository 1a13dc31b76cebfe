import { describe, expect, it } from 'vitest';
import { acme } from '../../cli/acme.ts';
import { type RunOptions, runItil } from '../../cli/run-itil.ts';

const CYJM = 'changes/2026/09/CHG-20260922-CYJM.yaml';
const DRAFT = 'changes/2026/09/CHG-20260923-76CE.yaml';

const ran = async (line: string, path: string, options: Partial<RunOptions> = {}) => {
  const files = acme();
  const done = await runItil(line, { files, isTTY: false, ...options });
  return { ...done, text: files.get(path) ?? '' };
};

const REVIEW = `objectives_met: true
side_effects: None.
lessons: |
  Sessions are best kept for a day,
  not for an hour.
`;

describe('a review', () => {
  const told =
    /review:\n {2}held_at: 2026-10-01T08:00\+02:00\n {2}by: tb\n {2}objectives_met: true\n {2}side_effects: None\.\n {2}lessons: \|\n {4}Sessions/;

  it('is taken from a file', async () => {
    const { text, err } = await ran('change review CYJM --as tb --answers review.yaml', CYJM, {
      outside: { 'review.yaml': REVIEW },
    });
    expect(err).toBe('');
    expect(text).toMatch(told);
  });

  it('is taken from the editor, which asks the questions', async () => {
    let asked = '';
    const { text } = await ran('change review CYJM --as tb --editor', CYJM, {
      edit: (questions) => {
        asked = questions;
        return REVIEW;
      },
    });
    expect(asked).toContain('# Whether the change did what it was for.\nobjectives_met:\n');
    expect(text).toMatch(told);
  });

  it('names what an answer file has beyond it', async () => {
    const { err, status, text } = await ran('change review CYJM --as tb --answers review.yaml', CYJM, {
      outside: { 'review.yaml': 'objectives: true\n' },
    });
    expect([status, err]).toEqual([
      2,
      "error: review.yaml: 'objectives' is no part of a review, which has held_at, by, objectives_met, side_effects, lessons\nhint: did you mean objectives_met?\n",
    ]);
    expect(text).not.toContain('review:');
  });

  it('says where an answer file cannot be read', async () => {
    const { err } = await ran('change review CYJM --as tb --answers review.yaml', CYJM, {
      outside: { 'review.yaml': 'objectives_met: true\nlessons: [\n' },
    });
    expect(err).toMatch(/^error: review\.yaml:\d+:\d+: /);
  });

  it('is asked for on a terminal', async () => {
    const { text } = await ran('change review CYJM --as tb', CYJM, {
      isTTY: true,
      answers: ['yes', 'None.', 'Keep sessions for a day.'],
    });
    expect(text).toContain('  lessons: Keep sessions for a day.');
  });
});

const QUESTIONS = `change:
  risk:
    questions:
      - {id: reversible, text: Can it be undone within ten minutes?, answers: {"yes": 0, "no": 3}}
      - {id: peak, text: Is it at peak hours?, answers: {"no": 0, "yes": 4}}
    levels: {medium: 3, high: 6}
    rules:
      - {question: reversible, answer: "no", level: high}
`;

describe('a risk questionnaire', () => {
  const files = (): Map<string, string> => {
    const all = acme();
    all.set('itil.yaml', `schema: itil/1\nzone: Europe/Berlin\n${QUESTIONS}`);
    return all;
  };
  const submit = 'change submit 76CE --window "2026-10-06 10:00+30m" --plan-test "A day."';

  it('is asked for on a terminal, question by question', async () => {
    const workspace = files();
    const { err } = await runItil(submit, { files: workspace, answers: ['yes', 'yes'] });
    expect(err).toBe('');
    expect(workspace.get(DRAFT)).toMatch(/risk:\n? *\{?.*level: medium/s);
    expect(workspace.get(DRAFT)).toContain('reversible: "yes"');
  });

  it('is answered by flags, and a rule raises', async () => {
    const workspace = files();
    const line = `${submit} --answer reversible=no --answer peak=no`;
    expect((await runItil(line, { files: workspace, isTTY: false })).err).toBe('');
    expect(workspace.get(DRAFT)).toContain('level: high');
    const { out } = await runItil('change risk 76CE', { files: workspace });
    expect(out).toContain('3 points: medium (medium from 3, high from 6 on), raised to high by rule.');
  });

  it.each([
    [
      '',
      'CHG-20260923-76CE: submit needs --answer reversible=yes|no (Can it be undone within ten minutes?), --answer peak=no|yes (Is it at peak hours?)',
    ],
    ['--answer reversible=maybe', "reversible is answered by yes or no, not by 'maybe'"],
    ['--answer reversibel=yes', "the questionnaire asks reversible, peak, not 'reversibel'"],
    ['--answer yes', '--answer yes: it is name=value'],
  ])('refuses %s', async (flags, said) => {
    const { err, status } = await runItil(`${submit} ${flags}`, { files: files(), isTTY: false });
    expect([status, err.split('\n')[0]]).toEqual([2, `error: ${said}`]);
  });

  it('a matrix takes no answers', async () => {
    const { err } = await ran(`${submit} --answer peak=no`, DRAFT);
    expect(err).toContain('the policy of this workspace has a matrix');
  });
});

describe('what a change refuses', () => {
  it.each([
    [
      'change open --model rotate-tls-crt -s checkout',
      'there is no model rotate-tls-crt',
      'did you mean rotate-tls-cert?',
    ],
    [
      'change open "x" --model rotate-tls-cert --type normal',
      'a change that follows a model is standard, and this one is to be normal',
      'itil change open --model rotate-tls-cert',
    ],
    ['change open "x" -s checkout --set host=a', '--set goes with --model', 'itil model list'],
    [
      'change open --model update-printer-driver --set pakage=8',
      'the model update-printer-driver has no variable pakage',
      'it has package, pilot',
    ],
    [
      'change open --model rotate-tls-cert -s email',
      'the model rotate-tls-cert is for checkout, portal, not for email',
      'itil model show rotate-tls-cert',
    ],
    [
      'change link KXRG --fixes 7K3Q --fixes H2MW',
      'link ties it to one record at a time',
      'itil change link CHG-20260930-KXRG --fixes INC-20260908-7K3Q',
    ],
    [
      'change edit P4XD --plan-backout "None." --because "A test"',
      'started 2026-09-07T23:10+02:00 without a valid approval in time: 0 of 1 approvals of checkout-owners',
      'itil change approvals CHG-20260907-P4XD',
    ],
    [
      'change edit 6V5P --plan-backout "None."',
      'tb approved it 2026-09-30T09:15+02:00, and its risk, plan, window, outage, services or type reads otherwise now',
      'itil change rework CHG-20260925-6V5P --reason "…"',
    ],
    [
      'change edit 76CE --risk-level low --risk-impact high --risk-likelihood high',
      'the risk is low, and the matrix makes it high',
      '',
    ],
  ])('%s', async (line, said, hint) => {
    const { err, status } = await runItil(line, { files: acme(), isTTY: false });
    expect(status).toBe(2);
    expect(err).toContain(said);
    expect(err).toContain(hint);
  });

  it('a rotation whose model was suspended by two failures in its last ten runs', async () => {
    const files = acme();
    const failed = (files.get('changes/2026/08/CHG-20260810-FG02.yaml') ?? '').replaceAll('FG02', 'FG03');
    files.set('changes/2026/08/CHG-20260810-FG03.yaml', failed);
    const { err } = await runItil(
      'change open --model update-printer-driver --set package=8.4 --set pilot=3',
      {
        files,
        isTTY: false,
      },
    );
    expect(err).toContain(
      'the model update-printer-driver is suspended: 2 of its last 2 runs failed, CHG-20260810-FG02, CHG-20260810-FG03',
    );
  });
});
