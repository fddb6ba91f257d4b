import { licensedProfessionClaim } from '../../src/rules/licensed-profession-claim';
import { describeRule, unreadable } from './cases';
import { describeWordings } from './wordings';

describeRule(licensedProfessionClaim, [
  ['in the text', { bio: 'Licensed professional engineer (PE), Ohio.' }, 'flagged'],
  ['in the headline', { bio: 'Drawings and permits.', headline: 'Registered architect | Oregon' }, 'flagged'],
  ['on any site', { bio: 'I am an attorney admitted in Nevada.' }, 'flagged', 'linkedin'],
  ['no text, proven', { bio: null }, 'clear'],
  ['nothing could be read', { bio: unreadable }, 'unknown'],
  [
    'another language',
    { bio: 'Soy abogado y trabajo con empresas de la ciudad, licensed attorney para el estado.' },
    'unknown',
  ],
]);

describeWordings(licensedProfessionClaim, {
  flagged: [
    'I am a licensed architect in California with 14 years in housing.',
    'Certified Public Accountant, New Jersey. Taxes for small firms.',
    'CPA with 12 years of audit work.',
    'I hold a PE license in Texas and Oklahoma.',
    'Chartered Engineer (CEng) with the institution of civil engineers.',
    "I'm a practising solicitor, England and Wales.",
    'Registered nurse turned medical writer.',
    'Attorney at law. Contracts, trademarks, terms of service.',
    'Member of the State Bar of Arizona since 2011.',
    'Bar number 204511.',
    'Board-certified physician writing for patients.',
    'Architect registered with the Ontario association.',
    'License no. 48213, structural engineering.',
    'I was admitted to the bar in 2009.',
    'Licensed and insured electrician, Denver.',
    'Professional Engineer (P.Eng), Alberta.',
  ],
  clear: [
    'Software architect with ten years in the cloud.',
    'AWS certified solutions architect.',
    'I worked for licensed attorneys on their web pages.',
    'CPA marketing and affiliate campaigns.',
    'I lowered the CPA by 40 percent for a shop.',
    'Built a portal for a registered nurse agency.',
    'I am not a licensed attorney and give no legal advice.',
    'Certified Scrum Master and product owner.',
    'My sister is a pharmacist.',
    'All fonts are licensed for commercial use.',
    'Registered trademark design.',
    'Data engineer, registered with three agencies.',
    'Virtual assistant to a licensed real estate broker.',
    'Doctor appointment apps in Flutter.',
    'I help lawyers find clients.',
    'Chartered flights booking engine.',
    'PE teacher and yoga coach.',
    'MIT licence, open source.',
  ],
});
