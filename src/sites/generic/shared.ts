/** What the tables that know only the usual ways of all sites have in common; a script of its own carries these. */
export * as about from './about';
export * as jsonLd from './json-ld';
export * as labels from './labels';
export * as person from './person';
export * as subject from './subject';
export * as words from './words';
