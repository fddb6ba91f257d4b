/** The hosts of the page's own list of languages and countries, seen on saved pages of 2021. */
const names =
  'br.freelancer.com dk.freelancer.com fi.freelancer.com fr.freelancer.com my.freelancer.com tr.freelancer.com ' +
  'vn.freelancer.com freelancer.ca freelancer.cl freelancer.cn freelancer.co.id freelancer.co.it freelancer.co.ke ' +
  'freelancer.co.kr freelancer.co.nz freelancer.co.ro freelancer.co.th freelancer.co.uk freelancer.co.za ' +
  'freelancer.com freelancer.com.al freelancer.com.ar freelancer.com.au freelancer.com.bd freelancer.com.co ' +
  'freelancer.com.jm freelancer.com.pe freelancer.com.ru freelancer.com.ua freelancer.cz freelancer.de ' +
  'freelancer.ec freelancer.es freelancer.gr freelancer.hk freelancer.hu freelancer.ie freelancer.in ' +
  'freelancer.is freelancer.jp freelancer.mx freelancer.no freelancer.ph freelancer.pk freelancer.pl ' +
  'freelancer.pt freelancer.se freelancer.sg freelancer.si freelancer.uy';

export const freelancerHosts = names.split(' ').map((name) => `www.${name}`);
