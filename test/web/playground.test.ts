import { expect, it } from 'vitest';
import { noBrowser, openBrowser } from '../browser.ts';
import { openSite } from './site.ts';

it.skipIf(noBrowser)('opens in a browser with its tabs, offline, and runs one', async () => {
  await using site = await openSite();
  await using browser = await openBrowser();
  const page = await browser.newPage();
  const complaints: string[] = [];
  const asked: string[] = [];
  page.on('console', (message) => ['error', 'warning'].includes(message.type()) && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => asked.push(request.url()));
  const query = '{ paper(title: "Flat valleys") { briefs { nodes { title } } } }';
  await page.goto(`${site.url}/graphql?query=${encodeURIComponent(query)}`);
  await page.getByRole('tab', { name: 'RelatedTerms' }).waitFor();
  expect(await page.getByRole('tab').allInnerTexts()).toEqual(
    expect.arrayContaining(['WhichBriefsCoverThisPaper', 'RelatedTerms', 'DefinitionsAndWhereTheyComeFrom', 'Search']),
  );
  await page.locator('.graphiql-execute-button').click();
  await page.locator('.result-window, .graphiql-response').getByText('Valleys again').first().waitFor();
  for (const name of ['RelatedTerms', 'AnnotateYourOwnTexts', 'Search']) {
    await page.getByRole('tab', { name }).click();
    await page.getByRole('tab', { name, selected: true }).waitFor();
  }
  const asks = async (query: string, shown: string) => {
    await page.goto(`${site.url}/graphql?query=${encodeURIComponent(query)}`);
    await page.locator('.graphiql-execute-button').click();
    await page.locator('.result-window, .graphiql-response').getByText(shown).first().waitFor();
  };
  await asks('{ paper(title: "Flat valleys") { id ... @defer { briefs { nodes { title } } } } }', 'Valleys again');
  const adding = setInterval(() => void site.add('Valleys once more'), 200);
  await asks('subscription { newBriefs { brief { title } } }', 'Valleys once more').finally(() =>
    clearInterval(adding),
  );
  expect(asked.filter((url) => !url.startsWith(site.url) && !/^(?:data|blob):/.test(url))).toEqual([]);
  expect(complaints).toEqual([]);
});
