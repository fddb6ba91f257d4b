import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { faults } from './axe';
import { Browser, marks } from './browser';
import { clockAt, invitation } from './pages';

let browser: Browser;
beforeAll(async () => {
  browser = await Browser.open();
  await browser.context.grantPermissions(['clipboard-read', 'clipboard-write']);
});
afterAll(() => browser.close());

const open = async (name: string) => {
  const page = await browser.context.newPage();
  await page.goto(`${browser.origin}/guidance.html?page=${name}`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  return page;
};

const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

describe('the vetting checklist', () => {
  it('is ticked by the words of a step, counted, cleared, and keeps nothing', async () => {
    const page = await open('vetting-checklist');
    expect(await page.getByRole('checkbox').count()).toBe(30);
    await page.getByText('Read the whole profile.', { exact: true }).click();
    await page.getByRole('checkbox', { name: 'Stay on the site.' }).press('Space');
    await page.getByText('Ticked: 2 of 30').waitFor();
    await page.getByRole('button', { name: 'Clear ticks' }).click();
    await page.getByText('Ticked: 0 of 30').waitFor();
    await page.getByRole('button', { name: 'Undo' }).click();
    expect(await page.getByRole('checkbox', { name: 'Stay on the site.' }).isChecked()).toBe(true);
    await page.getByLabel('Job', { exact: true }).fill('Web shop');
    await page.reload();
    await page.getByText('Ticked: 0 of 30').waitFor();
    expect(await page.getByLabel('Job', { exact: true }).inputValue()).toBe('');
    await page.close();
  });

  it('prints with its boxes and fields and the addresses of links, and without what is only for a screen', async () => {
    const page = await open('vetting-checklist');
    await page.getByLabel('Job', { exact: true }).fill('Web shop');
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('checkbox').first().isVisible()).toBe(true);
    expect(await page.getByLabel('Job', { exact: true }).inputValue()).toBe('Web shop');
    expect(await page.getByRole('button').count()).toBe(0);
    expect(await page.getByRole('navigation').count()).toBe(0);
    const after = await page
      .getByRole('link', { name: /Insider threats: summary/ })
      .first()
      .evaluate((link) => getComputedStyle(link, '::after').content);
    expect(after).toContain('https://frameworks.securityalliance.dev/insider-threats/summary.html');
    await page.close();
  });

  it('prints on a press of the button', async () => {
    const page = await open('if-you-suspect-something');
    await page.evaluate(() => {
      window.print = () => document.body.setAttribute('data-printed', '');
    });
    await page.getByRole('button', { name: 'Print this page' }).click();
    await page.locator('body[data-printed]').waitFor();
    await page.close();
  });
});

describe('the rules of a region', () => {
  it.each(['fair-checks', 'region-notes'])('%s shows none until one is picked, then that one', async (name) => {
    const page = await open(name);
    const select = page.getByLabel('Rules of a region');
    expect(await select.inputValue()).toBe('');
    const shown = () => page.getByRole('heading', { name: /^(United States|European Union|United Kingdom|Anywhere)/ });
    expect(await shown().count()).toBe(0);
    await select.selectOption('European Union');
    expect(await shown().allInnerTexts()).toEqual(['European Union']);
    await select.selectOption('Anywhere else');
    expect(await page.getByText('We looked at no other law').isVisible()).toBe(true);
    await page.reload();
    expect(await page.getByLabel('Rules of a region').inputValue()).toBe('');
    await page.close();
  });

  it('are all on paper', async () => {
    const page = await open('region-notes');
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('heading', { level: 2 }).count()).toBe(4);
    await page.close();
  });
});

describe('words to send', () => {
  it('are changed, copied as changed, and brought back', async () => {
    const page = await open('note-to-candidates');
    const words = page.getByLabel('Change the words as you like');
    const first = await words.inputValue();
    expect(first).toMatch(/^Thank you for your interest\./);
    expect(await page.getByRole('button', { name: 'Start again' }).isDisabled()).toBe(true);
    await words.fill('We take the same steps with everyone.');
    await page.getByRole('button', { name: 'Copy' }).click();
    await page.getByText('Copied. Nothing is sent.').waitFor();
    expect(await clipboard(page)).toBe('We take the same steps with everyone.');
    await page.getByRole('button', { name: 'Start again' }).click();
    expect(await words.inputValue()).toBe(first);
    expect(await page.getByText('Copied. Nothing is sent.').count()).toBe(0);
    await page.close();
  });

  it('stand on the page of a rule as well', async () => {
    const page = await open('off-platform-contact');
    await page.getByRole('button', { name: 'Copy' }).click();
    await vi.waitFor(async () => expect(await clipboard(page)).toMatch(/^Thank you for the details\./));
    await page.close();
  });
});

