import { describe, expect, it } from 'vitest';
import { offsetsIn } from '../../src/places';
import { moments } from './cases';

describe('the offset of a zone', () => {
  it.each([
    ['UTC', 0, 0],
    ['Africa/Lagos', 60, 60],
    ['Europe/London', 0, 60],
    ['Europe/Berlin', 60, 120],
    ['Europe/Dublin', 0, 60],
    ['America/New_York', -300, -240],
    ['America/Phoenix', -420, -420],
    ['America/St_Johns', -210, -150],
    ['America/Mexico_City', -360, -360],
    ['America/Santiago', -180, -240],
    ['America/Asuncion', -180, -180],
    ['Asia/Tehran', 210, 210],
    ['Asia/Kabul', 270, 270],
    ['Asia/Kolkata', 330, 330],
    ['Asia/Colombo', 330, 330],
    ['Asia/Kathmandu', 345, 345],
    ['Asia/Yangon', 390, 390],
    ['Indian/Cocos', 390, 390],
    ['Asia/Almaty', 300, 300],
    ['Australia/Eucla', 525, 525],
    ['Australia/Darwin', 570, 570],
    ['Australia/Adelaide', 630, 570],
    ['Australia/Lord_Howe', 660, 630],
    ['Australia/Sydney', 660, 600],
    ['Pacific/Auckland', 780, 720],
    ['Pacific/Chatham', 825, 765],
    ['Pacific/Marquesas', -570, -570],
    ['Pacific/Pago_Pago', -660, -660],
    ['Pacific/Kiritimati', 840, 840],
    ['Pacific/Tongatapu', 780, 780],
  ])('%s: %i in January, %i in July', (zone, january, july) => {
    expect(moments.map((moment) => offsetsIn([zone], moment))).toEqual([[january], [july]]);
  });

  it('changes at the hour of the law: Berlin, 29 March 2026, 01:00 UTC', () => {
    const before = Date.parse('2026-03-29T00:59:00Z');
    expect([before, before + 60_000].map((moment) => offsetsIn(['Europe/Berlin'], moment))).toEqual([[60], [120]]);
  });

  it('is left out where the engine does not know the zone', () => {
    expect(offsetsIn(['Europe/Atlantis', 'Asia/Tokyo'], 0)).toEqual([540]);
    expect(offsetsIn(['Europe/Atlantis'], 0)).toEqual([]);
  });

  it('comes sorted, and each once', () => {
    const [moment = 0] = moments;
    expect(offsetsIn(['Asia/Tokyo', 'America/Lima', 'Asia/Seoul', 'Europe/Paris'], moment)).toEqual([-300, 60, 540]);
  });
});
