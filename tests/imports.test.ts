import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { arrowTrouble, nameTrouble, wayTo } from './imports/arrows';
import { readImports } from './imports/read-imports';

const root = fileURLToPath(new URL('..', import.meta.url));
const ROOMS = ['app', 'components', 'graph', 'lib', 'seeds', 'tests'];

const files = ROOMS.flatMap((room) =>
  readdirSync(path.join(root, room), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)).replaceAll('\\', '/')),
).filter((file) => !/^tests\/\.(?:cache|output)\//.test(file));
const sources = files.filter((file) => /\.(?:[mc]?[jt]s|tsx|jsx)$/.test(file) && !file.startsWith('tests/'));
const imports = sources.flatMap((file) => readImports(file, readFileSync(path.join(root, file), 'utf8')));

const isLexicon = (file: string) => file === 'seeds' || file.startsWith('seeds/');
const isEngine = (file: string) => file.startsWith('graph/') || /^(?:neo4j-driver|@grafeo-db\/)/.test(file);

test('the rooms are all read', () => {
  for (const room of ['app', 'components', 'graph', 'lib', 'seeds']) {
    expect(sources.filter((file) => file.startsWith(`${room}/`)).length, room).toBeGreaterThan(3);
  }
  expect(imports.length).toBeGreaterThan(sources.length);
});

test('imports go one way', () => {
  expect(imports.map(arrowTrouble).filter(Boolean)).toEqual([]);
});

test('dates, filters and components reach no lexicon, by whatever way', () => {
  const forBrowsers = sources.filter((file) => /^(?:lib\/time|lib\/filter|components)\//.test(file));
  expect(wayTo(imports, forBrowsers, isLexicon)).toBeNull();
});

test('components reach no engine, by whatever way', () => {
  const components = sources.filter((file) => file.startsWith('components/'));
  expect(wayTo(imports, components, isEngine)).toBeNull();
});

test('no file and no folder is a drawer', () => {
  expect(files.map(nameTrouble).filter(Boolean)).toEqual([]);
});

const FORBIDDEN: [string, string][] = [
  ['seeds/lexicon/index.ts', "import { span } from '@/lib/span';"],
  ['lib/span.ts', "import { Engine } from '@/graph/engine/engine';"],
  ['lib/span.ts', "import type { Engine } from '@/graph/engine/engine';"],
  ['lib/page/file.ts', "import { readFileSync } from 'node:fs';"],
  ['lib/page/file.ts', "import fs from 'fs';"],
  ['lib/page/file.ts', "const fs = await import('node:fs/promises');"],
  ['lib/page/file.ts', "import { useState } from 'react';"],
  ['graph/queries/leader.ts', "import Page from '../../app/page';"],
  ['graph/queries/leader.ts', "import { session } from 'neo4j-driver';"],
  ['graph/queries/leader.ts', "import { Card } from '@/components/card';"],
  ['components/leader/card.tsx', "import { leaders } from '@/graph/queries/leaders';"],
  [
    'components/leader/card.tsx',
    "import {\n  type LeaderRow,\n  leaders,\n} from '@/graph/queries/leaders';",
  ],
  ['components/leader/card.tsx', "export * from '../../graph/queries/leaders';"],
  ['components/leader/card.tsx', "import '@/app/globals';"],
  ['components/leader/card.tsx', "const { leaders } = require('@/graph/queries/leaders');"],
  ['components/leader/card.tsx', "import { lexicon } from '@/seeds/lexicon';"],
  ['components/leader/card.tsx', "import { lexicon } from '../../seeds/lexicon/index';"],
  ['app/page.tsx', "import { GrafeoDB } from '@grafeo-db/js';"],
  ['app/page.tsx', "import { forEachEngine } from '@/tests/engines/engines';"],
];

test.each(FORBIDDEN)('in %s one would be caught writing %s', (file, source) => {
  expect(readImports(file, source).map(arrowTrouble)).toEqual([expect.any(String)]);
});

const ALLOWED: [string, string][] = [
  ['lib/mentions/leaders.ts', "import { lexicon } from '@/seeds/lexicon';"],
  ['lib/filter/meeting-filter.ts', "import * as z from 'zod';"],
  ['graph/queries/leader.ts', "import type { Engine } from '../engine/engine';"],
  ['graph/engine/grafeo.ts', "import type { GrafeoDB } from '@grafeo-db/js';"],
  ['components/leader/card.tsx', "import type { LeaderRow } from '@/graph/queries/leaders';"],
  [
    'components/leader/card.tsx',
    "import { type LeaderRow, type LeaderList } from '@/graph/queries/leaders';",
  ],
  ['components/leader/card.tsx', "import { useState } from 'react';"],
  ['app/page.tsx', "import { leaders } from '@/graph/queries/leaders';"],
];

test.each(ALLOWED)('in %s one may write %s', (file, source) => {
  expect(readImports(file, source).map(arrowTrouble)).toEqual([null]);
});

test('a way round by a third file is caught, also through a folder’s index; one of types is not', () => {
  const files: [string, string][] = [
    ['components/date.tsx', "import { display } from '@/lib/time/display';"],
    ['lib/time/display.ts', "import { words } from '../words';"],
    ['lib/words/index.ts', "import { months } from '@/seeds/lexicon/months';"],
    ['components/kind.tsx', "import { kinds } from '@/lib/kinds';"],
    ['lib/kinds.ts', "import type { Lexicon } from '@/seeds/lexicon';"],
  ];
  const found = files.flatMap(([file, source]) => readImports(file, source));
  expect(wayTo(found, ['components/date.tsx'], isLexicon)).toEqual([
    'components/date',
    'lib/time/display',
    'lib/words',
    'seeds/lexicon/months',
  ]);
  expect(wayTo(found, ['components/kind.tsx'], isLexicon)).toBeNull();
});

test.each([
  'lib/utils/dates.ts',
  'lib/dates/helpers.ts',
  'app/common/x.ts',
  'lib/Constants.ts',
  'lib/util.ts',
])('%s is a drawer', (file) => expect(nameTrouble(file)).toContain(file));

test.each(['lib/bengali/common-words.ts', 'lib/time/calendar.ts', 'seeds/lexicon/common-words.json'])(
  '%s is none',
  (file) => expect(nameTrouble(file)).toBeNull(),
);
