/** The style of the report page. The policy of the page names its hash, so that no other style or script can ever work in it. */
export const HTML_STYLE = `
:root { color-scheme: light; }
body { font: 15px/1.5 "Segoe UI", system-ui, sans-serif; color: #242424; margin: 2rem auto; padding: 0 1rem; max-width: 75rem; }
h1 { font-size: 1.6rem; } h2 { font-size: 1.25rem; margin-top: 2.5rem; overflow-wrap: anywhere; } h3 { font-size: 1.05rem; }
table { border-collapse: collapse; width: 100%; }
caption { text-align: left; font-weight: 600; padding: .5rem 0; }
th, td { text-align: left; vertical-align: top; padding: .35rem .6rem; border-bottom: 1px solid #d1d1d1; overflow-wrap: anywhere; }
th { background: #f5f5f5; }
table.bevindingen { table-layout: fixed; }
.bevindingen th:nth-child(1) { width: 7.5em; } .bevindingen th:nth-child(2) { width: 12%; }
.bevindingen th:nth-child(3) { width: 25%; } .bevindingen th:nth-child(4) { width: 21%; }
.bevindingen .stil { font-size: .87em; line-height: 1.4; } .bevindingen a { color: inherit; }
.fout { color: #7a0c0c; font-weight: 600; } .letop { color: #4a3600; font-weight: 600; } .beoordelen { color: #0b3a66; font-weight: 600; }
.verantwoord { font-weight: 600; }
.stil { color: #595959; }
dl { display: grid; grid-template-columns: repeat(auto-fit, minmax(20rem, 1fr)); gap: .15rem 1.5rem; margin: .5rem 0; }
dl div { display: flex; gap: .5rem; } dt { color: #595959; flex: none; } dd { margin: 0; overflow-wrap: anywhere; }
nav ul { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; list-style: none; padding: 0; } nav a { color: #0b3a66; }
.ondertekening { table-layout: fixed; } .ondertekening td { height: 3rem; }
@page { size: A4 landscape; margin: 12mm; }
@media print {
  body { margin: 0; padding: 0; max-width: none; font-size: 11px; line-height: 1.35; }
  h1 { font-size: 16px; margin: 0; } h2 { font-size: 13px; margin: 1rem 0 0; } h3 { font-size: 12px; }
  th, td { padding: .2rem .4rem; } caption { break-after: avoid; } tr { break-inside: avoid; } thead { break-after: avoid; } tbody tr:first-child { break-before: avoid; } h3 { break-after: avoid; } .ondertekening { break-inside: avoid; } nav { display: none; } a { text-decoration: none; }
}
`;

/** SHA-256 of the style, as the policy wants it; a test computes it anew. */
export const HTML_STYLE_HASH = 'sha256-VS/wEndX+yqrc+ntDbAsrNwQHBDaC3g1Z5SaNx3hB9U=';
