import { expect, test } from 'vitest';
import { readConfig } from './config.ts';

test('the demo is on where only this machine reaches the server and no database is given', () => {
  expect(readConfig({})).toMatchObject({ demo: true, port: 4000, host: '127.0.0.1' });
  expect(readConfig({ HOST: '0.0.0.0' }).demo).toBe(false);
  expect(readConfig({ DATABASE_URL: 'postgres://db/huiyin' }).demo).toBe(false);
});

test('the demo is asked for, or switched off, by name', () => {
  expect(readConfig({ HOST: '0.0.0.0', HUIYIN_DEMO: '1' }).demo).toBe(true);
  expect(readConfig({ HUIYIN_DEMO: '0' }).demo).toBe(false);
});

test('a wrong setting is refused with what to set', () => {
  expect(() => readConfig({ PORT: 'four' })).toThrow(/PORT is “four”/);
  expect(() => readConfig({ HUIYIN_DEMO: 'yes' })).toThrow(/set it to 1 or 0/);
  expect(() => readConfig({ HUIYIN_PUBLIC_ORIGIN: 'huiyin' })).toThrow(/HUIYIN_PUBLIC_ORIGIN/);
});

test('the demo town and real people’s data lie in folders of their own', () => {
  expect(readConfig({ HUIYIN_DATA: '/srv/huiyin' }).dataDir).toBe('/srv/huiyin/demo');
  expect(readConfig({ HUIYIN_DATA: '/srv/huiyin', HUIYIN_DEMO: '0' }).dataDir).toBe('/srv/huiyin');
});
