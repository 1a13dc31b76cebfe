/** What a record may hold to harm whoever looks at it. */
export const HOSTILE = [
  '\u001b[31mred\u001b[0m',
  '\u001b]0;title\u0007',
  '\u001b]8;;https://example.com\u0007link\u001b]8;;\u0007',
  '\u009b2J',
  'back\u0008\u0008space',
  'over\rwritten',
  'nul\u0000',
  'user\u202enimda\u202c',
  '\u2066isolated\u2069',
  'zero\u200bwidth\ufeff',
  'line\u2028end\u2029',
  'lone\ud800surrogate',
  '\u{e0041}tag',
  '<script>alert(1)</script>',
  '<img src=x onerror="alert(1)">',
  '" onmouseover="alert(1)',
  '[click](javascript:alert(1))',
  '![](https://example.com/pixel.png)',
  '| a | b |',
  '`code` **bold** ~~gone~~ _it_',
  '# heading',
  '- item',
  '=HYPERLINK("https://example.com","x")',
  '@SUM(1)',
  '+1+cmd|',
  '-2+3',
  '\tcell',
] as const;

/** Control characters and their like, but for line breaks and tabs. */
export const STEERS =
  /(?![\n\t])[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069\u200b\ufeff\u{e0000}-\u{e007f}\p{Cs}]/u;
