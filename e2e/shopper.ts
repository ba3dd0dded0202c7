import { expect, type Locator, type Page } from '@playwright/test';
import { codeSentTo, freshPhone } from './desks';
import { Payer } from './payer';
import type { Language, Words } from './words';

export const home = { recipient: '演示会员', detail: '演示路 1 号 2 幢 301 室', province: '浙江省', city: '杭州市', district: '西湖区' } as const;

/** Districts that have their own prices or goods. */
const places = {
  shanghai: { province: '31', city: '3101', district: '310104' },
  beijing: { province: '11', city: '1101', district: '110105' },
};

/** Somebody in front of the mall, who goes by what the page says. */
export class Shopper {
  private hasArrived = false;
  readonly phone: Promise<string> = freshPhone();

  constructor(
    readonly page: Page,
    readonly words: Words,
    private readonly language: Language,
    private readonly runsScript: boolean,
  ) {}

  /** The plain address is Chinese; the first page asks for another language, the cookie keeps it. */
  async open(path: string): Promise<void> {
    const asked = this.hasArrived || this.language === 'zh-CN' ? path : withLanguage(path, this.language);
    this.hasArrived = true;
    await this.page.goto(asked);
    await this.isAwake();
  }

  /** The same, as somebody to whom things are to be delivered there. */
  async openIn(place: keyof typeof places, path: string): Promise<void> {
    await this.open(`/district?${new URLSearchParams({ ...places[place], done: 'yes', next: path })}`);
  }

  /** Script has taken over the page: what is chosen from here on is noticed. */
  async isAwake(): Promise<void> {
    if (!this.runsScript) return;
    await this.page.waitForFunction(() => Object.keys(document.querySelector('main') ?? {}).some((key) => key.startsWith('__reactFiber')));
  }

  button = (name: string | RegExp): Locator => this.page.getByRole('button', { name, exact: true });
  link = (name: string | RegExp): Locator => this.page.getByRole('main').getByRole('link', { name, exact: true });
  field = (label: string): Locator => this.page.getByRole('main').getByLabel(label, { exact: true });
  get quantity(): Locator {
    return this.page.getByRole('combobox', { name: this.words.quantity });
  }

  heading = (name: string | RegExp): Locator => this.page.getByRole('heading', { name, exact: true });

  /** The figure beside a word such as "To pay". */
  figure = (term: string): Locator =>
    this.page.locator('dl > div').filter({ has: this.page.getByText(term, { exact: true }) }).locator('dd');

  async putInCart(slug: string, { variant, quantity = 1 }: { variant?: string; quantity?: number } = {}): Promise<void> {
    await this.open(`/p/${slug}${variant ? `?variant=${variant}` : ''}`);
    await this.quantity.selectOption(String(quantity));
    await this.button(this.words.addToCart).click();
    await expect(this.page.getByText(this.words.added)).toBeVisible();
  }

  /** On the sign-in page, to the page one was on the way to. */
  async signIn(): Promise<void> {
    const phone = await this.phone;
    await this.field(this.words.phone).fill(phone);
    await this.button(this.words.sendCode).click();
    await expect(this.page.getByText(this.words.codeSentTo)).toContainText(phone);
    await this.enterCode();
  }

  async enterCode(): Promise<void> {
    await this.field(this.words.code).fill(await codeSentTo(await this.phone));
    await this.button(this.words.signIn).click();
    await expect(this.page).not.toHaveURL(/\/sign-in/);
  }

  async writeAddress(): Promise<void> {
    const { words } = this;
    await this.isAwake();
    await this.field(words.recipient).fill(home.recipient);
    await this.field(words.phone).fill(await this.phone);
    await this.field(words.province).selectOption({ label: home.province });
    await this.field(words.city).selectOption({ label: home.city });
    await this.field(words.district).selectOption({ label: home.district });
    await this.field(words.street).selectOption({ index: 1 });
    await this.field(words.detail).fill(home.detail);
    await this.button(words.save).click();
  }

  /** From a full cart to the page that shows what is ordered. */
  async checkOut(): Promise<void> {
    const { words } = this;
    await this.open('/cart');
    await this.link(words.checkOut).click();
    await this.signIn();
    await this.writeAddress();
    await this.button(words.next).click();
    await expect(this.heading(words.confirmTitle)).toBeVisible();
  }

  /** Places the order shown and stands at the cashier; answers the order's number. */
  async placeOrder(): Promise<string> {
    await this.button(this.words.placeOrder).click();
    await expect(this.page).toHaveURL(/\/cashier\/SO-\d{8}-\d+$/, { timeout: 15_000 });
    return decodeURIComponent(new URL(this.page.url()).pathname.split('/').at(-1) ?? '');
  }

  async order(slug: string, choice: { variant?: string; quantity?: number } = {}): Promise<string> {
    await this.putInCart(slug, choice);
    await this.checkOut();
    return this.placeOrder();
  }

  /** From the cashier to the provider's own page. */
  async openPaymentPage(): Promise<Payer> {
    await this.link(this.words.openPaymentPage).click();
    return Payer.at(this.page, this.words);
  }

  /** The provider's page beside the cashier, as on the device that scanned the code. */
  async scanPaymentCode(): Promise<Payer> {
    const address = await this.link(this.words.openPaymentPage).getAttribute('href');
    const page = await this.page.context().newPage();
    await page.goto(address ?? '');
    return Payer.at(page, this.words);
  }

  async callOff(number: string): Promise<void> {
    await this.open(`/me/orders/${number}`);
    await this.page.getByText(this.words.cancelOrder, { exact: true }).click();
    await this.button(this.words.reallyCancel).click();
    await expect(this.orderState(this.words.orderState.cancelled)).toBeVisible();
  }

  orderState = (state: string): Locator => this.page.getByRole('main').getByText(state, { exact: true }).first();

  /** Titles of what happened, newest first. */
  timeline = (): Locator => this.page.getByRole('region', { name: this.words.timeline }).getByRole('listitem').locator('p:first-of-type');
}

function withLanguage(path: string, language: Language): string {
  const url = new URL(path, 'http://mall');
  url.searchParams.set('lang', language);
  return url.pathname + url.search + url.hash;
}