describe('a freelancer checks their own page', () => {
  const result = (page: Page) => page.getByRole('region', { name: 'What a client could see' });

  it('sees each pattern as a client would, and how to clear it up', async () => {
    const page = await open('for-freelancers');
    await page.getByLabel('Text about you').fill(`I mend clocks. ${invitation}`);
    await page.getByLabel('Location').fill('Porto, Portugal');
    await page.getByLabel('Clock shown').fill(clockAt(11 * 60));
    await page.getByRole('button', { name: 'Check', exact: true }).click();
    const contact = result(page).getByRole('region', { name: 'Contact outside the site' });
    await contact.getByText(invitation).waitFor();
    expect(await contact.getByText('They are new here and do not know the rule.').count()).toBe(1);
    expect(await contact.getByText(/^Remove the contact details/).count()).toBe(1);
    expect(await result(page).getByRole('region', { name: 'Clock and place that do not fit' }).count()).toBe(1);
    await page.getByLabel('Text about you').fill('I mend clocks.');
    await page.getByText('You have changed the words since then.').waitFor();
    await page.getByRole('button', { name: 'Check', exact: true }).click();
    await vi.waitFor(async () => expect(await contact.count()).toBe(0));
    await page.close();
  });

  it('is told what could not be checked, which is no finding', async () => {
    const page = await open('for-freelancers');
    await page.getByLabel('Text about you').fill('I mend clocks and write about them.');
    await page.getByRole('button', { name: 'Check', exact: true }).click();
    await result(page).getByText('No pattern shows in what could be checked.').waitFor();
    const said = await result(page).getByRole('status').innerText();
    const [, possible, total] = /possible: (\d+) of (\d+)/.exec(said) ?? [];
    await result(page)
      .getByText(`Could not be checked: ${Number(total) - Number(possible)}`)
      .click();
    for (const name of ['No video introduction', 'Clock and place that do not fit'])
      expect(await result(page).getByRole('listitem').filter({ hasText: name }).count(), name).toBe(1);
    await page.close();
  });

  it('is asked for at least one thing, and keeps what was typed', async () => {
    const page = await open('for-freelancers');
    await page.getByRole('button', { name: 'Check', exact: true }).click();
    await page.getByRole('alert').getByText('Fill in at least one of these.').waitFor();
    expect(await page.getByLabel('Text about you').evaluate((field) => field === document.activeElement)).toBe(true);
    await page.getByLabel('Headline').fill('Clock maker');
    await page.getByLabel('Member since').fill('last spring');
    await page.getByRole('button', { name: 'Check', exact: true }).click();
    await page.getByRole('alert').getByText('Write “Member since” as a year').waitFor();
    expect(await page.getByLabel('Headline').inputValue()).toBe('Clock maker');
    expect(await page.getByLabel('Member since').inputValue()).toBe('last spring');
    expect(await result(page).count()).toBe(0);
    await page.close();
  });

  it('may use the profile that is open in another tab, and hears when there is none', async () => {
    const page = await open('for-freelancers');
    await page.getByRole('button', { name: /another tab$/ }).click();
    await page
      .getByRole('alert')
      .getByText(/^No open tab/)
      .waitFor();
    const profile = await browser.context.newPage();
    await profile.goto(`${browser.origin}/practice.html#contact`);
    await vi.waitFor(async () => expect((await marks(profile)).act).toHaveLength(1), 5_000);
    await page.bringToFront();
    await page.getByRole('button', { name: /another tab$/ }).click();
    await result(page).getByRole('region', { name: 'Contact outside the site' }).waitFor();
    expect(await result(page).getByText('practice.html#contact').count()).toBe(1);
    expect(await page.getByRole('alert').count()).toBe(0);
    await page.close();
    await profile.close();
  });
});

it('finds a page by its title before those that only speak of it', async () => {
  const page = await browser.context.newPage();
  await page.goto(`${browser.origin}/guidance.html`);
  await page.getByLabel('Search these pages').fill('fair checks');
  await vi.waitFor(async () =>
    expect(await page.getByRole('heading', { level: 2 }).allInnerTexts()).toEqual(['In the title', 'In the text']),
  );
  expect(await page.getByRole('main').getByRole('link').first().innerText()).toBe('Fair checks');
  await page.close();
});

describe('accessibility', () => {
  const prepare: Record<string, (page: Page) => Promise<unknown>> = {
    'vetting-checklist': (page) => page.getByRole('checkbox').first().check(),
    'region-notes': (page) => page.getByLabel('Rules of a region').selectOption('United States'),
    'note-to-candidates': (page) => page.getByRole('textbox').fill('Hello.'),
    'for-freelancers': async (page) => {
      await page.getByRole('button', { name: 'Check', exact: true }).click();
      await page.getByRole('alert').waitFor();
      await page.getByLabel('Headline').fill(invitation);
      await page.getByLabel('Text about you').fill(invitation);
      await page.getByRole('button', { name: 'Check', exact: true }).click();
      await page.getByText('Checks that were possible').waitFor();
      await page.getByText('Could not be checked').click();
    },
  };
  it.each(
    Object.keys(prepare).flatMap((name) => (['light', 'dark'] as const).map((scheme) => [name, scheme] as const)),
  )('%s, %s, and at 320 pixels', async (name, scheme) => {
    const page = await open(name);
    await page.emulateMedia({ colorScheme: scheme });
    await prepare[name]?.(page);
    expect(await faults(page)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 600 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await page.close();
  });
});
