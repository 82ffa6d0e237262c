import { existsSync } from 'node:fs';
import chromium from '@sparticuz/chromium';
import { type Browser, chromium as playwright } from 'playwright-core';

/** Where distributions put a Chromium. */
const USUAL_PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/**
 * Opens a headless Chromium: that of CHROMIUM_PATH, else one found on this machine, else the one in
 * `@sparticuz/chromium`. Playwright gives it a profile of its own, which is gone afterwards.
 */
export async function openBrowser(): Promise<Browser> {
  const found = [process.env.CHROMIUM_PATH, ...USUAL_PLACES].find(
    (path) => path && existsSync(path),
  );
  return playwright.launch({
    executablePath: found ?? (await chromium.executablePath()),
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}
