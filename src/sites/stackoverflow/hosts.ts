/** Sites of the Stack Exchange network where people show what they can do at work. All share one layout. */
const stackExchange =
  'ai android apple bioinformatics blender codereview codegolf cs dba datascience devops drupal dsp ' +
  'electronics engineering ethereum expressionengine gamedev gis graphicdesign law magento math pm ' +
  'quant raspberrypi reverseengineering salesforce scicomp security sharepoint softwareengineering sound sqa ' +
  'stats tex unix ux video webapps webmasters wordpress workplace writing';

export const hosts = [
  'stackoverflow.com',
  'es.stackoverflow.com',
  'pt.stackoverflow.com',
  'serverfault.com',
  'superuser.com',
  'askubuntu.com',
  'mathoverflow.net',
  'stackapps.com',
  ...stackExchange.split(' ').map((name) => `${name}.stackexchange.com`),
];
