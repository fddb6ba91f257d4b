import { describe, expect, it } from 'vitest';
import { documentOf, named, readPage } from './pages';

/** The page of a fixture, with one entry of a list so many times over. */
function withCopies(name: string, entry: string, copies: number) {
  const { html, url } = named(name);
  const document = documentOf(html, url);
  const original = document.querySelector(entry);
  if (!original) throw new Error(`no ${entry} in ${name}`);
  for (let copy = 0; copy < copies; copy++) original.after(original.cloneNode(true));
  return readPage(html, url, document);
}

describe.each([
  { name: 'linkedin/visitor-2024.html', entry: '.experience-item' },
  { name: 'upwork/visitor.html', entry: '[data-test="employment-item"]' },
])('a list in $name that no person has', ({ name, entry }) => {
  it('is read up to a limit, and the fact says that there is more', () => {
    const state = withCopies(name, entry, 400);
    expect(state).toMatchObject({ profile: { facts: { employment: { state: 'read', partial: true } } } });
    const { value } = (state as unknown as { profile: { facts: { employment: { value: unknown[] } } } }).profile.facts
      .employment;
    expect(value.length).toBeGreaterThan(200);
    expect(value.length).toBeLessThanOrEqual(300);
    // A long list takes its time on a busy machine.
  }, 60_000);
});
