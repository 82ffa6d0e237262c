import { join } from 'node:path';
import { parse, validate } from 'graphql';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, type TestContext, test } from 'vitest';
import { buildApi } from '../../src/api/build-api.ts';
import { createGraphiqlPage } from '../../src/http/graphiql-page.ts';
import { makeExample } from '../../src/http/make-example.ts';
import { type Example, readExamples } from '../../src/http/read-examples.ts';
import { readModel } from '../../src/model/read-model.ts';
import { connect } from '../connect.ts';
import { KEYS, startTestServer, type TestServer } from '../http/start-test-server.ts';
import { restoreArticle } from '../restore-article.ts';
import { openBrowser } from './open-browser.ts';
import { openWatchedPage } from './watched-page.ts';

const ROOT = join(import.meta.dirname, '../..');
const STUDIO = 'https://studio.apollographql.com';

let browser: Browser | undefined;
let reason = '';
let server: TestServer;
let examples: readonly Example[];

beforeAll(async () => {
  const api = buildApi(await readModel(join(ROOT, 'schema')));
  examples = readExamples(join(ROOT, 'operations'), api);
  const graphiql = await createGraphiqlPage(examples);
  server = await startTestServer({ pages: { modelName: 'default', examples, graphiql } });
  browser = await openBrowser().catch((error: Error) => {
    reason = `no Chromium starts here: ${error.message.split('\n')[0]}`;
    return undefined;
  });
});

afterAll(async () => {
  await browser?.close();
  await server.stop();
  const database = await connect();
  await restoreArticle(database, await readModel(join(ROOT, 'schema')));
  await database.close();
});

/** The browser, or the test is skipped with the reason why there is none. */
function requireBrowser(context: TestContext): Browser {
  return browser ?? context.skip(reason);
}

/** Waits until GraphiQL shows an answer with that text in it. */
async function seeAnswer(page: Page, text: string): Promise<void> {
  const shown = async () => {
    const response = await page.locator('.graphiql-response').textContent();
    // The editor writes blanks that do not break, and each line as an element.
    return response?.replace(/\s+/g, ' ') ?? '';
  };
  await expect.poll(shown, { timeout: 20_000 }).toContain(text);
}

/** GraphiQL takes note of what is in its editor a tenth of a second after it came there. */
const PERSONS_PAUSE_MS = 500;

async function pressRun(page: Page): Promise<void> {
  await page.waitForTimeout(PERSONS_PAUSE_MS);
  await page.getByRole('button', { name: /^Execute query/ }).click();
}

function editor(page: Page) {
  return page.locator('.graphiql-query-editor .view-lines');
}

