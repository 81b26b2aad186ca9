import { neo4jJars } from './jars.mjs';
import { ensureJava } from './java.mjs';

/** What the graph tests need and a new machine lacks, fetched by a process of its own while other steps run. */
ensureJava();
neo4jJars();
