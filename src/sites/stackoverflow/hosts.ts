/** The Stack Exchange network: all share one layout. */
export const hosts = [
  'stackoverflow.com',
  '*.stackoverflow.com',
  '*.stackexchange.com',
  'serverfault.com',
  'superuser.com',
  'askubuntu.com',
  'mathoverflow.net',
  'stackapps.com',
];
