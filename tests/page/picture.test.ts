import { describe, expect, it } from 'vitest';
import { pictureOf } from '../../src/page/picture';
import { documentOf, fixtures, readPage } from '../sites/pages';

const found = fixtures.flatMap(({ name, html, url }) => {
  const document = documentOf(html, url);
  const state = readPage(html, url, document);
  const photo = state.kind === 'profile' ? state.profile.facts.photo : undefined;
  return photo ? [{ name, photo, picture: pictureOf(document.documentElement, state) }] : [];
});

describe('the address of the picture', () => {
  it.each(found)('$name: is there only where a picture was read', ({ photo, picture }) => {
    if (picture !== undefined) expect(photo.state).toBe('read');
    expect(picture ?? 'https://').toMatch(/^https:\/\//);
  });

  it('is known on most pages with a picture', () => {
    const read = found.filter(({ photo }) => photo.state === 'read');
    console.log(
      read.length,
      read.filter(({ picture }) => !picture).map(({ name }) => name),
    );
    expect(read.filter(({ picture }) => picture).length).toBeGreaterThan(read.length * 0.8);
  });
});
