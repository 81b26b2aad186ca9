import { expect, test } from 'vitest';
import { BadSettings, readSettings } from '@/graph/engine/settings';

const DEFAULTS = {
  HOST: '127.0.0.1',
  PORT: 3000,
  DATA_DIR: 'data',
  PUBLIC_ADDRESS: undefined,
  NEO4J_URI: undefined,
  NEO4J_USER: 'neo4j',
  NEO4J_PASSWORD: '',
  NEO4J_DATABASE: undefined,
};

test('with nothing set there are defaults, and empty counts as not set', () => {
  expect({ ...DEFAULTS, ...readSettings({}) }).toEqual(DEFAULTS);
  const empty = Object.fromEntries(Object.keys(DEFAULTS).map((name) => [name, '']));
  expect({ ...DEFAULTS, ...readSettings(empty) }).toEqual(DEFAULTS);
});

test.each([
  ['HOST', '0.0.0.0', '0.0.0.0'],
  ['HOST', '::1', '::1'],
  ['HOST', 'news.example.org', 'news.example.org'],
  ['PORT', '8080', 8080],
  ['PORT', '65535', 65535],
  ['PUBLIC_ADDRESS', 'https://boithok.example', 'https://boithok.example'],
  ['PUBLIC_ADDRESS', 'http://[::1]:4000/', 'http://[::1]:4000/'],
  ['DATA_DIR', '/srv/বৈঠক', '/srv/বৈঠক'],
  ['NEO4J_URI', 'neo4j://localhost', 'neo4j://localhost'],
  ['NEO4J_URI', 'neo4j+s://abc.databases.neo4j.io:7687', 'neo4j+s://abc.databases.neo4j.io:7687'],
  ['NEO4J_URI', 'bolt+ssc://[::1]:7687', 'bolt+ssc://[::1]:7687'],
  ['NEO4J_DATABASE', 'boithok-2', 'boithok-2'],
  ['NEO4J_PASSWORD', ' with spaces ', ' with spaces '],
])('%s may be %s', (name, value, read) => {
  expect(readSettings({ [name]: value })).toMatchObject({ [name]: read });
});

test.each([
  ['PORT', 'http', 'from 1 to 65535'],
  ['PORT', '0', 'from 1 to 65535'],
  ['PORT', '65536', 'from 1 to 65535'],
  ['PORT', '3000.5', 'from 1 to 65535'],
  ['PORT', '-1', 'from 1 to 65535'],
  ['PORT', '৩০০০', 'from 1 to 65535'],
  ['HOST', 'http://localhost', 'an IP address or a host name'],
  ['HOST', 'a b', 'an IP address or a host name'],
  ['PUBLIC_ADDRESS', 'boithok.example', 'such as https://boithok.example'],
  ['PUBLIC_ADDRESS', 'https://boithok.example/news', 'with nothing behind the host'],
  ['PUBLIC_ADDRESS', 'ftp://boithok.example', 'such as https://boithok.example'],
  ['PUBLIC_ADDRESS', 'https://boithok.example:99999', 'such as https://boithok.example'],
  ['NEO4J_URI', 'http://localhost:7474', 'an address such as neo4j://localhost:7687'],
  ['NEO4J_URI', 'localhost:7687', 'an address such as neo4j://localhost:7687'],
  ['NEO4J_URI', 'neo4j://', 'an address such as neo4j://localhost:7687'],
  ['NEO4J_DATABASE', 'no', 'the name of a database'],
  ['NEO4J_DATABASE', 'my graph', 'the name of a database'],
])('%s may not be %s: one line says so', (name, value, allowed) => {
  const read = () => readSettings({ [name]: value });
  expect(read).toThrow(BadSettings);
  expect(read).toThrow(`${name} is "${value}", but must be `);
  expect(read).toThrow(allowed);
  expect(read).not.toThrow('\n');
});

test('a password in the address is refused and not repeated', () => {
  const read = () => readSettings({ NEO4J_URI: 'neo4j://neo4j:hunter2@localhost:7687' });
  expect(read).toThrow('NEO4J_URI is "neo4j://…@localhost:7687"');
  expect(read).not.toThrow('hunter2');
});

test('each bad value has its own line', () => {
  const read = () => readSettings({ PORT: 'x', NEO4J_URI: 'y', NEO4J_PASSWORD: 'hunter2' });
  expect(read).toThrow(/^PORT is .*\nNEO4J_URI is .*$/);
  expect(read).not.toThrow('hunter2');
});
