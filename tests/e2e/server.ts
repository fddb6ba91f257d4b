import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { generate } from 'selfsigned';

/** A page by its whole address without the query; anything else is answered with 404. */
export type Pages = Map<string, string>;

/** `moved`: addresses that lead on to another path of their host. */
export type Server = {
  port: number;
  pages: Pages;
  moved: Map<string, string>;
  requests: string[];
  close(): Promise<void>;
};

/** Serves every host name over TLS from this machine, and remembers each request that reaches it. */
export async function serve(): Promise<Server> {
  const pages: Pages = new Map();
  const moved = new Map<string, string>();
  const requests: string[] = [];
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'localhost' }]);
  const server = createServer({ key, cert }, ({ headers: { host }, url = '/' }, response) => {
    const address = `https://${host}${url}`;
    requests.push(address);
    const location = moved.get(address);
    if (location) return void response.writeHead(301, { location }).end();
    const html = pages.get(address.split('?')[0] as string);
    response.writeHead(html === undefined ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(html ?? 'There is no such page.');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const close = () =>
    new Promise<void>((resolve) => {
      server.closeAllConnections();
      server.close(() => resolve());
    });
  return { port, pages, moved, requests, close };
}
