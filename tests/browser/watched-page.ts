import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

/** A page of a profile of its own, and what it did that no page of ours may do. */
export interface WatchedPage {
  readonly page: Page;
  /**
   * Requests to other hosts (none leaves), errors and warnings in the console (what the content
   * security policy forbids is told there) and errors that nothing caught.
   */
  readonly complaints: readonly string[];
}

/** Opens a page that may reach `origin` and nothing else. */
export async function openWatchedPage(
  browser: Browser,
  origin: string,
  options: BrowserContextOptions = {},
): Promise<WatchedPage> {
  const context = await browser.newContext(options);
  const complaints: string[] = [];
  await context.route(
    (url) => url.origin !== origin,
    (route) => {
      complaints.push(`request to ${route.request().url()}`);
      return route.abort();
    },
  );
  const page = await context.newPage();
  // Shorter than a test, so that what was waited for is named.
  page.setDefaultTimeout(15_000);
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) {
      complaints.push(`${message.type()} in the console: ${message.text()}`);
    }
  });
  page.on('pageerror', (error) => complaints.push(`not caught: ${error.message}`));
  page.on('requestfailed', (request) => {
    complaints.push(`failed: ${request.url().slice(0, 200)} (${request.failure()?.errorText})`);
  });
  return { page, complaints };
}
