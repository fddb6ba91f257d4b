/**
 * Where two clocks are kept side by side: the legal one and the people's, or that of each side of a front. By state or
 * by "state name", the zones.
 */
export const twoClocks: Record<string, string> = {
  'CN.13': 'Asia/Urumqi,Asia/Shanghai',
  'GE.02': 'Asia/Tbilisi,Europe/Moscow',
  'US.AL Phenix City': 'America/Chicago,America/New_York',
  ...Object.fromEntries(
    '05 Donetsk|05 Mariupol|05 Makiivka|05 Horlivka|14 Luhansk|14 Alchevsk|26 Melitopol|26 Berdyansk'
      .split('|')
      .map((name) => [`UA.${name}`, 'Europe/Kyiv,Europe/Simferopol']),
  ),
};
