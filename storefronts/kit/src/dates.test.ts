import { formatBusinessDate, formatCountdown, formatMoment, formatTime, secondsUntil } from './dates';

describe('dates on a page', () => {
  it('shows moments on the clock in Shanghai, wherever the server stands', () => {
    expect(formatMoment('2026-11-23T17:32:00Z', 'zh-CN')).toBe('2026年11月24日 01:32');
    expect(formatMoment('2026-11-23T06:32:00Z', 'en')).toBe('23 Nov 2026, 14:32');
    expect(formatTime('2026-11-23T16:00:00Z', 'zh-CN')).toBe('00:00');
  });

  it('keeps a business date the date it is', () => {
    expect(formatBusinessDate('2026-11-23', 'zh-CN')).toBe('11月23日周一');
    expect(formatBusinessDate('2026-11-23', 'en')).toBe('Mon 23 Nov');
  });

  it('counts down and stops at nothing', () => {
    const now = Date.parse('2026-11-23T06:00:00Z');
    expect(formatCountdown('2026-11-23T06:29:05Z', now)).toBe('29:05');
    expect(formatCountdown('2026-11-23T07:05:00Z', now)).toBe('1:05:00');
    expect(formatCountdown('2026-11-23T05:00:00Z', now)).toBe('00:00');
    expect(secondsUntil('2026-11-23T06:00:00.001Z', now)).toBe(1);
  });
});
