import { locationConflictCross } from '../../../src/rules/pairs/location-conflict-cross';
import { unreadable } from '../cases';
import { describePairRule } from './cases';

const porto = { location: 'Porto, Portugal' };
const oslo = { location: 'Oslo, Norway' };

describePairRule(locationConflictCross, [
  ['two countries, said to be one person', porto, oslo, 'flagged', 'said'],
  [
    'two countries, and one links to the other',
    { ...porto, url: 'https://a.example/one' },
    { ...oslo, links: ['https://a.example/one'] },
    'flagged',
  ],
  ['two countries of two people', porto, oslo, 'not-applicable'],
  [
    'the same name alone is no link',
    { ...porto, displayName: 'Tamsel Orrigade' },
    { ...oslo, displayName: 'Tamsel Orrigade' },
    'not-applicable',
  ],
  ['two cities of one country', porto, { location: 'Lisbon, Portugal' }, 'clear', 'said'],
  [
    'a territory and its state',
    { location: 'San Juan, Puerto Rico' },
    { location: 'Boston, United States' },
    'clear',
    'said',
  ],
  ['a city that may be in both', { location: 'Valencia' }, { location: 'Valencia, Spain' }, 'clear', 'said'],
  ['a place that is not understood', porto, { location: 'Remote' }, 'unknown', 'said'],
  ['no place could be read', porto, { location: unreadable }, 'unknown', 'said'],
  ['no place, proven', porto, { location: null }, 'unknown', 'said'],
  [
    'read 90 days apart',
    { ...porto, at: '2026-01-01T00:00:00Z' },
    { ...oslo, at: '2026-04-01T00:00:00Z' },
    'flagged',
    'said',
  ],
  [
    'read 91 days apart',
    { ...porto, at: '2026-01-01T00:00:00Z' },
    { ...oslo, at: '2026-04-02T00:00:00Z' },
    'unknown',
    'said',
  ],
]);
