/** The look of every page we write: one quiet column, light or dark as the reader has it, fit to be printed. */
export const pageStyle = `
:root { --bg: #fff; --ink: #1b1f24; --soft: #57606a; --line: #d8dee4; --card: #f6f8fa; --good: #1a7f4b; --warn: #9a6700; --bad: #c0392b }
@media (prefers-color-scheme: dark) {
  :root { --bg: #0f1318; --ink: #e6edf3; --soft: #9da7b1; --line: #2d343c; --card: #171c22; --good: #4cc38a; --warn: #e3b341; --bad: #ff7b72 }
}
* { box-sizing: border-box }
body { margin: 0; background: var(--bg); color: var(--ink); font: 16px/1.55 system-ui, "Segoe UI", Helvetica, Arial, sans-serif; font-variant-numeric: tabular-nums }
main { max-width: 60rem; margin: 0 auto; padding: 2.5rem 1.25rem 4rem }
h1 { font-size: 1.9rem; line-height: 1.2; margin: 0 0 .35rem; letter-spacing: -.01em }
h2 { font-size: 1.15rem; margin: 2.6rem 0 .6rem; padding-bottom: .3rem; border-bottom: 1px solid var(--line) }
h3 { font-size: 1rem; margin: 1.8rem 0 .4rem }
p { margin: .6rem 0; max-width: 46rem }
h1 + p { font-size: 1.18rem; line-height: 1.5; margin: 1rem 0 1.4rem }
ul { margin: .6rem 0; padding-left: 1.2rem; max-width: 46rem }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .3rem 1.5rem; margin: .8rem 0 }
dt { color: var(--soft) }
dd { margin: 0 }
.scroll { overflow-x: auto; margin: .6rem 0 }
table { border-collapse: collapse; width: 100%; font-size: .93rem }
th { text-align: left; font-weight: 600; color: var(--soft); font-size: .82rem }
th, td { padding: .45rem 1.2rem .45rem 0; border-bottom: 1px solid var(--line); vertical-align: top }
th:last-child, td:last-child { padding-right: 0 }
.right { text-align: right }
.right, .whole { white-space: nowrap }
.good { color: var(--good) } .warn { color: var(--warn) } .bad { color: var(--bad) }
.good, .warn, .bad, .strong { font-weight: 600 }
.muted { color: var(--soft) }
code, pre { font: .86em/1.5 ui-monospace, Menlo, Consolas, monospace }
code { white-space: nowrap }
pre { background: var(--card); border: 1px solid var(--line); border-radius: 8px; padding: .8rem 1rem; overflow-x: auto }
pre code { font-size: 1em; white-space: pre }
@media print {
  @page { size: A4; margin: 16mm }
  :root { --bg: #fff; --ink: #1b1f24; --soft: #57606a; --line: #d8dee4; --card: #f6f8fa; --good: #1a7f4b; --warn: #9a6700; --bad: #c0392b }
  body { font-size: 10.5pt }
  main { max-width: none; padding: 0 }
  h2, h3 { break-after: avoid }
  tr, dl, pre { break-inside: avoid }
  thead { display: table-header-group }
  .scroll { overflow: visible }
  pre { white-space: pre-wrap }
}`;
