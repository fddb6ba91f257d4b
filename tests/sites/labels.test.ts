import { describe, expect, it } from 'vitest';
import { beside, listAround } from '../../src/sites/reading/labels';
import type { Page } from '../../src/sites/site';
import { documentOf } from './pages';

const url = new URL('https://www.fiverr.com/quillon_maps');
const pageOf = (html: string): Page => ({
  root: documentOf(html, url).documentElement,
  url,
  title: '',
  others: '.review',
});

const labels = /^(from|member since|languages)$/i;
const list = { labels, within: listAround(/^member since$/i, labels) };
const from = beside(list, /^from$/i, (words) => words);

const since = '<li>Member since<b>Nov 2018</b></li>';

describe('the value beside a label', () => {
  it.each([
    ['in the same row', `<ul><li>From<b>Nepal</b></li>${since}</ul>`],
    ['with a colon', `<ul><li><i>From:</i> <b>Nepal</b></li>${since}</ul>`],
    ['as bare words', `<ul><li><i>From</i> Nepal </li>${since}</ul>`],
    ['in cells of their own', `<ul><li><p><i>From</i></p><p><b>Nepal</b></p></li>${since}</ul>`],
    ['as terms', '<dl><dt>From</dt><dd>Nepal</dd><dt>Member since</dt><dd>Nov 2018</dd></dl>'],
    ['twice, for wide and narrow screens', `<ul><li>From<b>Nepal</b></li>${since}</ul>`.repeat(2)],
    ['beside a price elsewhere', `<ul><li>From<b>Nepal</b></li>${since}</ul><p><span>From</span><b>$5</b></p>`],
    ['beside somebody else', `<ul><li>From<b>Nepal</b></li>${since}</ul><p class="review">From<b>Malta</b></p>`],
  ])('%s', (_, html) => {
    expect(from(pageOf(html))).toMatchObject({ state: 'read', value: 'Nepal', sources: [{ quote: 'Nepal' }] });
  });

  it.each([
    ['nothing', `<ul><li>From</li>${since}</ul>`, 'missing'],
    ['an empty place', `<ul><li>From<b></b></li>${since}</ul>`, 'missing'],
    ['the next label', `<ul><li>From</li><li>Languages</li>${since}</ul>`, 'missing'],
    ['what follows the list', `<div><ul>${since}<li>From<b></b></li></ul><p>I draw maps.</p></div>`, 'missing'],
    ['a label without a list', '<p>From<b>Nepal</b></p>', 'missing'],
    ['the list of somebody else', `<ul class="review"><li>From<b>Malta</b></li>${since}</ul>`, 'missing'],
    [
      'two lists that differ',
      `<ul><li>From<b>Nepal</b></li>${since}</ul><ul><li>From<b>Malta</b></li>${since}</ul>`,
      'unclear',
    ],
  ])('%s is none', (_, html, why) => {
    expect(from(pageOf(html))).toEqual({ state: 'unreadable', why });
  });
});
