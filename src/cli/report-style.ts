/** Looks of the report: text on the left, findings on the right; light and dark. */
export const reportStyle = `
:root { color-scheme: light dark; --paper: light-dark(#fdfcf9, #16171a); --ink: light-dark(#1d1d1f, #e8e6e1); --quiet: light-dark(#6b6a67, #9a9893);
  --line: light-dark(#dedbd3, #33353a); --accent: light-dark(#8a3324, #f0a58f); --content: light-dark(#fbeccb, #4a3c14); --cue: light-dark(#d3e6d5, #1f4429);
  --who: light-dark(#d9e2f6, #24365e); --when: light-dark(#efdcf2, #4b2a55); --where: light-dark(#d5ecee, #17434a); --unsure: light-dark(#b3261e, #ff8f87); }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 15px/1.5 system-ui, sans-serif; }
header { position: sticky; top: 0; z-index: 2; display: flex; gap: 1.5rem; flex-wrap: wrap; align-items: baseline; padding: .6rem 1.2rem; background: var(--paper); border-bottom: 1px solid var(--line); }
header strong { color: var(--accent); } header span { color: var(--quiet); }
kbd { padding: 0 .3em; border: 1px solid var(--line); border-radius: 3px; font: 12px ui-monospace, monospace; }
article { position: relative; display: grid; grid-template-columns: minmax(0, 1fr) minmax(280px, 26rem); gap: 2rem; padding: 1.5rem 1.2rem 2.5rem; border-bottom: 1px solid var(--line); }
article > h2 { grid-column: 1 / -1; margin: 0; font-size: 1rem; overflow-wrap: anywhere; } h2 small { margin-left: .8em; color: var(--quiet); font-weight: normal; }
.text { max-width: 44rem; font: 18px/1.65 'Iowan Old Style', Charter, Georgia, serif; white-space: pre-wrap; overflow-wrap: anywhere; }
.c { background: var(--content); } .w { text-decoration: underline; text-decoration-color: var(--quiet); text-underline-offset: .2em; text-decoration-thickness: 1px; }
.k { background: var(--cue); } .s { background: var(--who); } .d { background: var(--when); } .p { background: var(--where); }
.n { margin-right: .15em; color: var(--accent); font: 600 11px system-ui, sans-serif; vertical-align: super; cursor: pointer; }
.on { outline: 2px solid var(--accent); outline-offset: 0; }
ol { position: sticky; top: 3.5rem; max-height: calc(100vh - 5rem); margin: 0; padding: 2px; overflow: auto; align-self: start; list-style: none; }
li { margin-bottom: .5rem; padding: .5rem .7rem; border: 1px solid var(--line); border-radius: 4px; cursor: pointer; }
li[aria-current='true'] { border-color: var(--accent); box-shadow: 0 0 0 1px var(--accent); }
li b { font-weight: 600; } li .no { color: var(--accent); font-weight: 600; margin-right: .4em; }
dl { display: grid; grid-template-columns: max-content minmax(0, 1fr); gap: 0 .8em; margin: .25rem 0 0; font-size: 13px; } dt { color: var(--quiet); } dd { margin: 0; overflow-wrap: anywhere; font-variant-numeric: tabular-nums; }
.unsure { color: var(--unsure); } .rule { color: var(--quiet); font: 12px ui-monospace, monospace; }
svg.arrows { position: absolute; inset: 0; width: 100%; height: 100%; pointer-events: none; } svg.arrows path { fill: none; stroke: var(--accent); stroke-width: 1.5; }
marker path { fill: var(--accent); stroke: none; }
@media (max-width: 800px) { article { grid-template-columns: 1fr; } }
@media (prefers-reduced-motion: no-preference) { html { scroll-behavior: smooth; } }
`;
