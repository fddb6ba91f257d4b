import { attributeOf } from './dom';

/** What stands in where nobody gave a picture: the site's own, a pattern, or nothing yet. */
const standsIn =
  /^data:|gravatar\.com|identicon|default|placeholder|anonymous|blank|(no|missing|empty)[-_]?(avatar|image|photo|picture)/i;

/** Did somebody give this picture? An address at Gravatar does not tell. */
export const isPicture = (image: Element): boolean =>
  ['src', 'data-src'].some((name) => {
    const address = attributeOf(image, name) ?? '';
    return /\S/.test(address) && !standsIn.test(address);
  });
