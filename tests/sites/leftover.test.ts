import { expect, it } from 'vitest';
import { documentOf, named, readPage } from './pages';

it('does not take a card that is left over from the page of another person', () => {
  const { html, url } = named('linkedin/member-2026.html');
  const own = 'card.refACoBBq1Experience';
  expect(html).toContain(own);
  const left = html.replaceAll(own, 'card.refACoCCs2Experience');
  const facts = (page: string) => readPage(page, url, documentOf(page, url));
  expect(facts(html)).toMatchObject({ profile: { facts: { employment: { state: 'read' } } } });
  expect(facts(left)).toMatchObject({ profile: { facts: { employment: { state: 'unreadable' } } } });
});
