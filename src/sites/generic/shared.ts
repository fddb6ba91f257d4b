/** What the tables that know only the usual ways of all sites have in common; a script of its own carries these. */
export * as about from './about';
export * as head from './head';
export * as jsonLd from './json-ld';
export * as labels from './labels';
export * as oneLine from './one-line';
export * as ownView from './own-view';
export * as person from './person';
export * as platform from './platform';
export * as subject from './subject';
export * as underName from './under-name';
export * as words from './words';
