import { closest, contains, parentOf } from '../reading/dom';
import { unreadable } from '../reading/fact';
import { headingsOver, inSection, sectionTitled } from '../reading/sections';
import { isOwn, sourceOf, wordsOf } from '../reading/seen';
import { pageText } from '../reading/text';
import type { Page, Reader } from '../site';

/** A label with its value is no paragraph: "Pronounced as: ee-sol". */
const isSaid = (words: string) => words !== '' && !/^[^.:]{1,24}:[^.]{0,40}$/.test(words);

/** The paragraphs under a heading such as "About me". There may be more, in a form that we do not know. */
export const paragraphsUnder =
  (title: RegExp, isAbout: (page: Page, element: Element) => boolean): Reader<string> =>
  (page) => {
    const section = sectionTitled(page, title);
    const paragraphs = section ? inSection(page, section, 'p') : [];
    const isOne = (one: Element) =>
      isSaid(wordsOf(one)) &&
      isOwn(page, one) &&
      isAbout(page, one) &&
      headingsOver(page, one)[0] === section?.heading &&
      !closest(one, 'blockquote, li');
    const first = paragraphs.find(isOne);
    // What stands elsewhere in the section may be a list of facts.
    const own = paragraphs.filter((one) => first && parentOf(one) === parentOf(first) && isOne(one));
    const isNested = own.some((one) => own.some((other) => one !== other && contains(one, other)));
    if (!own.length || isNested) return unreadable('missing');
    const words = own.map((one) => pageText(one));
    const value = words.map(({ text }) => text).join('\n');
    return { state: 'read', value, sources: words.map((one) => sourceOf('p', one)), partial: true };
  };
