import { expect, type Locator, type Page } from '@playwright/test';

const mostStops = 120;

interface Stop {
  what: string;
  /** Something is drawn around or on it only while it has focus. */
  marked: boolean;
  /** It, or most of it, can be seen: inside the window and under nothing else. */
  seen: boolean;
}

/** Moves as somebody does who has no mouse, and minds at every stop that focus can be seen. */
export class Keyboard {
  constructor(private readonly page: Page) {}

  async tabTo(target: Locator): Promise<void> {
    await expect(target).toBeVisible();
    for (let stops = 0; stops < mostStops; stops += 1) {
      if (await target.evaluate((element) => element === document.activeElement)) return;
      await this.page.keyboard.press('Tab');
      const stop = await this.stop();
      // Pages scroll to what has focus; a moment later it must have come to rest in view.
      if (stop) await expect.poll(() => this.stop(), { message: `focus on ${stop.what} at ${this.page.url()}`, timeout: 2_000, intervals: [100] }).toMatchObject({ marked: true, seen: true });
    }
    throw new Error(`${target} cannot be reached with Tab at ${this.page.url()}`);
  }

  /** Undefined where focus is on the page as a whole, on its way round. */
  private async stop(): Promise<Stop | undefined> {
    return this.page.evaluate(async () => {
      const element = document.activeElement;
      if (!element || element === document.body) return undefined;
      // Whatever slides in on focus has arrived after this.
      await Promise.all(element.getAnimations().map((animation) => animation.finished));
      // A box that is drawn by its label shows its focus there.
      const drawn = (element.getBoundingClientRect().width <= 1 && element.closest('label')) || element;
      const style = getComputedStyle(drawn);
      const outlined = style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) > 0;
      const { left, top, width, height } = drawn.getBoundingClientRect();
      const points = [[0.5, 0.5], [0.1, 0.5], [0.9, 0.5], [0.5, 0.15], [0.5, 0.85]].map(([x = 0, y = 0]) => document.elementFromPoint(left + width * x, top + height * y));
      const covered = points.filter((at) => !at || !(drawn.contains(at) || at.contains(drawn)));
      return {
        what: `<${element.tagName.toLowerCase()}> "${(element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 40) || element.getAttribute('name')}"`,
        marked: outlined || style.boxShadow !== 'none',
        seen: covered.length < points.length / 2,
      };
    });
  }
}
