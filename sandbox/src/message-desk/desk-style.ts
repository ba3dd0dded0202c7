export const deskStyle = `
:root { --ink: #14283c; --soft: #4c6276; --line: #c9d6e0; --sky: #e8f0f5; --blue: #17507e; --yellow: #ffd54a; }
* { box-sizing: border-box; }
body { margin: 0; color: var(--ink); background: var(--sky); font: 16px/1.55 "PingFang SC", "Noto Sans CJK SC", "Microsoft YaHei", system-ui, sans-serif; }
header { display: flex; gap: 14px; align-items: center; padding: 16px clamp(16px, 5vw, 48px); background: #17324d; color: #fff; }
header div { flex: 1; }
h1 { margin: 0; font-size: 20px; letter-spacing: .06em; }
header p { margin: 0; font-size: 14px; color: #d5e3ee; }
.tongue { color: #fff; min-height: 44px; min-width: 44px; display: inline-flex; align-items: center; justify-content: center; }
main { max-width: 860px; margin: 0 auto; padding: 20px 16px 64px; display: grid; gap: 16px; grid-template-columns: minmax(0, 1fr); }
a { color: var(--blue); }
label { font-weight: 600; font-size: 15px; }
input[type=tel], input[type=number] { min-height: 44px; padding: 8px 12px; font: inherit; color: inherit; background: #fff; border: 1.5px solid #6d8396; border-radius: 10px; }
button, .button { min-height: 44px; padding: 6px 18px; font: inherit; font-weight: 600; color: var(--ink); background: #fff; border: 1.5px solid #6d8396; border-radius: 10px; cursor: pointer; display: inline-flex; align-items: center; text-decoration: none; }
button:hover, .button:hover { background: #fff6d3; }
:focus-visible { outline: 3px solid #b3540a; outline-offset: 2px; border-radius: 6px; }
header :focus-visible { outline-color: var(--yellow); }
.filter, .faults { display: flex; flex-wrap: wrap; gap: 10px 12px; align-items: center; }
.filter input[type=tel] { flex: 1 1 170px; min-width: 0; }
.live { display: inline-flex; gap: 8px; align-items: center; min-height: 44px; font-weight: 500; }
.live input { width: 22px; height: 22px; accent-color: var(--blue); }
.faults label:not(.live) { display: grid; gap: 4px; }
.count { margin: 0 0 8px; color: var(--soft); font-size: 14px; }
ol { margin: 0; padding: 0; list-style: none; display: grid; gap: 12px; }
li { background: #fff; border-radius: 4px 18px 18px 18px; padding: 14px 18px; border-left: 5px solid var(--yellow); }
.who { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 2px 16px; font-variant-numeric: tabular-nums; }
.who a { font-weight: 700; display: inline-flex; align-items: center; min-height: 44px; margin: -10px 0; }
.who time { color: var(--soft); font-size: 14px; }
.say { display: flex; flex-wrap: wrap; gap: 8px 20px; align-items: center; justify-content: space-between; }
.text { margin: 8px 0; overflow-wrap: anywhere; flex: 1 1 260px; }
.code { margin: 0; padding: 4px 14px; border-radius: 12px; background: #fff6d3; white-space: nowrap; }
.code b { font: 700 26px/1.3 ui-monospace, "SF Mono", "DejaVu Sans Mono", monospace; letter-spacing: .12em; user-select: all; }
.template { margin: 0; font-size: 13px; color: var(--soft); }
.none { background: #fff; border-radius: 14px; padding: 28px 20px; text-align: center; color: var(--soft); }
details { background: #fff; border-radius: 14px; padding: 4px 18px; }
summary { min-height: 44px; display: flex; align-items: center; font-weight: 600; cursor: pointer; }
.faults { padding: 8px 0 14px; align-items: end; }
`;

/** Fetches this same page every two seconds and takes over its list; without script there is a refresh link. */
export const deskScript = `
const live = document.getElementById('live');
const refresh = async () => {
  if (!live.checked || document.hidden) return;
  const answer = await fetch(location.href).catch(() => undefined);
  if (!answer || !answer.ok) return;
  const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html').getElementById('messages');
  const current = document.getElementById('messages');
  if (fresh && fresh.innerHTML !== current.innerHTML && !current.contains(document.activeElement) && String(getSelection()) === '') current.innerHTML = fresh.innerHTML;
};
setInterval(refresh, 2000);
`;
