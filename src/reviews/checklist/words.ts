import type { BaseStepId, StageId, StepReason } from './checklist';

/** English words of the checklist, to be moved to the locale file. `$1`: the name of the rule. */
export const checklistWords: {
  stages: Record<StageId, string>;
  steps: Record<BaseStepId, { do: string; more: string }>;
  rules: Record<StepReason, { do: string; more: string }>;
} = {
  stages: {
    'before-contact': 'Before contact',
    'first-contact': 'First contact',
    'live-interview': 'Live interview',
    'before-contract': 'Before the contract',
    payment: 'Payment',
    onboarding: 'Onboarding',
    ongoing: 'Ongoing work',
    'if-you-suspect': 'If you suspect a problem',
  },
  rules: {
    flagged: { do: 'Ask about: $1', more: 'Ask neutrally, and hear the answer before you decide anything.' },
    unchecked: { do: 'Look yourself: $1', more: 'This could not be checked on the page. That says nothing about it.' },
  },
  steps: {
    'decide-access': {
      do: 'Decide what access the job needs',
      more: 'Let that set how much you check. Give as little access as the work allows.',
    },
    'read-profile': { do: 'Read the whole profile', more: 'Write down what does not fit together, as questions.' },
    'look-up-licence': {
      do: 'Look up any licence',
      more: 'If the profile claims a licensed profession, look in the public register.',
    },
    'compare-applications': {
      do: 'Compare applications for the same job',
      more: 'Notice the same text or contact details under different names. It may be a shared template, so ask.',
    },
    'stay-on-site': { do: 'Stay on the site', more: 'Keep messages and money there until you have a contract.' },
    'ask-neutrally': {
      do: 'Ask every open question neutrally',
      more: '“Your profile lists X and Y; which is current?”',
    },
    'confirm-past': {
      do: 'Confirm past work and study',
      more: 'Use contact details that you find yourself, not those on the profile. Tell the candidate first.',
    },
    'say-what-is-standard': {
      do: 'Say early what is standard',
      more: 'A live talk, an identity check before the contract, pay to the contracted person, your rules for devices. Offer captions or another way to anyone who needs it.',
    },
    'talk-live': {
      do: 'Talk live, on video where that works',
      more: 'Do this with all finalists, and with another way for anyone who needs one. Keep notes, or a recording if the person agrees. Note what was said and done, not your impressions of the person.',
    },
    'ask-place-and-projects': {
      do: 'Ask about the place and the projects',
      more: 'Ask questions that cannot be prepared, about their own work and the place they named. You may ask for a plain background or a turn of the camera. Take no for an answer if the home is private, and meet in person instead.',
    },
    'check-live-video': {
      do: 'Check that the video is live',
      more: 'Ask for a turn of the head, a hand across the face, a phrase that you show at that moment, or a small task with a shared screen.',
    },
    'own-environment': {
      do: 'Hold work samples in your own environment',
      more: 'Allow no remote-control tools, except as agreed for a disability.',
    },
    'check-identity': {
      do: 'Check identity, late and for everyone you want to hire',
      more: 'Use the site’s check or a proper provider. Let the person choose among all documents that are accepted. Check that it is the person from the call.',
    },
    'clear-copies': {
      do: 'Do not accept unclear copies',
      more: 'Ask again for a clear one. Leave the question whether a document is real to the provider.',
    },
    'agency-checks': {
      do: 'Ask agencies for their checks in writing',
      more: 'If an agency sends the person, see what it checked, and look into it from time to time.',
    },
    'meet-in-person': {
      do: 'Meet in person when the access is sensitive',
      more: 'Or have someone you both trust check identity in person, near the candidate.',
    },
    'put-in-contract': {
      do: 'Put it in the contract',
      more: 'The named person does the work. No passing it on without written consent. No shared accounts. Rules for devices and connections. The person paid is the person contracted.',
    },
    'pay-contracted-name': {
      do: 'Pay through the site, or to a checked bank account in the contracted name',
      more: 'No virtual currency.',
    },
    'pay-by-milestones': {
      do: 'Pay by milestones',
      more: 'Begin with a small paid trial. Money goes into the site’s escrow first, and nothing is paid ahead outside it.',
    },
    'new-payee-new-check': {
      do: 'Treat a new payee as a new check',
      more: 'Confirm any change of account or name in a live talk, not by reply to the same message.',
    },
    'send-to-confirmed-address': {
      do: 'Send equipment to a confirmed address',
      more: 'That is the address on the identity check, or a pick-up point that checks identity. The named person signs.',
    },
    'manage-device': {
      do: 'Manage the device',
      more: 'Block remote desktops and second remote-management tools. See whether device and login come from the same place, and ask before you conclude: travel and privacy tools are normal.',
    },
    'few-rights': {
      do: 'Start with few rights',
      more: 'No administration, publishing, signing or live-system rights at the start.',
    },
    'review-work': {
      do: 'Have the work reviewed',
      more: 'The reviewer is someone you have met. Look closely at build files and at new outside packages.',
    },
    'keep-meeting': {
      do: 'Keep meeting',
      more: 'Agree in the contract on live calls now and then. Watch small charges and copying of whole code collections.',
    },
    'check-after-change': {
      do: 'Check again after a change of name, account, address or payee',
      more: 'People change names for good reasons, so ask only what the contract needs.',
    },
    'do-not-accuse': {
      do: 'Do not accuse, post or confront',
      more: 'Write down facts and dates, and keep screenshots. You are probably wrong. If not, the person may be under force and relatives may be at risk.',
    },
    'security-and-legal': {
      do: 'Bring in security and legal',
      more: 'Limit access quietly. Stop new payments only on legal advice: paying may break sanctions, and not paying honest work is wrong too.',
    },
    'keep-records': {
      do: 'Keep the records',
      more: 'CV, e-mails, payment and shipping data, internet addresses, notes of calls. Show them only to those who need them.',
    },
    'chance-to-explain': {
      do: 'Give an ordinary chance to explain',
      more: 'Most people clear it up. If legal or security already lead the matter, agree the timing with them.',
    },
  },
};
