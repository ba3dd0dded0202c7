import { existsSync } from 'node:fs';
import { defineConfig, devices } from '@playwright/test';
import { mallUrl } from './env';
import type { Dwelling } from './journey';

/** The journeys run against a house of their own, started as a newcomer would start it. Debian's Chromium is used where it is. */
const chromium = process.env.CHROMIUM_PATH ?? ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((path) => existsSync(path));

const desktop = { ...devices['Desktop Chrome'], viewport: { width: 1280, height: 900 } };
const phone = { ...devices['Desktop Chrome'], viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

export default defineConfig<Dwelling>({
  testDir: 'journeys',
  testMatch: '*.journey.ts',
  outputDir: '../.tonglu/e2e-results',
  timeout: 120_000, // a journey takes half a minute; a busy machine may need more
  expect: { timeout: 10_000 },
  workers: 2,
  fullyParallel: true,
  retries: 0,
  forbidOnly: Boolean(process.env.CI),
  reporter: [['list']],
  globalSetup: './house.ts',
  use: {
    baseURL: mallUrl,
    timezoneId: 'Asia/Shanghai',
    actionTimeout: 10_000,
    navigationTimeout: 15_000,
    trace: 'retain-on-failure',
    screenshot: 'only-on-failure',
    launchOptions: { executablePath: chromium, args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'] },
  },
  projects: [
    { name: 'operator', testMatch: 'operator.setup.ts' },
    { name: 'phone-zh', dependencies: ['operator'], use: { ...phone, locale: 'zh-CN', language: 'zh-CN' } },
    { name: 'desktop-en', dependencies: ['operator'], use: { ...desktop, locale: 'en-GB', language: 'en' } },
  ],
});
