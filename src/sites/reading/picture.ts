import { attributeOf } from './dom';

/** What stands in where nobody gave a picture: the site's own, a pattern, an outline. An address at Gravatar does not tell. */
const standsIn =
  /gravatar\.com|identicon|default|placeholder|unknown|ghost|silhouette|anonymous|blank|(no|missing|empty)[-_]?(avatar|image|photo|picture)/i;

/** Where it comes from. Before a person scrolls to it, another attribute holds it. */
const sourceOf = (image: Element): string =>
  ['data-delayed-url', 'data-src', 'src', 'srcset']
    .map((name) => attributeOf(image, name) ?? '')
    .find((source) => /\S/.test(source) && !source.startsWith('data:')) ?? '';

/** Did somebody give this picture? */
export const isPicture = (image: Element): boolean => {
  const source = sourceOf(image);
  return source !== '' && !standsIn.test(source) && !standsIn.test(attributeOf(image, 'class') ?? '');
};
