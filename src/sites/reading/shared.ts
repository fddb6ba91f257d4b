/** What nearly every table needs. The script that all pages load carries these; the script of a site only uses them. */
export * as addresses from './addresses';
export * as dates from './dates';
export * as dom from './dom';
export * as fact from './fact';
export * as holding from './holding';
export * as lists from './lists';
export * as meta from './meta';
export * as once from './once';
export * as ordered from './ordered';
export * as proofs from './proofs';
export * as readers from './readers';
export * as seen from './seen';
export * as text from './text';
