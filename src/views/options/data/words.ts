import type { KeptId } from '../../../keeping/kept';

/** All words of the section about what is kept. */
export const dataWords = {
  title: 'What is kept',
  intro:
    'All of it is in this browser, and nowhere else. Nothing leaves it: there is no account, no sync and no network call.',
  nothing: 'Nothing now.',
  held: (count: number, size: string) => `Now: ${count}. Size: ${size}.`,
  size: (size: string) => `Now kept. Size: ${size}.`,
  erase: 'Erase',
  eraseNamed: (name: string) => `Erase: ${name}`,
  erased: (name: string) => `Erased: ${name}.`,
  undo: 'Undo',
  file: {
    title: 'As a file',
    intro: 'The file holds all of the above, in plain text. Keep it as safe as the computer.',
    export: 'Export everything',
    import: 'Import such a file: choose a .json file',
    refused: 'was not imported, and nothing has changed.',
    preview: 'What this file would replace',
    made: (day: string) => `Exported on ${day}.`,
    change: (name: string, now: number, then: number) => `${name}: now ${now}, then ${then}`,
    packsOff: 'Rule packs come switched off. Look through them before you switch them on.',
    left: (names: string) => `Not taken from a file: ${names}.`,
    same: 'What is not in the file stays as it is.',
    nothing: 'There is nothing in it to import.',
    take: 'Replace',
    leave: 'Do not import',
    done: 'The file was imported.',
  },
  all: {
    title: 'Erase everything',
    intro:
      'All of the above, the sites that you added, and your consent. Second Look is then as it was on the first day.',
    ask: 'Erase everything?',
    question: 'Erase everything that Second Look keeps in this browser?',
    warning: 'It cannot be undone. Export it first if you may need it.',
    yes: 'Yes, erase everything',
    no: 'Keep it',
    done: 'Everything is erased. Nothing is kept in this browser, and nothing is read on any site until you agree again.',
  },
};

export const keptWords: Record<KeptId, { name: string; what: string }> = {
  choices: {
    name: 'Your choices',
    what: 'Rules that you switched, their limits, and sites. Until you erase them.',
  },
  ownRules: { name: 'Your own rules', what: 'As you typed them. Until you delete them.' },
  packs: { name: 'Rule packs', what: 'As you imported them. Until you remove them.' },
  dismissals: {
    name: 'What you dismissed',
    what: 'The rule, your reason, and two salted hashes in place of the profile and its words. For 30 days, or as long as your organisation says.',
  },
  reviews: {
    name: 'Reviews',
    what: 'Those that you started: the facts and words of the profile pages, your notes and your conclusion, as plain text. For as long as each review says.',
  },
  compared: {
    name: 'Pages to compare',
    what: 'Those that you added: your name for each, when you added it, its site, and salted hashes of its address, its text, name, contacts, links, picture’s address, country and employers. Of its jobs also the dates, of its text the number of words, and which pages you said are of one person. For 30 days. The salt is kept beside them: the hashes cannot be read, but somebody who has this computer could try words out.',
  },
  hits: {
    name: 'Counts of the rules',
    what: 'Two numbers for each rule: how many profiles it could check here, and on how many it found something. No profile, no name, no date. Until you erase them.',
  },
  health: {
    name: 'How reading went',
    what: 'The counts above, and which profiles of this session were counted, as hashes. In memory only, until the browser is closed.',
  },
  aside: {
    name: 'What could not be read',
    what: 'Settings or dismissals that were damaged, or from a later version, as they were found. Until you erase them.',
  },
  consent: {
    name: 'That you agreed',
    what: 'When, and to which version; or that you stopped reading. It goes when you erase everything.',
  },
  organisation: {
    name: 'What your organisation set',
    what: 'A copy, for the first seconds after the browser starts. The browser’s policies bring it again.',
  },
};

/** "1.2 kB", of a number of bytes. */
export const sizeInWords = (bytes: number): string => (bytes < 1000 ? `${bytes} B` : `${(bytes / 1000).toFixed(1)} kB`);
