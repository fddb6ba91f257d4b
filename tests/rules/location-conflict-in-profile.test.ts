import { describe, expect, it } from 'vitest';
import { locationConflictInProfile } from '../../src/rules/location-conflict-in-profile';
import { describeRule, judge, unreadable } from './cases';

describeRule(locationConflictInProfile, [
  ['two countries', { location: 'Warsaw, Poland', bio: 'I am based in Lisbon and write Go.' }, 'flagged'],
  ['the same country', { location: 'Warsaw, Poland', bio: 'I am based in Krakow.' }, 'clear'],
  ['the text names no home', { location: 'Warsaw, Poland', bio: 'I write Go.' }, 'clear'],
  ['no text', { location: 'Warsaw, Poland', bio: null }, 'clear'],
  ['no location', { location: null, bio: 'I am based in Lisbon.' }, 'clear'],
  ['the text was not read', { location: 'Warsaw, Poland', bio: unreadable }, 'unknown'],
  ['the location was not read', { location: unreadable, bio: 'I live in Lisbon.' }, 'unknown'],
  ['a location that is no place', { location: 'Remote', bio: 'I live in Lisbon.' }, 'unknown'],
  ['a location that is a continent', { location: 'Europe', bio: 'I live in Lisbon.' }, 'unknown'],
  ['a location that is two places', { location: 'Berlin / Lisbon', bio: 'I live in Lisbon.' }, 'unknown'],
  ['no location on the site', { bio: 'I live in Lisbon.' }, 'not-applicable', 'stackoverflow'],
]);

type Row = [location: string, bio: string];

const flagged: Row[] = [
  ['Berlin, Germany', 'Expat living in Bangkok, Thailand'],
  ['Berlin, Germany', 'Engineer | Based in Accra, Ghana | 8 years'],
  ['Madrid, Spain', 'I am currently based in Portugal (moved from Spain in 2023).'],
  ['Ukraine', 'I am a developer located in Germany, working with Ukrainian startups.'],
  ['Madrid, Spain', 'Studied in Spain. Now I live in Peru.'],
  ['Madrid, Spain', 'Based in: Karachi, Pakistan'],
  ['Warsaw, Poland', 'I live in Portugal.'],
  ['Warsaw, Poland', 'I currently live in Lisbon, Portugal, with two cats.'],
  ['Warsaw, Poland', 'Hi! I’m a backend developer based in Buenos Aires, Argentina.'],
  ['Warsaw, Poland', 'Based in Dubai (GMT+4), I have been providing IT consulting services.'],
  ['Warsaw, Poland', 'Full-stack developer located in Toronto.'],
  ['Warsaw, Poland', 'I have been living in Turkey for 15 years.'],
  ['Warsaw, Poland', 'I was born in Warsaw and now live in Oslo.'],
  ['Warsaw, Poland', 'Currently in Vietnam, working on my own products.'],
  ['Warsaw, Poland', 'I work from my home in Porto.'],
  ['Warsaw, Poland', 'I run the studio from my home in Porto.'],
  ['Warsaw, Poland', 'I moved from Poland two years ago. I am now based in the Netherlands.'],
  ['Warsaw, Poland', 'I am based in the heart of Berlin.'],
  ['Warsaw, Poland', 'originally from poland, i live in germany'],
  ['Warsaw, Poland', 'I live and work in Nairobi, Kenya.'],
  ['Warsaw, Poland', 'I am based in Valencia.'],
  ['Warsaw, Poland', 'We are based in Tallinn and design logos.'],
  ['United States', 'I am a data engineer with 8 years of experience, based in Lahore, Pakistan.'],
  ['Austin, United States', 'I am currently based out of Manila.'],
  ['Lagos, Nigeria', 'I live in Lagos, Portugal.'],
  ['London, United Kingdom', 'I live in the US.'],
  ['Berlin, Germany', 'My clients are based in Germany. I live in Hanoi.'],
];