describe('the landing page', () => {
  for (const [name, options] of Object.entries({
    'a wide window': { viewport: { width: 1_200, height: 800 } },
    'a phone in the dark': {
      viewport: { width: 360, height: 640 },
      isMobile: true,
      colorScheme: 'dark',
    } as const,
  })) {
    test(`leads to everything, in ${name}`, async (context) => {
      const { page, complaints } = await openWatchedPage(
        requireBrowser(context),
        server.url,
        options,
      );
      await page.goto(server.url);
      const endpoint = `${server.url}/graphql`;
      expect(await page.locator('dd code').textContent()).toBe(`POST ${endpoint}`);
      const links = await page
        .locator('dl a')
        .evaluateAll((all) => all.map((a) => a.getAttribute('href')));
      expect(links).toEqual([
        '/graphiql',
        `${STUDIO}/sandbox/explorer?endpoint=${encodeURIComponent(endpoint)}`,
        '/health',
        '/ready',
      ]);
      expect(examples.length).toBeGreaterThanOrEqual(20);
      expect(await page.locator('summary').allTextContents()).toEqual(
        examples.map(({ title }) => title),
      );
      const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(wider).toBe(0);
      expect(complaints).toEqual([]);
      await page.context().close();
    });
  }

  test('opens an example in GraphiQL, where it runs as it is', async (context) => {
    const { page, complaints } = await openWatchedPage(requireBrowser(context), server.url);
    await page.goto(server.url);
    await page.locator('summary', { hasText: 'How high is the surcharge' }).click();
    await page.getByRole('link', { name: 'Open in GraphiQL' }).click();
    await editor(page).filter({ hasText: 'Surcharge' }).waitFor();
    await pressRun(page);
    await seeAnswer(page, '"value": "25"');
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});

describe('GraphiQL', () => {
  test('shows changes as they are made', async (context) => {
    const { page, complaints } = await openWatchedPage(requireBrowser(context), server.url);
    const query =
      'subscription { changes(where: {aboutId: {eq: "seen-in-graphiql"}}) { node { kind entity { name } } } }';
    await page.goto(`${server.url}/graphiql?query=${encodeURIComponent(query)}`);
    await editor(page).filter({ hasText: 'subscription' }).waitFor();
    await pressRun(page);
    const write = async () => {
      const [{ key } = { key: '' }] = KEYS.filter(({ role }) => role === 'EDITOR');
      const name = `Seen ${Date.now()}`;
      const mutation = `mutation { upsertCompany(input: {id: "seen-in-graphiql", name: "${name}"}) { applied } }`;
      await server.send({
        headers: { 'content-type': 'application/json', authorization: `Bearer ${key}` },
        body: JSON.stringify({ query: mutation }),
      });
      return (await page.locator('.graphiql-response').textContent())?.includes('Seen') ?? false;
    };
    // It is told what comes from when the server has heard of it.
    await expect.poll(write, { timeout: 30_000, interval: 500 }).toBe(true);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test('answers a query that is typed', async (context) => {
    const { page, complaints } = await openWatchedPage(requireBrowser(context), server.url);
    await page.goto(`${server.url}/graphiql`);
    await editor(page).click();
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.press('Delete');
    // The editor closes brackets and quotes; typing the closing one steps over it.
    await page.keyboard.type(
      '{ company(by: { name: "NVDA Corp" }) { id } chip(by: { id: "h200" }) { name madeBy { nodes { name ',
    );
    await page.waitForTimeout(PERSONS_PAUSE_MS);
    await page.keyboard.press('ControlOrMeta+Enter');
    await seeAnswer(
      page,
      '"company": null, "chip": { "name": "H200", "madeBy": { "nodes": [ { "name": "Nvidia"',
    );
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test('shows an error as the server words it', async (context) => {
    const { page } = await openWatchedPage(requireBrowser(context), server.url);
    await page.goto(
      `${server.url}/graphiql?query=${encodeURIComponent('{ entities(first: 101) { totalCount } }')}`,
    );
    await editor(page).filter({ hasText: '101' }).waitFor();
    await pressRun(page);
    await seeAnswer(page, 'a page has 0 to 100 rows');
    await page.context().close();
  });

  test('has every example in a tab, ready to run', async (context) => {
    const { page, complaints } = await openWatchedPage(requireBrowser(context), server.url);
    await page.goto(`${server.url}/graphiql`);
    await editor(page).waitFor();
    expect(await page.locator('.graphiql-tab').count()).toBe(examples.length);
    await page.getByRole('button', { name: 'DomesticChips' }).click();
    await editor(page).filter({ hasText: 'domestic' }).waitFor();
    await pressRun(page);
    await seeAnswer(page, '"name": "Ascend series"');
    await page.getByRole('button', { name: 'WhoIsHuang' }).click();
    await editor(page).filter({ hasText: '黄仁勋' }).waitFor();
    await pressRun(page);
    await seeAnswer(page, '"name": "Jensen Huang"');
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test('has a first query for a model that brings no operations', async (context) => {
    const model = await readModel(join(ROOT, 'tests/models/films/schema'));
    const made = [makeExample(model)];
    expect(validate(buildApi(model), parse(made[0]?.document ?? ''))).toEqual([]);
    const graphiql = await createGraphiqlPage(made);
    const other = await startTestServer({
      pages: { modelName: model.name, examples: made, graphiql },
    });
    const { page } = await openWatchedPage(requireBrowser(context), other.url);
    await page.goto(`${other.url}/graphiql`);
    await editor(page).filter({ hasText: '(first: 5)' }).waitFor();
    await page.context().close();
    await other.stop();
  });

  test('shows what the schema says of its types', async (context) => {
    const { page, complaints } = await openWatchedPage(requireBrowser(context), server.url);
    await page.goto(`${server.url}/graphiql`);
    await page.getByRole('button', { name: 'Show Documentation Explorer' }).click();
    await page.locator('.graphiql-doc-explorer').getByText('Query', { exact: true }).click();
    await page.getByText('companies', { exact: true }).first().waitFor();
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});

/** Opens a page that stands in for one at `origin` and asks the API from there. */
async function askFrom(browser: Browser, origin: string): Promise<unknown> {
  const context = await browser.newContext();
  // What a visitor grants who is asked whether the page may reach the local network.
  await context.grantPermissions(['local-network-access'], { origin });
  await context.route(`${origin}/**`, (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>stand-in</title>' }),
  );
  const page = await context.newPage();
  await page.goto(`${origin}/sandbox/explorer`);
  const answer = await page.evaluate(async (endpoint) => {
    try {
      const response = await fetch(endpoint, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        credentials: 'include',
        body: JSON.stringify({ query: '{ __schema { queryType { name } } }' }),
      });
      return await response.json();
    } catch (error) {
      return String(error);
    }
  }, `${server.url}/graphql`);
  await context.close();
  return answer;
}

describe('a page elsewhere', () => {
  test('may ask the API when it is Apollo Sandbox', async (context) => {
    const answer = await askFrom(requireBrowser(context), STUDIO);
    expect(answer).toEqual({ data: { __schema: { queryType: { name: 'Query' } } } });
  });

  for (const origin of [
    'https://example.org',
    'https://studio.apollographql.com.example.org',
    'https://evil-studio.apollographql.com',
  ]) {
    test(`may not when it is ${origin}`, async (context) => {
      expect(await askFrom(requireBrowser(context), origin)).toBe('TypeError: Failed to fetch');
    });
  }
});
