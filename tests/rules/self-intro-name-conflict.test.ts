import { selfIntroNameConflict } from '../../src/rules/self-intro-name-conflict';
import { describeRule, unreadable } from './cases';

const intro = (bio: string, displayName: unknown = 'Wendeline Ostrakis') => ({ bio, displayName });

describeRule(selfIntroNameConflict, [
  ['another name', intro('Hello, my name is Perrin Quolleth.'), 'flagged'],
  ['called', intro("I'm called Perrin Quolleth and I draw."), 'flagged'],
  ['this is', intro('Hi, this is Perrin Quolleth from the coast.'), 'flagged'],
  ['the same name', intro('My name is Wendeline Ostrakis.'), 'clear'],
  ['one part is the same', intro('My name is Wendeline Quolleth.'), 'clear'],
  ['in another order', intro('My name is Ostrakis Wendeline.'), 'clear'],
  ['only one word', intro('My name is Perrin and I draw.'), 'clear'],
  ['no capitals', intro('my name is open source lover'), 'clear'],
  ['an initial', intro('My name is Perrin Quolleth.', 'Perrin Q.'), 'clear'],
  ['only an initial is shown', intro('My name is Odran Quolleth.', 'W. O.'), 'clear'],
  ['a part of the name', intro('My name is Wendel Quolleth.'), 'clear'],
  ['a short form', intro('My name is Bill Quolleth.', 'William Ostrakis'), 'clear'],
  ['marks and hyphens', intro('My name is Zoë Lindqvist-Öhra.', 'Zoe Ohra'), 'clear'],
  ['another spelling of the same letters', intro('My name is Yuliya Quolleth.', 'Iulia Ostrakis'), 'clear'],
  ['a letter with a stroke', intro('My name is Lukasz Quolleth.', 'Łukasz Ostrakis'), 'clear'],
  ['an umlaut in two letters', intro('My name is Joerg Quolleth.', 'Jörg Ostrakis'), 'clear'],
  ['other vowels of one name', intro('My name is Yusuf Quolleth.', 'Youssef Ostrakis'), 'clear'],
  ['two sorts of x', intro('My name is Aleksandr Quolleth.', 'Alexander Ostrakis'), 'clear'],
  ['the end of a handle', intro('My name is Perrin Quolleth.', 'pquolleth'), 'clear'],
  ['no name at all', intro('This is My Portfolio. This is New York.'), 'clear'],
  ['two short names', intro('My name is Lena Quolleth.', 'Luna Ostrakis'), 'flagged'],
  ['two scripts cannot be compared', intro('My name is Perrin Quolleth.', 'Ярополк Древин'), 'clear'],
  ['someone else is named', intro('I worked with Perrin Quolleth.'), 'clear'],
  ['no text, proven', intro(null as unknown as string), 'clear'],
  ['an empty name', intro('My name is Perrin Quolleth.', ''), 'unknown'],
  ['the name could not be read', intro('My name is Perrin Quolleth.', unreadable), 'unknown'],
  ['a site whose names are not read', { bio: 'My name is Perrin Quolleth.' }, 'not-applicable'],
]);