const nothing: Row[] = [
  ['Madrid, Spain', 'I live in Madrid but my team is based in Chile.'],
  ['Madrid, Spain', 'Living in Chile is my dream.'],
  ['Madrid, Spain', 'I used to be based in Chile.'],
  ['Madrid, Spain', 'I grew up living in Chile.'],
  ['Madrid, Spain', 'I shall be based in Chile from May.'],
  ['Madrid, Spain', 'Author of a book about living in Chile.'],
  ['Madrid, Spain', 'I live between Spain and Chile.'],
  ['Madrid, Spain', 'I live in Chile for 3 months a year.'],
  ['Bermuda', 'I live in London.'],
  ['Warsaw, Poland', 'I have clients based in Germany.'],
  ['Warsaw, Poland', 'I work for a company based in Berlin.'],
  ['Warsaw, Poland', 'Working with startups located in London and Paris.'],
  ['Warsaw, Poland', 'I worked in Germany for five years.'],
  ['Warsaw, Poland', 'Born in Ukraine, grew up in Spain.'],
  ['Warsaw, Poland', 'I am from Brazil.'],
  ['Warsaw, Poland', 'I am moving to Portugal next spring.'],
  ['Warsaw, Poland', 'I used to live in Japan.'],
  ['Warsaw, Poland', 'I was living in Japan until 2019.'],
  ['Warsaw, Poland', 'Previously based in Dublin.'],
  ['Warsaw, Poland', 'I will be based in Dublin from next year.'],
  ['Warsaw, Poland', 'I lived in Canada.'],
  ['Warsaw, Poland', 'I am a citizen of Canada with a work visa for Germany.'],
  ['Warsaw, Poland', 'My family lives in Canada.'],
  ['Warsaw, Poland', 'My brother, a doctor, is living in Canada.'],
  ['Warsaw, Poland', 'I am not based in Germany.'],
  ['Warsaw, Poland', 'I no longer live in Germany.'],
  ['Warsaw, Poland', 'I am no longer based in Germany.'],
  ['Warsaw, Poland', 'I stopped living in Germany in 2020.'],
  ['Warsaw, Poland', 'In 2020 I ceased to be based in Germany.'],
  ['Warsaw, Poland', "I'm no longer permanently living in Germany."],
  ['Warsaw, Poland', 'Our servers are located in Germany.'],
  ['Warsaw, Poland', 'I am currently in talks with two clients.'],
  ['Warsaw, Poland', 'I am currently in my third year at the academy.'],
  ['Warsaw, Poland', 'Currently in mobile and web development.'],
  ['Warsaw, Poland', 'I live in the moment.'],
  ['Warsaw, Poland', 'I live in Europe.'],
  ['Warsaw, Poland', 'I live in Spain in winter and in Poland in summer.'],
  ['Warsaw, Poland', 'I am based in Warsaw and Lisbon.'],
  ['Warsaw, Poland', 'I am currently in Spain on holiday.'],
  ['Warsaw, Poland', 'A client said: "I live in Paris and he answered at once".'],
  ['Warsaw, Poland', 'If you are based in Germany, write to me in the morning.'],
  ['Warsaw, Poland', 'I help people who live in Germany.'],
  ['Warsaw, Poland', 'I would love to live in Italy.'],
  ['Warsaw, Poland', 'Based in Warsaw, serving clients in Germany and France.'],
  ['Paris, TX', 'I am based in Paris.'],
  ['Toronto, Canada', 'I live in London, Ontario.'],
  ['Toronto, Canada', 'I live in London.'],
  ['San Juan, Puerto Rico', 'I am based in the United States.'],
  ['United States', 'I live in San Juan, Puerto Rico.'],
  ['Hong Kong', 'I live in China.'],
  ['Shenzhen, China', 'I am based in Hong Kong.'],
  ['Douglas, Isle of Man', 'I live in the UK.'],
  ['Saint Helier, Jersey', 'I live in Guernsey.'],
  ['Glasgow, United Kingdom', 'I am based in Scotland.'],
  ['Atlanta, United States', 'I live in Georgia.'],
  ['Tbilisi, Georgia', 'I live in Georgia.'],
  ['United States', 'I live in Birmingham.'],
];

describe('the words of the text', () => {
  it.each(flagged)('“%s” and “%s” are two', (location, bio) => {
    expect(judge(locationConflictInProfile, { location, bio }).outcome).toBe('flagged');
  });

  it.each(nothing)('“%s” and “%s” are not', (location, bio) => {
    expect(judge(locationConflictInProfile, { location, bio }).outcome).toBe('clear');
  });

  it('quotes both as the page writes them, and names no country of its own', () => {
    const bio = 'Hello. I am currently based in Lisbon, with ten years of Go.';
    const { message, evidence } = judge(locationConflictInProfile, { location: 'Warsaw, Poland', bio });
    expect(message).toBe(
      'The page says where the person lives now in two places: “Warsaw, Poland” and “based in Lisbon”.',
    );
    expect(evidence.map(({ source }) => source.quote)).toEqual(['Warsaw, Poland', 'based in Lisbon']);
  });
});
