export const controlStyle = `
:root { --sand: #f4e7d0; --paper: #fffaf1; --line: #dcc8a6; --ink: #2b1d22; --soft: #66525a; --clay: #9a3a1b; --green: #1c5f45; }
* { box-sizing: border-box; }
body { margin: 0; color: var(--ink); background: var(--sand); font: 15px/1.5 "PingFang SC", "Noto Sans CJK SC", "Microsoft YaHei", system-ui, sans-serif; }
header { display: flex; flex-wrap: wrap; gap: 14px; align-items: center; padding: 16px clamp(16px, 4vw, 40px); color: #fff6e3; background: #40203a linear-gradient(100deg, #33193a, #6b2a3c); }
header div { flex: 1 1 240px; }
h1 { margin: 0; font-size: 20px; letter-spacing: .05em; }
h1 small { font-weight: 500; margin-left: 8px; }
header p { margin: 0; font-size: 14px; }
nav a { color: inherit; display: inline-flex; align-items: center; min-height: 44px; padding: 0 10px; }
main { max-width: 1240px; margin: 0 auto; padding: 20px clamp(12px, 3vw, 32px) 60px; display: grid; gap: 20px; grid-template-columns: minmax(0, 1fr); }
section { background: var(--paper); border-radius: 18px; padding: 18px 20px; }
h2 { margin: 0 0 6px; font-size: 17px; }
section > p { margin: 0 0 12px; color: var(--soft); }
.weather form { display: grid; gap: 12px; grid-template-columns: repeat(auto-fit, minmax(220px, 1fr)); align-items: end; }
#clear { display: none; }
.weather ul { margin: 0; }
label { display: grid; gap: 4px; font-weight: 600; font-size: 14px; }
input:not([type=checkbox]) { min-height: 44px; padding: 8px 12px; font: inherit; border: 1.5px solid #8d7357; border-radius: 10px; background: #fff; color: inherit; width: 100%; }
.ticks { grid-column: 1 / -1; display: flex; flex-wrap: wrap; gap: 4px 28px; }
.tick { display: flex; gap: 10px; align-items: center; min-height: 44px; font-weight: 500; }
input[type=checkbox] { width: 22px; height: 22px; accent-color: var(--clay); flex: none; }
button, .button { font: inherit; font-weight: 600; min-height: 44px; padding: 6px 14px; border-radius: 10px; border: 1.5px solid #8d7357; background: transparent; color: var(--ink); cursor: pointer; display: inline-flex; align-items: center; justify-content: center; text-decoration: none; white-space: nowrap; }
button:hover, .button:hover { background: var(--sand); }
.primary, .primary:hover { background: var(--clay); border-color: var(--clay); color: #fff; }
:focus-visible { outline: 3px solid #1d4f91; outline-offset: 2px; border-radius: 6px; }
header :focus-visible { outline-color: #ffd9a0; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-size: 14px; }
th { text-align: left; color: var(--soft); font-weight: 600; white-space: nowrap; }
th, td { padding: 8px 12px 8px 0; border-bottom: 1px solid var(--line); vertical-align: middle; }
td { min-width: 84px; }
.number { font-variant-numeric: tabular-nums; white-space: nowrap; }
.actions { display: flex; gap: 8px; }
td ul { margin: 0; padding: 0; list-style: none; white-space: nowrap; }
.state { display: inline-block; padding: 1px 10px; border-radius: 99px; font-size: 13px; font-weight: 600; background: #eadbbf; white-space: nowrap; }
.state.captured, .state.delivered { background: #d9ecdf; color: var(--green); }
.state.failed, .state.given_up { background: #f7dcd0; color: #7d2c12; }
`;
