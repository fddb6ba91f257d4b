import type { Sketch } from '../profile/sketch';

/**
 * The same sketch with a salted hash in place of everything readable. The salt is kept beside it, so this keeps the
 * words from being read, and does not keep somebody who has the computer from trying words out.
 */
export async function sketchOf(plain: Sketch, salt: string): Promise<Sketch> {
  const hash = (kind: string) => (words: string) => hashOf(`${salt}\n${kind}\n${words}`);
  const list = (kind: string, words: string[]) => Promise.all(words.map(hash(kind)));
  const { name, text, contacts, works, links, mentions, picture, countries, jobs, key, address } = plain;
  return {
    site: plain.site,
    readAt: plain.readAt,
    isAgency: plain.isAgency,
    key: await hash('key')(key),
    address: await hash('link')(address),
    ...(name && { name: { parts: await list('name', name.parts), writing: await hash('writing')(name.writing) } }),
    ...(text && {
      text: { ...text, runs: await Promise.all(text.runs.map((run) => (run ? hash('run')(run) : ''))) },
    }),
    ...(contacts && { contacts: await list('contact', contacts) }),
    ...(works && { works: await list('work', works) }),
    ...(links && { links: await list('link', links) }),
    ...(mentions && { mentions: await list('link', mentions) }),
    ...(picture && { picture: await hash('picture')(picture) }),
    ...(countries && { countries: await list('country', countries) }),
    ...(jobs && {
      jobs: await Promise.all(jobs.map(async (job) => ({ ...job, employer: await list('employer', job.employer) }))),
    }),
  };
}

/** Sixteen hexadecimal digits are enough to tell some thousand words apart. */
async function hashOf(text: string): Promise<string> {
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(bytes, 0, 8), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
