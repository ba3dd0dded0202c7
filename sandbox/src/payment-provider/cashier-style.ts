/** Sandbox Pay looks like nobody's shop: dusk over dunes, and a paper slip. */
export const cashierStyle = `
:root { --paper: #fffaf1; --sand: #f4e7d0; --line: #dcc8a6; --ink: #2b1d22; --soft: #66525a; --night: #40203a; --clay: #9a3a1b; --green: #1c5f45; }
* { box-sizing: border-box; }
body { margin: 0; min-height: 100vh; display: flex; flex-direction: column; color: var(--ink); background: var(--sand);
  font: 16px/1.55 "PingFang SC", "HarmonyOS Sans SC", "Noto Sans CJK SC", "Microsoft YaHei", system-ui, sans-serif; }
.strip { margin: 0; padding: 6px 16px; text-align: center; font-size: 13px; color: #fff6e3; background: var(--night); letter-spacing: .06em; }
.bar { display: flex; align-items: center; justify-content: space-between; width: 100%; max-width: 920px; margin: 0 auto; padding: 12px 20px; }
.brand { display: flex; gap: 10px; align-items: center; font-weight: 700; letter-spacing: .08em; line-height: 1.25; }
.brand small { display: block; font-weight: 500; font-size: 12px; letter-spacing: .04em; color: var(--soft); }
a { color: inherit; }
.tongue { min-height: 44px; min-width: 44px; display: inline-flex; align-items: center; justify-content: center; padding: 0 12px; }
:focus-visible { outline: 3px solid #1d4f91; outline-offset: 3px; border-radius: 6px; }
.slip { width: 100%; max-width: 920px; margin: 0 auto; flex: 1; display: flex; flex-direction: column; background: var(--paper); }
.sum { position: relative; padding: 28px 24px 64px; color: #fff6e3; background: var(--night) linear-gradient(170deg, #33193a, #6b2a3c 62%, #8c3a24); overflow: hidden; }
.sum::after { content: ""; position: absolute; inset: auto 0 -1px; height: 56px; background: bottom/100% 100% no-repeat
  url("data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 400 56' preserveAspectRatio='none'%3E%3Cpath d='M0 40C70 4 130 12 200 30s130 8 200-18v44H0z' fill='%23c9793f'/%3E%3Cpath d='M0 52c80-22 150-16 220-4s120 4 180-14v22H0z' fill='%23fffaf1'/%3E%3C/svg%3E"); }
.to, .subject { margin: 0; overflow-wrap: anywhere; }
.amount { margin: 6px 0 4px; font-size: clamp(40px, 13vw, 60px); line-height: 1.1; font-weight: 700; font-variant-numeric: tabular-nums; letter-spacing: -.01em; overflow-wrap: anywhere; }
.sign { font-size: .5em; margin-right: .15em; vertical-align: .35em; font-weight: 500; }
.until { margin: 18px 0 0; font-size: 14px; }
.left { display: block; }
.left b { font-size: 18px; font-variant-numeric: tabular-nums; }
.work { padding: 18px 24px 32px; display: flex; flex-direction: column; gap: 14px; }
.aside { margin: 0; font-size: 14px; color: var(--soft); font-weight: 600; letter-spacing: .06em; }
dl { margin: 0; }
dl div { display: flex; justify-content: space-between; gap: 16px; padding: 9px 0; border-bottom: 1px dashed var(--line); font-size: 15px; }
dt { color: var(--soft); flex: none; }
dd { margin: 0; text-align: right; overflow-wrap: anywhere; font-variant-numeric: tabular-nums; }
form { display: grid; gap: 12px; margin-top: 6px; }
button, .primary, .quiet { display: flex; align-items: center; justify-content: center; gap: 10px; min-height: 52px; padding: 10px 20px; border-radius: 14px;
  font: inherit; font-weight: 650; text-align: center; text-decoration: none; cursor: pointer; }
.primary { color: #fff; background: var(--clay); border: 1px solid var(--clay); box-shadow: 0 2px 0 #6d2711; }
.primary:hover { background: #86300f; }
.price { font-variant-numeric: tabular-nums; }
.plain { color: var(--ink); background: transparent; border: 1.5px solid #8d7357; }
.plain:hover { background: var(--sand); }
.quiet { min-height: 44px; font-weight: 500; text-decoration: underline; text-underline-offset: 4px; color: var(--soft); }
.notice { margin: 0; font-size: 13px; color: var(--soft); text-align: center; }
.warn { margin: 0; padding: 12px 14px; border-radius: 12px; background: #fde9c8; border: 1px solid #b87a1e; }
.outcome { padding: 16px 18px; border-radius: 14px; border-left: 6px solid; background: var(--sand); }
.outcome p { margin: 0; }
.outcome.good { border-color: var(--green); background: #e6f1e6; }
.outcome.over { border-color: var(--clay); }
.verdict { margin: 0; font-size: 24px; font-weight: 700; }
.good .verdict { color: var(--green); }
.over .verdict { color: var(--clay); }
@media (min-width: 760px) {
  .bar { padding: 22px 8px 14px; }
  .slip { flex: none; flex-direction: row; border-radius: 24px; overflow: hidden; box-shadow: 0 18px 50px rgb(75 36 20 / .2); margin-bottom: 48px; }
  .slip.lone { max-width: 520px; }
  .sum { flex: 1 1 46%; padding: 48px 40px 130px; }
  .sum::after { height: 110px; }
  .work { flex: 1 1 54%; padding: 40px; justify-content: center; }
}
@media (prefers-reduced-motion: no-preference) { button, .primary { transition: background-color .15s; } }
`;

/** Ticks by the server's distance to the end, not by the payer's clock; at the end the page says so itself. */
export const cashierScript = `
const timer = document.querySelector('[role=timer]');
if (timer) {
  const end = performance.now() + Number(timer.dataset.seconds) * 1000;
  const tick = () => {
    const left = Math.max(0, Math.ceil((end - performance.now()) / 1000));
    const parts = [Math.floor(left / 3600), Math.floor(left / 60) % 60, left % 60].map((part) => String(part).padStart(2, '0'));
    timer.textContent = (left < 3600 ? parts.slice(1) : parts).join(':');
    if (left === 0) { clearInterval(clock); setTimeout(() => location.reload(), 1000); }
  };
  const clock = setInterval(tick, 500);
  tick();
}
// Back from the merchant: the page may be an old copy.
addEventListener('pageshow', (event) => { if (event.persisted) location.reload(); });
`;
