import { existsSync } from 'node:fs';
import { defineConfig, devices } from '@playwright/test';

/** The journeys run against a house of their own, started as a newcomer would start it. Debian's Chromium is used where it is. */
const chromium = process.env.CHROMIUM_PATH ?? ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((path) => existsSync(path));

const desktop = { ...devices['Desktop Chrome'], viewport: { width: 1280, height: 900 } };
const phone = { ...devices['Desktop Chrome'], viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

export default defineConfig({
  testDir: 'journeys',
  outputDir: '../.tonglu/e2e-results',
  timeout: 90_000,
  expect: { timeout: 10_000 },
  workers: 1,
  retries: 0,
  reporter: [['list']],
  globalSetup: './house.ts',
  use: {
    baseURL: process.env.MALL_URL ?? 'http://127.0.0.1:3900',
    trace: 'retain-on-failure',
    launchOptions: { executablePath: chromium, args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'] },
  },
  projects: [
    { name: 'phone-zh', use: { ...phone, locale: 'zh-CN' } },
    { name: 'desktop-en', use: { ...desktop, locale: 'en-GB' } },
  ],
});
