/** What nearly every table needs. The script that all pages load carries these; the script of a site only uses them. */
export * as addresses from './addresses';
export * as dates from './dates';
export * as dom from './dom';
export * as fact from './fact';
export * as lists from './lists';
export * as once from './once';
export * as proofs from './proofs';
export * as readers from './readers';
export * as seen from './seen';
export * as text from './text';
