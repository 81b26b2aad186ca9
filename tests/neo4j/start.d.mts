export interface StartedNeo4j {
  uri: string;
  port: number;
  user: string;
  password: string;
  stop(): Promise<void>;
}

export function startNeo4j(options?: { password?: string; port?: number }): Promise<StartedNeo4j>;
