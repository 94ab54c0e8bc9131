/** How the file looks: on screen in light and dark, and on paper. It changes together with its checksum. */
export const style = `
:root { color-scheme: light dark; --ink: light-dark(#1b1f23, #e8e6e1); --soft: light-dark(#565c63, #a9afb5);
  --line: light-dark(#d5d1c8, #3c4146); --paper: light-dark(#fff, #16191c); --wash: light-dark(#eef4f3, #20302f);
  --accent: light-dark(#1f5f5b, #7fc4bd); --warn: light-dark(#fff4d6, #3d3312); }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 2.5rem clamp(1rem, 4vw, 3rem) 4rem; max-width: 75rem; color: var(--ink);
  background: var(--paper); font: 1rem/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif;
  overflow-wrap: break-word; }
h1 { margin: 0; font-size: 2.1rem; line-height: 1.15; }
h2 { margin: 3.5rem 0 1rem; padding-bottom: .3rem; border-bottom: 2px solid var(--accent); font-size: 1.5rem; }
h3 { margin: 0; font-size: 1.15rem; }
p { margin: .4rem 0; max-width: 46rem; }
a { color: var(--accent); }
.soft, .note { color: var(--soft); }
.note { font-size: .9rem; font-weight: normal; }
.prepared { display: flex; flex-wrap: wrap; gap: .8rem; align-items: center; }
.prepared img { max-width: 10rem; max-height: 3rem; padding: 2px; background: #fff; border-radius: .3rem; }
.notice { padding: .6rem .9rem; background: var(--warn); border-radius: .4rem; }
.verdict { margin: 1.5rem 0; padding: 1.2rem 1.5rem; background: var(--wash); border-radius: .6rem; }
.verdict h2 { margin: 0; padding: 0; border: 0; font-size: 1rem; color: var(--soft); }
.verdict h3 { margin-top: 1rem; font-size: 1rem; }
.rung { margin: 0; font-size: 1.6rem; font-weight: 650; }
.figures { display: flex; flex-wrap: wrap; gap: .8rem 2.5rem; margin: 1rem 0 0; }
.figures dt { color: var(--soft); font-size: .9rem; }
.figures dd { margin: 0; font-size: 1.35rem; font-weight: 600; font-variant-numeric: tabular-nums; }
nav ul { columns: 16rem; padding-left: 1.2rem; margin: .3rem 0 1rem; }
nav p { margin: .8rem 0 0; font-weight: 600; }
section > section { margin: 2.2rem 0; }
.scroll { overflow-x: auto; }
.scroll:focus-visible { outline: 2px solid var(--accent); outline-offset: 3px; }
table { width: 100%; border-collapse: collapse; font-size: .92rem; font-variant-numeric: tabular-nums; }
caption { padding: 0 0 .6rem; text-align: left; }
th, td { padding: .45rem .7rem .45rem 0; border-bottom: 1px solid var(--line); text-align: left;
  vertical-align: top; white-space: pre-line; }
thead th { border-bottom: 2px solid var(--line); color: var(--soft); font-size: .82rem; vertical-align: bottom; }
th[scope=row] { font-weight: 600; }
th.number, td.number { text-align: right; white-space: nowrap; }
td.date { white-space: nowrap; }
td.long { min-width: 16rem; }
.record { margin: 1.2rem 0; padding-top: .6rem; border-top: 1px solid var(--line); }
.record h4 { margin: 0 0 .5rem; font-size: 1rem; }
.record dl { display: grid; grid-template-columns: repeat(auto-fill, minmax(10rem, 1fr)); gap: .5rem 1.5rem;
  margin: 0; font-size: .92rem; font-variant-numeric: tabular-nums; }
.record .long { grid-column: 1 / -1; max-width: 60rem; }
.record dt { color: var(--soft); font-size: .82rem; }
.record dd { margin: 0; white-space: pre-line; }
footer { margin-top: 4rem; padding-top: 1rem; border-top: 1px solid var(--line); font-size: .9rem; }
@media print { :root { color-scheme: light; } @page { size: A4 landscape; margin: 14mm; }
  body { max-width: none; padding: 0; font-size: 9.5pt; } table { font-size: 8.5pt; }
  h2 { break-before: page; } h2, h3, h4, caption { break-after: avoid; }
  .verdict h2 { break-before: auto; } tr, .verdict, .record dl > div { break-inside: avoid; } thead { display: table-header-group; }
  .scroll { overflow: visible; } td.long { min-width: 0; }
  .record dl { grid-template-columns: repeat(auto-fill, minmax(30mm, 1fr)); font-size: 8.5pt; gap: 1mm 4mm; }
  .record dt { font-size: 7.5pt; } .record { margin: 3mm 0; } nav { break-inside: avoid; } a { color: inherit; } }
`;

/** SHA-256 of the style, by which the policy of the file lets it through and nothing else. */
export const styleChecksum = 'MUQySGr+a4n2dLcjMeLmXWpUgghjphYJemQEHRhysBQ=';
