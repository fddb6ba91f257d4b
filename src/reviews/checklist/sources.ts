/**
 * Where a step comes from. `dated`: as precise as it is known. `read`: how much of it was read, and in what form, when
 * the step was written.
 */
export type Source = { title: string; url: string; dated: string; read: 'whole' | 'part' | 'copy' | 'summary' };

const alliance = 'https://frameworks.securityalliance.dev';

export const sources = {
  allianceSummary: {
    title: 'Security Alliance, Insider threats: summary',
    url: `${alliance}/insider-threats/summary.html`,
    dated: '2026-05-11',
    read: 'whole',
  },
  allianceTechniques: {
    title: 'Security Alliance, Techniques, tactics and procedures',
    url: `${alliance}/insider-threats/techniques-tactics-and-procedures.html`,
    dated: '2026-05-11',
    read: 'whole',
  },
  allianceMitigating: {
    title: 'Security Alliance, Mitigating DPRK IT workers',
    url: `${alliance}/dprk-it-workers/mitigating-dprk-it-workers`,
    dated: '2026-05-11',
    read: 'whole',
  },
  itWorkers: {
    title: 'US Departments of State and Treasury and FBI, Guidance on IT workers',
    url: 'https://ofac.treasury.gov/recent-actions/20220516',
    dated: '2022-05-16',
    read: 'whole',
  },
  fbiAdditional: {
    title: 'FBI, Additional guidance on IT workers',
    url: 'https://www.ic3.gov/PSA/2023/PSA231018',
    dated: '2023-10-18',
    read: 'part',
  },
  fbiHelpers: {
    title: 'FBI, Notice on helpers in the United States',
    url: 'https://www.ic3.gov/PSA/2024/PSA240516',
    dated: '2024-05-16',
    read: 'part',
  },
  fbiExtortion: {
    title: 'FBI, Notice on data extortion',
    url: 'https://www.ic3.gov/PSA/2025/PSA250123',
    dated: '2025-01-23',
    read: 'part',
  },
  fbiThreats: {
    title: 'FBI, Threats to US businesses',
    url: 'https://www.ic3.gov/PSA/2025/PSA250723-4',
    dated: '2025-07-23',
    read: 'part',
  },
  licences: {
    title: 'Technology Magazine, on research by KELA and WIRED',
    url: 'https://technologymag.org/?p=44972',
    dated: '2025',
    read: 'copy',
  },
  upworkContact: {
    title: 'Upwork, Get to know each other before a contract',
    url: 'https://support.upwork.com/hc/en-us/articles/360052511833-Get-to-know-each-other-before-a-contract',
    dated: '2024',
    read: 'whole',
  },
  fiverrContact: {
    title: 'Fiverr, Off-platform policy',
    url: 'https://help.fiverr.com/hc/en-us/articles/12792122691601-Stay-protected-Fiverr-s-off-platform-policy',
    dated: '2025',
    read: 'part',
  },
  upworkAccounts: {
    title: 'Upwork, Paid and leased account fraud',
    url: 'https://community.upwork.com/t5/Community-Blog/Stay-Safe-Online-Paid-and-Leased-Account-Fraud/ba-p/816835',
    dated: '2020-10-01',
    read: 'part',
  },
  oneProcess: {
    title: 'Alston & Bird, on one careful process for all',
    url: 'https://alston.com/en/insights/publications/2025/01/north-korea-it-fraud-scheme-data-security-law',
    dated: '2025-01',
    read: 'part',
  },
  otherWays: {
    title: 'US Equal Employment Opportunity Commission, letter',
    url: 'https://www.eeoc.gov/node/130558',
    dated: '2018-08-15',
    read: 'part',
  },
  identity: {
    title: 'New York Department of Financial Services, Letter on remote technology workers',
    url: 'https://www.nysdental.org/news-publications/lance%27s-corner/2024/11/01/dfs-issues-cybersecurity-alert-on-remote-technology-workers',
    dated: '2024-11-01',
    read: 'copy',
  },
  inPerson: {
    title: 'Nisos, lessons learned',
    url: 'https://www.nisos.com/blog/dprk-workers-scheme/',
    dated: '2024',
    read: 'part',
  },
  payee: {
    title: 'Japan, alert of the police and three ministries',
    url: 'https://www.meti.go.jp/press/2023/03/20240326002/20240326002.html',
    dated: '2024-03-26',
    read: 'part',
  },
  shipping: {
    title: 'KnowBe4, hiring defenses',
    url: 'https://blog.knowbe4.com/hiring-north-korean-fake-employee-defenses',
    dated: '2024',
    read: 'part',
  },
  devices: {
    title: 'Recorded Future, PurpleDelta',
    url: 'https://www.recordedfuture.com/research/purpledelta-fraudulent-employment-operations',
    dated: '2026-08-18',
    read: 'summary',
  },
  playbook: {
    title: 'Sophos, CISO playbook',
    url: 'https://www.sophos.com/en-us/blog/detecting-fraudulent-north-korean-hires-a-ciso-playbook',
    dated: '2025-11-05',
    read: 'part',
  },
  interview: {
    title: 'Fortune, interview with Kim',
    url: 'https://theinvestmentnews.com/north-korean-operative-reveals-the-inner-workings-of-the-it-scam-infiltrating-the-fortune-500-they-had-no-idea-that-we-were-from-north-korea',
    dated: '2025',
    read: 'copy',
  },
} as const satisfies Record<string, Source>;

export type SourceId = keyof typeof sources;
