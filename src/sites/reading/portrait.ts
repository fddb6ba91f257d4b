import type { Page, Reader } from '../site';
import { attributeOf } from './dom';
import { unreadable } from './fact';
import { isPicture } from './picture';
import { present } from './readers';

const kinds = /photo|picture|avatar|portrait|image|foto|imagen|imagem|bild|사진/i;

/** A picture whose own description is the name of the person, or says that it is the picture of that one. */
export const portraitOf =
  (
    name: Reader<string> | ((page: Page) => string | undefined),
    isOne: (image: Element) => boolean = () => true,
  ): Reader<boolean> =>
  (page) => {
    const known = name(page);
    const words = typeof known === 'object' ? known.state === 'read' && known.value : known;
    if (!words) return unreadable('missing');
    const isNamed = (alt: string) =>
      alt === fold(words) || alt.startsWith(`${fold(words)}, `) || (alt.includes(fold(words)) && kinds.test(alt));
    return present(
      'img[alt]',
      (image) => isNamed(fold(attributeOf(image, 'alt') ?? '')) && isPicture(image) && isOne(image),
    )(page);
  };

const fold = (words: string) => words.replace(/\s+/g, ' ').trim().toLowerCase();
